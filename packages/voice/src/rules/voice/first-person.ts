import type { Edit, Fix, Span } from '../../finding.ts';
import { surelyFirstPerson, type FirstPerson } from '../../person/first-person.ts';
import type { Reading } from '../../reading.ts';
import { neutralWording } from '../../rewrite/neutral-wording.ts';
import { editsToWe } from '../../rewrite/rewrite.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';

/** The brand is "we": in public and in posts this matters, in private it is a hint. */
export const firstPerson: Rule = {
  id: 'first-person',
  group: 'voice',
  severity: 'warn',
  languages: ['es', 'en'],
  reads: 'sentence',
  texts: {
    public: {
      es: 'Aquí habla la marca: «{word}» suena a una sola persona.',
      en: 'The brand is speaking: “{word}” sounds like one person alone.',
    },
    private: {
      es: 'En privado puedes decir «{word}», aunque la marca suele hablar en plural.',
      en: 'In private you may say “{word}”, though the brand usually says “we”.',
    },
  },
  check: (reading) => {
    const { draft, language, protocol, sentences, exempt } = reading;
    if (protocol.speaker === 'I' || language === 'other') return [];
    const introductions = introductionsIn(reading);
    const found = surelyFirstPerson(draft.text, language, reading.words).filter(
      (it) => !isWithin(it, exempt) && !isWithin(it, introductions),
    );
    if (found.length === 0) return [];
    const edits = editsToWe(
      draft.text,
      language,
      {
        ...(protocol.gender === 'neutral' ? {} : { house: protocol.gender === 'feminine' ? 'f' : 'm' }),
        recentPast: protocol.locale === 'es-ES' ? 'perfect' : 'preterite',
      },
      reading.words,
    );
    const isOpen = draft.reach === 'public' || (draft.surface !== 'reply' && draft.surface !== 'aside');
    return bySentence(sentences, found).flatMap(({ sentence, said }) => {
      const here = editsWithin(edits, sentence).filter((edit) => !isWithin(edit, exempt));
      const fixes = fixesFor(reading, sentence, here);
      return said.map((it): Sighting => ({
        span: { start: it.start, end: it.end },
        because: isOpen ? 'public' : 'private',
        values: { word: draft.text.slice(it.start, it.end) },
        fixes,
        confidence: it.confidence,
        severity: isOpen ? 'warn' : 'hint',
      }));
    });
  },
};

/** Both lists stand in the order of the text, so one walk joins them. */
const bySentence = (
  sentences: readonly Span[],
  found: readonly FirstPerson[],
): { sentence: Span; said: FirstPerson[] }[] => {
  const groups: { sentence: Span; said: FirstPerson[] }[] = [];
  let at = 0;
  for (const it of found) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= it.start) at++;
    const sentence = sentences[at] ?? it;
    const last = groups.at(-1);
    if (last?.sentence === sentence) last.said.push(it);
    else groups.push({ sentence, said: [it] });
  }
  return groups;
};

const editsWithin = (edits: readonly Edit[], { start, end }: Span): Edit[] => {
  const first = edits.findIndex((edit) => edit.start >= start);
  const after = edits.findIndex((edit) => edit.start >= end);
  return first < 0 ? [] : edits.slice(first, after < 0 ? undefined : after);
};

const fixesFor = ({ text, protocol, language }: Reading, sentence: Span, edits: readonly Edit[]): Fix[] => {
  if (edits.length === 0) return [];
  const plain: Fix = { label: { es: 'Decirlo en plural', en: 'Say it as “we”' }, edits };
  if (protocol.gender !== 'neutral' || language !== 'es') return [plain];
  const neutral = neutralWording(text, sentence, edits);
  return neutral === undefined
    ? [plain]
    : [
        { label: { es: 'Decirlo en plural, sin género', en: 'Say it as “we”, showing no gender' }, edits: neutral },
        plain,
      ];
};

/** "Soy Nora, de atención al cliente": in private, where answers are signed, a person may say who she is. */
const introductionsIn = ({ draft, protocol, text }: Reading): Span[] =>
  protocol.signed && draft.reach === 'private'
    ? [...text.matchAll(introduction)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    : [];

const introduction = /(?:[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Ii]['’]m|I am|[Mm]y name is) \p{Lu}/gu;
