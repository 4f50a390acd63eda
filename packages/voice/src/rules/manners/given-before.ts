import type { Reading } from '../../reading.ts';
import type { Sighting } from '../../rule.ts';
import { lowerOf } from '../../text/lower-of.ts';
import { countedAgain } from './counted-again.ts';
import { givenInPassing, idAsked, idGiven, type Given } from './given-data.ts';
import { givenThings } from './given-things.ts';
import { askedAgain } from './tried-before.ts';

/** A sentence that asks: by its mark, or by telling the reader to send or say. */
const asks =
  /[?]|(?<!\p{L})(?:(?:ind[ií](?:ca|que)|env[ií][ae]|m[aá]nd[ae]|mand[aá]|p[aá]s[ae]|pas[aá]|d[eé]j[ae]|dej[aá]|comp[aá]rt[aei]|conf[ií]rm[ae]|facil[ií]t[ae]|reg[aá]l[ae]|escr[ií]b[aei]|cu[eé]nt[ae]|cont[aá]|recu[eé]rd[ae]|d[ií](?:ga)?|dec[ií])n?(?:nos|me)|necesitamos|nos (?:falta|faltaría|regala|indica|confirma|comparte|pasa|pasás|manda|das)|please (?:send|share|tell|confirm|give)|send us|tell us|we(?:['’]ll)? need|(?:could|can) (?:you|i|we))(?!\p{L})/iu;

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
    if (!asks.test(sentence) || ofAnother.test(sentence)) continue;
    const counted = countedAgain(sentence, start, said, language);
    if (counted !== undefined) return [counted];
    for (const thing of passing) {
      const match = first(thing.asks, sentence);
      if (match === null || (thing.unless !== undefined && first(thing.unless, sentence) !== null)) continue;
      const found = said.map((message) => givenIn(message, thing)).findLast((it) => it !== undefined);
      if (found === undefined || mentions(whole.replace(match[0].toLowerCase(), ' '), found)) continue;
      const at = start + match.index;
      const values = { what: language === 'en' ? thing.en : thing.es, given: found.slice(0, 40) };
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

const passing: readonly Given[] = [...givenInPassing, ...givenThings];
const givenIn = (message: string, { given, unlessSaid }: Given): string | undefined =>
  unlessSaid !== undefined && first(unlessSaid, message) !== null ? undefined : first(given, message)?.[0].trim();

/** "¿Y el hermano qué edad tiene?": of somebody or something else. */
const ofAnother = /^[\s¿]*(?:y (?:el|la|los|las|tu|su|para|de|en)|and (?:the|your|his|her))(?!\p{L})/iu;

/** Patterns without `i` are for lower case. */
const first = (pattern: RegExp, of: string): RegExpExecArray | null => {
  pattern.lastIndex = 0;
  return pattern.exec(pattern.global ? lowerOf(of) : of);
};

/** An answer that says it back has read it: its figure or name, not the word it shares with the question. */
const mentions = (whole: string, found: string): boolean => {
  const words = found.split(/\s+/u);
  const value =
    words.findLast((word) => /\p{N}/u.test(word)) ??
    words.findLast((word) => counting.test(word)) ??
    words.findLast((word) => /^\p{Lu}/u.test(word)) ??
    words.at(-1) ??
    '';
  return value.length > 1 && whole.includes(value.toLowerCase());
};
const counting =
  /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|two|three|four|five|six|seven|eight|nine|ten|twelve)$/iu;
