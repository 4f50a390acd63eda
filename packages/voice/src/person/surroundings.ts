import { readingsOf } from '../verbs/analyse.ts';
import { hostOf } from '../verbs/enclitic.ts';
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
  /** How the sentence speaks to its reader: after "te" the "llegue" of "cuando llegue" is not the reader's. */
  readonly address: 'tu' | 'usted' | 'none';
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
      address: addressIn(inside),
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

const addressIn = (tokens: readonly Token[]): Around['address'] => {
  for (const { key, isWord } of tokens) {
    if (!isWord) continue;
    if (/^(?:usted|ustedes|ud|uds|señora?|don|doña)$/u.test(key)) return 'usted';
    if (/^(?:te|tu|tus|ti|contigo|tuy[oa]s?|vos|os|vuestr[oa]s?)$/u.test(key) || secondPerson.test(key)) return 'tu';
    const host = hostOf(key);
    if (host?.form === 'imperative')
      return readingsOf(host.base).some(({ tense }) => tense === 'subjunctive') ? 'usted' : 'tu';
  }
  return 'none';
};
const secondPerson =
  /^(?:quieres|puedes|tienes|has|sabes|prefieres|necesitas|eres|estás|vas|ves|querés|podés|tenés|sabés|preferís|necesitás|sos|quieras|puedas|necesites|prefieras|\p{L}+[aie]ste)$/u;

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
