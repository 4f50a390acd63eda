import type { Reading } from '../../reading.ts';
import type { Sighting } from '../../rule.ts';
import { deedsIn, doneBefore } from './done-before.ts';
import { unaccented, wordsOf, type Word } from '../../text/words.ts';

/** Asks for it, whichever thing it is: "¿de qué rodado es?", "what's your confirmation code?" */
const asking = /^(?:que|cual|cuales|cuanto|cuanta|cuantos|cuantas|what|what's|which|tu|su|vuestro|vuestra|your)$/u;
/** What they would like is another matter than what they have. */
const wishing =
  /^(?:nuev[oa]|otr[oa]|quier\p{L}*|quer\p{L}+|prefier\p{L}+|prefer\p{L}*|necesit\p{L}+|busc\p{L}+|gust\p{L}+|viene|va|vendria|mejor|cambi\p{L}+|want|need|like|new|other|another|instead|would|suits?)$/u;
const tooCommon =
  /^(?:que|cual|como|para|por|con|del|los|las|una|uno|mas|muy|hay|son|esta|este|esto|nos|les|pedido|order|caso|tema|cosa|problema|the|and|for|you|are|our|with|this|that|have|has|does|did|can|could|will|please|favor|nombre|name|vez|time|hora|dia|day|parte|number|numero|thing|kind|tipo|lado)$/u;
const between = /^(?:es|era|son|is|was|no|num|numero|number|de|del|la|el|of|nro|n|code|codigo|id|ref)$/u;

/** Where an answer asks for a thing that the person named together with its number, code or name. */
export const namedBefore = ({ text, words, sentences, signals }: Reading): Sighting[] => {
  const said = (signals.personSaid ?? []).slice(-10).map((message) => message.slice(0, 2000));
  const questions = sentences.filter(({ start, end }) => text.slice(start, end).includes('?'));
  if (said.length === 0 || questions.length === 0) return [];
  const given = new Map(said.flatMap(valuesIn));
  const done = said.flatMap(deedsIn);
  if (given.size === 0 && done.length === 0) return [];
  for (const { start, end } of questions) {
    const asked = words.filter((word) => word.start >= start && word.end <= end);
    const again = doneBefore(asked, done);
    if (again !== undefined) return [again];
    for (const [at, { key }] of asked.entries()) {
      if (!asking.test(unaccented(key))) continue;
      for (const [offset, thing] of asked.slice(at + 1, at + 5).entries()) {
        const value = given.get(stemOf(thing.key));
        const rest = asked.slice(at + 1, at + offset + 5).map((word) => unaccented(word.key));
        if (value === undefined || text.includes(value) || rest.some((word) => wishing.test(word))) continue;
        const span = { start: asked[at]?.start ?? start, end: thing.end };
        return [{ span, because: 'above', values: { what: thing.text, given: value.slice(0, 40) }, confidence: 0.75 }];
      }
    }
  }
  return [];
};

/** "Folio 20931", "sede Almagro", "pesa 12 kilos", "version 3.2.1": the word, and what it is. */
const valuesIn = (message: string): (readonly [string, string])[] => {
  const words = wordsOf(message);
  return words.flatMap((word, at) => {
    const key = unaccented(word.key);
    if (key.length < 4 || tooCommon.test(key) || /\d/u.test(key)) return [];
    let next = at + 1;
    while (next < at + 3 && between.test(unaccented(words[next]?.key ?? ''))) next++;
    const value = words[next];
    return value !== undefined && isValue(message, word, value) ? [[stemOf(word.key), value.text] as const] : [];
  });
};

const isValue = (message: string, before: Word, { start, text }: Word): boolean =>
  !/[.!?,;\n]/u.test(message.slice(before.end, start).replace(/,\s*$/u, '')) &&
  (/\d/u.test(text) ||
    /^\p{Lu}{2,}$/u.test(text) ||
    (/^\p{Lu}\p{Ll}{2,}$/u.test(text) && /^\p{Ll}/u.test(before.text)));

const stemOf = (key: string): string => unaccented(key).replace(/(?:es|s)$/u, '');
