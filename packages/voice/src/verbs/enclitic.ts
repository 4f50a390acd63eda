import { readingsOf, stemsBehind, verbs } from './analyse.ts';
import { stressedStem } from './conjugate.ts';
import type { Verb } from './verb-table.ts';
import { unaccented } from '../text/words.ts';

export type Host = {
  readonly form: 'infinitive' | 'gerund' | 'imperative';
  readonly base: string;
  readonly after: string;
};

const pattern = /^(\p{L}{2,}?)me(l[oae]s?)?$/u;
const notVerbs = new Set([
  'informe',
  'conforme',
  'alarme',
  'uniforme',
  'enorme',
  'firme',
  'perfume',
  'resume',
  'asume',
  'gendarme',
  'jaime',
]);
const shortImperatives: ReadonlySet<string> = new Set([
  'di',
  'da',
  'pon',
  'haz',
  'ten',
  'ven',
  've',
  'sal',
  'sé',
  'de',
  'dé',
  'hace',
  'pone',
  'deci',
  'veni',
  'oí',
  'oi',
]);

/** "enviarme", "mandándomelo", "dime": a verb that carries "me" at its end. */
export const hostOf = (word: string): Host | undefined => {
  const match = pattern.exec(word);
  if (match === null || notVerbs.has(word)) return undefined;
  const [, typed = '', after = ''] = match;
  const base = unaccented(typed);
  if (/(?:[aei]r)$/u.test(base) && base.length > 1 && (verbs().has(base) || verbs().has(base.replace(/ir$/u, 'ír'))))
    return { form: 'infinitive', base, after };
  if (/(?:ando|[iy]endo|endo)$/u.test(base) && base.length > 4 && /[áé]ndo/u.test(typed))
    return { form: 'gerund', base, after };
  return isImperative(base) ? { form: 'imperative', base, after } : undefined;
};

const isImperative = (base: string): boolean => {
  if (shortImperatives.has(base)) return true;
  if (base.length < 3) return false;
  if (base.endsWith('d')) return verbs().has(`${base.slice(0, -1)}r`);
  const form = base.endsWith('n') ? base.slice(0, -1) : base;
  if (!/[aei]$/u.test(form)) return /(?:pon|ten|ven|sal|haz)$/u.test(base) && base.length > 4;
  if (verbs().has(`${form}r`)) return true; // manda(me), conta(me), escribi(me)
  return (
    readingsOf(form).some((reading) => reading.tense === 'subjunctive' && !reading.isLoose) || isStressedThird(form)
  );
};

/** cuenta, piensa, devuelve, pide: the stem changes under stress. */
export const isStressedThird = (form: string): boolean => thirdPresentVerb(form) !== undefined;

/** The verb of which a word (without accents) is the third person of the present; a common one first. */
export const thirdPresentVerb = (form: string): Verb | undefined => {
  const ending = form.slice(-1);
  const themes = ending === 'a' ? ['ar'] : ending === 'e' ? ['er', 'ir'] : [];
  let found: Verb | undefined;
  for (const stem of stemsBehind(form.slice(0, -1))) {
    for (const theme of themes) {
      const verb = verbs().get(stem + theme);
      if (verb === undefined || unaccented(stressedStem(stem, verb.verbClass)) + ending !== form) continue;
      if (verb.isCommon) return verb;
      found ??= verb;
    }
  }
  return found;
};
