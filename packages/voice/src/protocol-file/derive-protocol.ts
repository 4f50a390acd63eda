import { marksIn } from '../address/address-features.ts';
import { draftSpeakers } from '../person/first-person.ts';
import { tokensOf } from '../person/tokens.ts';
import { defaultProtocol, type Protocol, type VoiceLocale } from '../protocol.ts';
import { emojiIn } from '../text/emoji.ts';
import { languageOf } from '../text/language-of.ts';
import { wordsOf, type Word } from '../text/words.ts';
import { goodAnswers } from './good-answers.ts';
import { usualClosing } from './usual-closing.ts';

/** What was seen in the answers, for the screen that asks "is this how you talk?". */
export type Derivation = {
  readonly protocol: Protocol;
  readonly seen: {
    readonly answers: number;
    readonly tu: number;
    readonly usted: number;
    readonly vos: number;
    readonly vosotros: number;
    readonly ustedes: number;
    readonly withI: number;
    readonly withWe: number;
    readonly withEmoji: number;
  };
};

const countries: readonly (readonly [Exclude<VoiceLocale, 'en' | 'es-419'>, RegExp])[] = [
  ['es-AR', /^(?:vos|sos|tenés|podés|querés|dale|acá|recién|che|contanos|mandanos|escribinos|talle|celu|bárbaro)$/u],
  [
    'es-ES',
    /^(?:os|vosotros|vosotras|vuestro|vuestra|vuestros|vuestras|vale|enseguida|móvil|genial|habéis|tenéis|podéis)$/u,
  ],
  [
    'es-MX',
    /^(?:ahorita|checar|checamos|platicar|platicamos|órale|híjole|padre|paquetería|liga|bodega|mande|gustes|oxxo)$/u,
  ],
  [
    'es-CO',
    /^(?:domicilio|parce|chévere|bacano|tiquete|colaboramos|regálame|regáleme|regálanos|pena|interno|cédula)$/u,
  ],
];

/** A first protocol from answers the brand already sent; fifty are enough. The brand reads and corrects it. */
export const deriveProtocol = (answers: readonly string[]): Derivation => {
  const read = answers.map((text) => ({ text, words: wordsOf(text) }));
  const isEnglish = read.filter(({ words }) => languageOf(words, 'es') === 'en').length * 2 > read.length;
  const seen = tally(read, isEnglish);
  const locale = isEnglish ? 'en' : countryOf(read.flatMap(({ words }) => words));
  const base = defaultProtocol(locale);
  const perAnswer = read.map(({ text }) => emojiIn(text).map((it) => it.text)).filter((found) => found.length > 0);
  const closing = usualClosing(answers);
  const protocol: Protocol = {
    ...base,
    // "venís" is several people's in Spain
    address: isEnglish ? 'any' : addressSeen(locale === 'es-ES' ? { ...seen, vos: 0 } : seen),
    plural: pluralSeen(seen, base.plural),
    speaker: seen.withI > 2 * seen.withWe && seen.withI > 2 ? 'I' : 'we',
    emoji: emojiSeen(perAnswer, read.length, base.emoji),
    // Said every time on purpose: no rule calls it worn.
    approvedWording: closing === undefined ? [] : [closing],
  };
  const examples = goodAnswers(answers, protocol).map((answer) => ({ question: '', answer }));
  return { seen, protocol: { ...protocol, examples } };
};

const tally = (read: readonly { text: string; words: readonly Word[] }[], isEnglish: boolean): Derivation['seen'] => {
  const count = (test: (one: { text: string; words: readonly Word[] }) => boolean): number => read.filter(test).length;
  const speaks =
    (whom: 'tu' | 'usted' | 'vos') =>
    ({ text, words }: { text: string; words: readonly Word[] }) =>
      marksIn(tokensOf(text, words)).some((mark) => mark.speaks === whom && mark.name !== '2sg:rare');
  const has =
    (pattern: RegExp) =>
    ({ words }: { words: readonly Word[] }) =>
      words.some(({ key }) => pattern.test(key));
  return {
    answers: read.length,
    tu: isEnglish ? 0 : count(speaks('tu')),
    usted: isEnglish ? 0 : count(speaks('usted')),
    vos: isEnglish ? 0 : count(speaks('vos')),
    vosotros: count(has(/^(?:vosotr[oa]s|os|vuestr[oa]s?)$/u)),
    ustedes: count(has(/^(?:ustedes|uds)$/u)),
    withI: count(({ text, words }) => draftSpeakers(text, isEnglish ? 'en' : 'es', words).found.length > 0),
    withWe: count(
      has(isEnglish ? /^(?:we|our|us|we're|we've|we'll)$/u : /^(?:nos|nuestr[oa]s?|nosotr[oa]s)$|[aei]mos$/u),
    ),
    withEmoji: count(({ text }) => emojiIn(text).length > 0),
  };
};

const countryOf = (words: readonly Word[]): VoiceLocale => {
  const votes = countries
    .map(([locale, pattern]) => ({ locale, votes: words.filter(({ key }) => pattern.test(key)).length }))
    .toSorted((a, b) => b.votes - a.votes);
  const [first, second] = votes;
  return first !== undefined && first.votes >= 3 && first.votes >= 2 * (second?.votes ?? 0) ? first.locale : 'es-419';
};

/** One form in at least four of five answers that show any. */
const addressSeen = ({ tu, usted, vos }: Derivation['seen']): Protocol['address'] => {
  const shown = tu + usted;
  if (vos >= 3 && vos * 4 > shown) return 'vos';
  if (shown < 3) return 'any';
  return tu >= 0.8 * shown ? 'tu' : usted >= 0.8 * shown ? 'usted' : 'any';
};

const pluralSeen = ({ vosotros, ustedes }: Derivation['seen'], otherwise: Protocol['plural']): Protocol['plural'] =>
  vosotros >= 2 && ustedes === 0
    ? 'vosotros'
    : ustedes >= 2 && vosotros === 0
      ? 'ustedes'
      : vosotros > 0 && ustedes > 0
        ? 'any'
        : otherwise;

const emojiSeen = (
  perAnswer: readonly (readonly string[])[],
  answers: number,
  otherwise: Protocol['emoji'],
): Protocol['emoji'] => {
  if (answers >= 20 && perAnswer.length === 0) return { palette: [], ceiling: 0 };
  if (perAnswer.length < FEWEST_WITH_EMOJI) return otherwise;
  const counts = new Map<string, { written: string; times: number }>();
  for (const one of perAnswer.flatMap((found) => [...new Set(found)])) {
    // A heart with and without its colour mark is one heart.
    const plain = one.replaceAll('\uFE0F', '');
    const before = counts.get(plain) ?? { written: one, times: 0 };
    counts.set(plain, {
      written: before.written.length > one.length ? before.written : one,
      times: before.times + 1,
    });
  }
  const palette = [...counts.values()]
    .filter(({ times }) => times > 1)
    .toSorted((a, b) => b.times - a.times)
    .slice(0, LARGEST_PALETTE);
  const all = [...counts.values()].reduce((sum, { times }) => sum + times, 0);
  const held = palette.reduce((sum, { times }) => sum + times, 0);
  const ceiling =
    perAnswer.map((found) => found.length).toSorted((a, b) => a - b)[Math.floor(perAnswer.length * 0.9)] ??
    otherwise.ceiling;
  // Where most of what was used would fall outside, there is no palette.
  return { palette: held * 2 > all ? palette.map(({ written }) => written) : 'any', ceiling };
};

/** Fewer answers with emoji show chance. */
const FEWEST_WITH_EMOJI = 3;
const LARGEST_PALETTE = 12;
