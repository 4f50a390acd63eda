import type { Reading } from '../../reading.ts';
import type { Sighting } from '../../rule.ts';
import { lowerOf } from '../../text/lower-of.ts';
import { givenInPassing, idAsked, idGiven } from './given-data.ts';
import { askedAgain } from './tried-before.ts';

/** A sentence that asks: by its mark, or by telling the reader to send or say. */
const asks =
  /[?]|(?<!\p{L})(?:(?:ind[ií]ca|ind[ií]que|env[ií]a|env[ií]e|m[aá]nda|p[aá]sa|d[eé]ja|comp[aá]rte|conf[ií]rma|facil[ií]ta|reg[aá]la|escr[ií]be|d[ií]|dec[ií])(?:nos|me)|necesitamos|nos (?:falta|faltaría|regala|indica|confirma|comparte|pasa|pasás|manda|das)|please (?:send|share|tell|confirm|give)|send us|tell us|we(?:['’]ll)? need|(?:could|can) (?:you|i|we))(?!\p{L})/iu;

/** Where an answer asks for what somebody told in passing: the city, the day, the model, how they paid. */
export const givenBefore = ({ text, sentences, signals, language }: Reading): Sighting[] => {
  const said = (signals.personSaid ?? []).slice(-10).map((message) => message.slice(0, 2000));
  if (said.length === 0) return [];
  const whole = text.toLowerCase();
  for (const { start: from, end } of sentences) {
    const again = askedAgain(text.slice(from, end), said);
    if (again !== undefined)
      return [{ span: { start: from, end }, because: 'done', values: { what: again }, confidence: 0.7 }];
    // "El número lo tenemos, ¿y el teléfono?" asks for the second only.
    const start = from + Math.max(0, text.slice(from, end).lastIndexOf('¿'));
    const sentence = text.slice(start, end);
    if (!asks.test(sentence)) continue;
    for (const { asks: asked, given, unless, es, en } of givenInPassing) {
      const match = first(asked, sentence);
      if (match === null || (unless !== undefined && first(unless, sentence) !== null)) continue;
      const found = said.map((message) => first(given, message)?.[0].trim()).findLast((it) => it !== undefined);
      if (found === undefined || mentions(whole, found)) continue;
      const at = start + match.index;
      const values = { what: language === 'en' ? en : es, given: found.slice(0, 40) };
      return [{ span: { start: at, end: at + match[0].length }, because: 'above', values, confidence: 0.75 }];
    }
    for (const message of said) {
      for (const [, noun = '', value = ''] of message.matchAll(idGiven)) {
        const match = idAsked(noun.toLowerCase()).exec(lowerOf(sentence));
        if (match === null || text.includes(value) || /otr[oa]|nuev[oa]|another|\bnew/iu.test(sentence)) continue;
        const at = start + match.index;
        const values = { what: noun, given: value };
        return [{ span: { start: at, end: at + match[0].length }, because: 'above', values, confidence: 0.8 }];
      }
    }
  }
  return [];
};

/** Patterns without `i` are for lower case. */
const first = (pattern: RegExp, of: string): RegExpExecArray | null => {
  pattern.lastIndex = 0;
  return pattern.exec(pattern.global ? lowerOf(of) : of);
};

/** An answer that says it back has read it. */
const mentions = (whole: string, found: string): boolean => {
  const last = found.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return last.length > 1 && whole.includes(last);
};
