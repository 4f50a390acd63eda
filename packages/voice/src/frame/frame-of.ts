import type { Span } from '../finding.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { wholeWords } from '../text/whole-words.ts';

export type FramePart = Span & { readonly kind: 'greeting' | 'empathy' | 'apology' | 'thanks' | 'closing' };

const kinds: readonly (readonly [FramePart['kind'], RegExp])[] = [
  [
    'empathy',
    wholeWords(
      'entendemos|comprendemos|entiendo|comprendo|imaginamos|sabemos lo|nos ponemos en tu lugar|qué (?:rabia|mal|lástima|faena|coraje|bajón|garrón|bronca|fastidio|disgusto|horror|feo|pesar|susto)|vaya (?:faena|disgusto|rollo|día)|nos (?:apena|duele|sabe (?:muy )?(?:fatal|mal)|entristece|da (?:mucha |tanta )?(?:pena|rabia|vergüenza|coraje|bronca|lástima))|gutted|heartbreaking|what a (?:pain|shame|nuisance|mess)|we understand|we appreciate how|we know how|must be (?:frustrating|annoying)|totally get|must have been',
    ),
  ],
  [
    'apology',
    wholeWords(
      'lamentamos|sentimos|excusas|disculpas?|disculp(?:e|en|ad|anos|ame|á)|perd(?:ón|ones|one|onen|onad|oná|oname|onanos|ona)|una pena|qué pena con|lamento|siento|sorry|apologi[sz]e|apologies|regret|disculpamos',
    ),
  ],
  ['thanks', wholeWords('gracias|agradecemos|agradezco|thanks|thank you|appreciate')],
  [
    'greeting',
    /^[\s¡]*(?:hola|buenas|buenos días|buen día|hey|qué tal|estimad[oa]|querid[oa]|hi|hello|dear|good (?:morning|afternoon|evening))(?![\p{L}])/iu,
  ],
  [
    'closing',
    wholeWords(
      'un saludo|saludos|bendiciones|un abrazo|abrazos|feliz (?:día|tarde|semana|noche)|buen (?:día|finde|fin de semana)|quedamos (?:a tu disposición|atentos|pendientes|a la orden)|(?:quedamos|estamos) a (?:sus|tus) órdenes|estamos (?:aquí|para ayudarte|a tu disposición|a la orden)|cualquier (?:cosa|duda)|para lo que necesites|que tengas|que tenga|regards|have a (?:great|good|nice|lovely|fab)|let us know|take care|kind regards|best wishes|reach out',
    ),
  ],
];
const factual = /\p{N}|€|\$|https?:|@/u;

/** The sentences that frame an answer: greeting, empathy, apology, thanks, closing. A sentence with facts in it is not frame. */
export const frameOf = (text: string): FramePart[] =>
  sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + 400));
    if (factual.test(sentence)) return [];
    const found = kinds.find(([, pattern]) => {
      pattern.lastIndex = 0;
      return pattern.test(sentence);
    });
    return found === undefined ? [] : [{ start, end, kind: found[0] }];
  });

/** Hashes of the word pairs of a frame, names left out, so that "Hola, Ana" and "Hola, Teo" are one. */
export const frameHashes = (text: string, parts: readonly Span[]): number[] => {
  const hashes = new Set<number>();
  for (const { start, end } of parts) {
    const words = wordsOf(text.slice(start, end)).filter(({ text: word }, at) => at === 0 || !/^\p{Lu}/u.test(word));
    for (let at = 0; at + 1 < words.length; at++)
      hashes.add(hashOf(`${words[at]?.key ?? ''} ${words[at + 1]?.key ?? ''}`));
  }
  return [...hashes];
};

/** FNV-1a over UTF-16 units. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** The share of `ours` that stands in `theirs`. */
export const containment = (ours: readonly number[], theirs: readonly number[]): number => {
  const known = new Set(theirs);
  return ours.length === 0 ? 0 : ours.filter((hash) => known.has(hash)).length / ours.length;
};
