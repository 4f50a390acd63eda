import type { Candidate } from './spanish-candidates.ts';
import { endsSentence, type Token } from './tokens.ts';
import { mostlyNouns, surely, toSomebody } from './word-classes.ts';

/** What the sentence around a candidate says, once for all its candidates. */
export type Around = {
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
  readonly sure: readonly number[];
  /** Those of them that are verbs. */
  readonly sureVerbs: ReadonlySet<number>;
  readonly we: boolean;
  readonly you: boolean;
  readonly sorry: boolean;
};

/** Cuts the tokens into sentences and reads what each says about its speaker. */
export const surroundings = (tokens: readonly Token[], candidates: readonly Candidate[]): Around[] => {
  const spans: { start: number; end: number; isQuestion: boolean }[] = [];
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const isOpening = token?.key === '¿' || token?.key === '¡';
    if (at < tokens.length && (!endsSentence(token) || token?.key === '')) continue;
    if (at > start) spans.push({ start, end: at, isQuestion: token?.key.startsWith('?') === true });
    start = isOpening ? at + 1 : at + 1;
  }
  let first = 0;
  return spans.map((span) => {
    while ((candidates[first]?.at ?? Infinity) < span.start) first++;
    const sure: number[] = [];
    const sureVerbs = new Set<number>();
    for (let index = first; (candidates[index]?.at ?? Infinity) < span.end; index++) {
      const candidate = candidates[index];
      if (candidate === undefined || !isSure(tokens, candidate)) continue;
      sure.push(candidate.at);
      if (candidate.kind === 'verb') sureVerbs.add(candidate.at);
    }
    const inside = tokens.slice(span.start, span.end);
    return {
      ...span,
      sure,
      sureVerbs,
      we: inside.some(
        ({ key }) => key === 'nos' || key.startsWith('nosotr') || key.startsWith('nuestr') || /[aei]mos$/u.test(key),
      ),
      sorry: inside.some(({ key }) =>
        /^(?:perdona|perdón|perdon|perdone|perdoná|disculpa|disculpe|siento|lamento|pena|oops|ups)$/u.test(key),
      ),
      you: inside.some(({ key }) => /^(?:te|tu|tus|ti|contigo|vos|os|usted|ustedes|le|les|vuestr[oa]s?)$/u.test(key)),
    };
  });
};

const isSure = (tokens: readonly Token[], { at, kind, readings }: Candidate): boolean => {
  if (kind !== 'verb') return true;
  const key = tokens[at]?.key ?? '';
  if (
    toSomebody.has(tokens[at - 1]?.key ?? '') &&
    readings.some(({ tense, isLoose }) => tense === 'present' && !isLoose)
  )
    return true;
  return surely.has(key) && !mostlyNouns.has(key) && readings.some(({ isLoose }) => !isLoose);
};
