import { INBOUND_LABELS, inboundSignals } from '../reading/signals.ts';
import type { Understanding } from '../reading/understanding.ts';
import { why } from '../linear/why.ts';
import { words } from '../text/words.ts';
import { unlessFriendly } from './friendly-oaths.ts';

export type ClassifyOptions = { lang?: string | undefined; among?: readonly string[] | undefined; four?: boolean };
export type Answer = Record<string, unknown>;

type Classify = (reader: Understanding, text: string, options: ClassifyOptions) => Answer;

/** The tasks that judge one text alone, by name. */
export const CLASSIFY: Readonly<Record<string, Classify>> = {
  language: (reader, text, { among }) => {
    const { label, score } = reader.language(text, among);
    return { label, score, why: wordsOf(reader, text, label, among) };
  },
  toxicity: (reader, text, options) => {
    const lang = languageFor(reader, text, options);
    if (options.four === true && lang === 'es' && reader.has('toxicity-es-four'))
      return reader.oneOf('toxicity-es-four', text);
    const name = reader.has(`toxicity-${lang}`) ? `toxicity-${lang}` : 'toxicity';
    return unlessFriendly(reader, lang, text, reader.isIt(name, 'off', text, { yes: 'off', no: 'not' }));
  },
  sentiment: (reader, text, options) => {
    const lang = languageFor(reader, text, options);
    // A tweet that names its addressee is written to somebody; masked ones ("@user") are from the general sets.
    if (lang === 'en' && reader.has('sentiment-inbox-en') && /@(?!user\b)\w/u.test(text))
      return reader.oneOf('sentiment-inbox-en', text);
    return reader.oneOf(reader.has(`sentiment-${lang}`) ? `sentiment-${lang}` : 'sentiment', text);
  },
  complaint: (reader, text, options) => {
    const lang = languageFor(reader, text, options);
    const words = { yes: 'complaint', no: 'not' };
    if (reader.has(`complaint-${lang}`)) return reader.isIt(`complaint-${lang}`, 'complaint', text, words);
    return reader.isIt('signals', 'complaint', text, words);
  },
  'purchase-intent': (reader, text, options) => {
    const words = { yes: 'pi', no: 'no' };
    if (languageFor(reader, text, options) === 'en') return reader.isIt('purchase-intent', 'pi', text, words);
    return reader.isIt('signals', 'purchase_intent', text, words);
  },
  promo: (reader, text) => reader.isIt('promo', 'spam', text, { yes: 'spam', no: 'ham' }),
  churn: (reader, text) => reader.isIt('signals', 'churn', text, { yes: 'churn', no: 'not' }),
  urgency: (reader, text) => reader.isIt('signals', 'urgent', text, { yes: 'urgent', no: 'not' }),
  question: (reader, text) => reader.isIt('signals', 'question', text, { yes: 'question', no: 'not' }),
  'needs-answer': (reader, text) => {
    const { labels, probabilities } = inboundSignals(reader, text);
    const waits = labels.includes('needs_answer');
    const { heads, bits } = reader.model('signals');
    const reasons = heads.filter(({ label }) => waits && label === 'needs_answer');
    return {
      label: waits ? 'needs_answer' : 'not',
      score: probabilities.needs_answer,
      why: reasons.flatMap((head) => why(text, head, bits)),
    };
  },
  inbound: (reader, text) => {
    const { labels, probabilities } = inboundSignals(reader, text);
    const model = reader.model('signals');
    const reasons = Object.fromEntries(
      model.heads
        .filter((head) => labels.some((label) => label === head.label))
        .map((head) => [head.label, why(text, head, model.bits, 3)]),
    );
    return {
      labels,
      score: Math.max(
        0,
        ...INBOUND_LABELS.filter((label) => labels.includes(label)).map((label) => probabilities[label]),
        // A reproach may have been heard as abuse first: that certainty is its own.
        labels.includes('complaint') ? probabilities.hater : 0,
      ),
      probabilities,
      why: reasons,
    };
  },
};

/** The four words that speak most plainly of a language when each is read alone, among the first two dozen. */
function wordsOf(reader: Understanding, text: string, language: string, among?: readonly string[]): string[] {
  const alone = [...new Set(words(text.slice(0, 400)).map((word) => word.text))].slice(0, 24);
  const plain = alone.flatMap((word) => {
    const { label, score } = reader.language(word, among);
    return label === language ? [{ word, score }] : [];
  });
  return plain
    .toSorted((one, other) => other.score - one.score)
    .slice(0, 4)
    .map(({ word }) => word);
}

const languageFor = (reader: Understanding, text: string, { lang }: ClassifyOptions): string =>
  lang ?? reader.language(text, ['es', 'en']).label;
