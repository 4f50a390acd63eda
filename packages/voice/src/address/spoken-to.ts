import type { Reading } from '../reading.ts';
import type { Span } from '../finding.ts';
import { endsClause, endsSentence, tokensOf, type Token } from '../person/tokens.ts';
import { lowerOf } from '../text/lower-of.ts';
import { unaccented } from '../text/words.ts';
import { singularOf } from '../verbs/imperative.ts';
import { readingsOf } from '../verbs/analyse.ts';
import { namedDoer, oneAsTu, oneDoes, oneIsAsked, oneOther, oneSpokenTo } from './spoken-to-one.ts';
import { severalAsVosotros, severalOthers, severalSpokenTo } from './spoken-to-several.ts';

/**
 * Where only a verb in the third person shows that readers are spoken to as ustedes: "recuerden traerla", "si tienen frío".
 * A verb without a subject may be anybody's, so it speaks only where nobody else has been named.
 */
export const spokenToSeveral = ({ text, words, signals }: Reading): Span[] => {
  const lower = lowerOf(text);
  const heard = lowerOf((signals.personSaid ?? []).at(-1) ?? '');
  const orders = ordersIn(tokensOf(text, words));
  return hits(severalAsVosotros, lower)
    ? orders
    : [...orders, ...aloneIn(lower, severalSpokenTo, severalOthers, heard)];
};

/** The same for one reader and usted: "puede recoger su paquete", "¿ha recibido el presupuesto?". */
export const spokenToOne = ({ text, signals }: Reading): Span[] => {
  const lower = lowerOf(text);
  const heard = lowerOf((signals.personSaid ?? []).at(-1) ?? '');
  return hits(oneAsTu, lower) || namedDoer.test(text)
    ? []
    : [oneDoes, oneIsAsked, oneSpokenTo].flatMap((pattern) => aloneIn(lower, pattern, oneOther, heard));
};

/** Matches with nobody else in their sentence, before it, or in what the person wrote. */
const aloneIn = (lower: string, pattern: RegExp, others: RegExp, heard: string): Span[] => {
  const found = [...lower.matchAll(pattern)];
  if (found.length === 0 || hits(others, heard)) return [];
  return found.flatMap(({ index, 0: own }): Span[] => {
    const end = index + own.length;
    const stop = /[.!?\n]/u.exec(lower.slice(end))?.index ?? lower.length;
    return hits(others, lower.slice(0, index)) || hits(others, lower.slice(end, end + stop))
      ? []
      : [{ start: index, end }];
  });
};

const hits = (pattern: RegExp, of: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(of);
};

/** "Traigan", "no olviden", "…, pregunten por Marta": a subjunctive that opens a clause asks the readers for it. */
const ordersIn = (tokens: readonly Token[]): Span[] =>
  tokens.flatMap((token, at): Span[] => {
    if (!token.isWord || !/[ae]n$/u.test(token.key) || !isOrder(token.key) || !opensOrder(tokens, at)) return [];
    return isConcession(tokens, at) ? [] : [{ start: token.start, end: token.end }];
  });

/** Wishes and concessions more often than orders: "sean las que sean", "quieran o no". */
const seldom =
  /^(?:vivan|mueran|descansen|sean|hayan|quieran|puedan|deban|sepan|estén|parezcan|lleguen|gusten|existan|falten|sobren|queden)$/u;
const isOrder = (key: string): boolean => {
  const form = unaccented(key.slice(0, -1));
  return (
    key.length > 4 && !seldom.test(key) && singularOf(form) === 'usted' && readingsOf(form)[0]?.tense === 'subjunctive'
  );
};

const clitic = /^(?:no|se|me|nos|lo|la|los|las|le|les)$/u;
/** The head of a sentence, "por favor", or the clause after "si…" or "cuando…"; "no" and pronouns may stand before. */
const opensOrder = (tokens: readonly Token[], at: number): boolean => {
  let head = at;
  while (head > 0 && tokens[head - 1]?.isWord === true && clitic.test(tokens[head - 1]?.key ?? '')) head--;
  if (head < at && tokens[head]?.key !== 'no') return false;
  const before = tokens[head - 1];
  if (endsSentence(before)) return true;
  const isJoined = before?.key === 'y' && endsClause(tokens[head - 2]);
  if (before?.key === 'favor' || ((endsClause(before) || isJoined) && !isSubordinate(tokens, head))) return true;
  return false;
};

/** "Que entren, salgan y vuelvan", "pedimos que no fumen, beban": somebody else's doing. */
const isSubordinate = (tokens: readonly Token[], end: number): boolean => {
  for (let at = end - 1; at >= 0 && !endsSentence(tokens[at]); at--)
    if (/^(?:que|ojalá|aunque|quizás?|tal|quienes|los|las|para)$/u.test(tokens[at]?.key ?? '')) return true;
  return false;
};

/** "Vengan o no vengan", "esperen lo que esperen": the verb comes twice. */
const isConcession = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 6).some(({ key }) => key === tokens[at]?.key) ||
  tokens[at + 1]?.key === 'o' ||
  (tokens[at + 2]?.key === 'o' && tokens[at + 4]?.key === ',');
