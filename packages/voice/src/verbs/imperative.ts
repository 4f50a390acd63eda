import { unaccented } from '../text/words.ts';
import { readingsOf, verbs } from './analyse.ts';
import { thirdPresentVerb } from './enclitic.ts';

export type Imperative = 'tu' | 'usted' | 'ustedes' | 'vos';

const short: Readonly<Record<string, Imperative>> = {
  di: 'tu',
  pon: 'tu',
  haz: 'tu',
  ten: 'tu',
  ven: 'tu',
  sal: 'tu',
  da: 'tu',
  ve: 'tu',
  de: 'usted',
  dé: 'usted',
  den: 'ustedes',
  deci: 'vos',
  pone: 'vos',
  hace: 'vos',
  veni: 'vos',
};
const oneClitic = /^(\p{L}{2,})(?:l[oae]s?|me|te|se|nos)$/u;
const twoClitics = /^(\p{L}{2,})(?:[mts]e|nos)l[oae]s?$/u;

/** Whom an imperative with clitics speaks to: "mándanos" tú, "mándenos" usted, "mandanos" vos. */
export const imperativeOf = (word: string): Imperative | undefined => {
  const two = twoClitics.exec(word)?.[1];
  const one = oneClitic.exec(word)?.[1];
  return (two === undefined ? undefined : spokenBy(word, two)) ?? (one === undefined ? undefined : spokenBy(word, one));
};

const spokenBy = (word: string, typed: string): Imperative | undefined => {
  const base = unaccented(typed);
  if (/(?:[aei]r|ndo)$/u.test(base)) return undefined;
  if (short[base] !== undefined) return short[base];
  const isMarked = typed !== base;
  if (!isMarked)
    return /(?:nos|me)$/u.test(word) && verbs().get(`${base}r`)?.isCommon === true && /[aei]$/u.test(base)
      ? 'vos'
      : undefined;
  const form = base.endsWith('n') ? base.slice(0, -1) : base;
  const speaks = /se(?:l[oae]s?)?$/u.test(word.slice(typed.length)) ? 'usted' : singularOf(form);
  return speaks === 'usted' && base.endsWith('n') ? 'ustedes' : base.endsWith('n') ? undefined : speaks;
};

/** A bare form: "espera" tú, "espere" usted; a third person looks the same. */
export const singularOf = (form: string): 'tu' | 'usted' | undefined => {
  if (thirdPresentVerb(form)?.isCommon === true) return 'tu';
  return readingsOf(form).some(({ tense, isLoose, verb }) => tense === 'subjunctive' && !isLoose && verb.isCommon)
    ? 'usted'
    : undefined;
};
