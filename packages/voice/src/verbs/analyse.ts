import { conjugate } from './conjugate.ts';
import type { Pair } from './pair.ts';
import { infinitivesBehind, irregularForms } from './irregular.ts';
import { verbData } from './verbs.data.ts';
import { decodeVerbs, type Verb } from './verb-table.ts';

/** One way to read a word as a verb that says "I". */
export type VerbReading = Pair & {
  readonly verb: Verb;
  /** Written without its accent ("envie" for "envié"). */
  readonly isLoose: boolean;
};

let table: ReadonlyMap<string, Verb> | undefined;

/** Every verb by its infinitive; read from its compressed form at the first question. */
export const verbs = (): ReadonlyMap<string, Verb> => (table ??= decodeVerbs(verbData));

/** The readings of a word (lower case) as first person singular; the likeliest first. */
export const readingsOf = (word: string): readonly VerbReading[] => {
  const known = recent.get(word);
  if (known !== undefined) return known;
  if (recent.size > 5000) recent.clear();
  const readings = readingsAfresh(word);
  recent.set(word, readings);
  return readings;
};

/** A draft repeats most of its words from one keystroke to the next. */
const recent = new Map<string, readonly VerbReading[]>();

const readingsAfresh = (word: string): readonly VerbReading[] => {
  if (word.length > 24) return [];
  const exact = [...irregularReadings(word), ...regularReadings(word, word)];
  const readings = exact.length > 0 ? exact : looseReadings(word);
  return readings.length < 2 ? readings : readings.toSorted((a, b) => weightOf(b) - weightOf(a));
};

const looseReadings = (word: string): VerbReading[] => {
  const spelling = accentLost(word);
  return spelling === undefined
    ? []
    : [...irregularReadings(spelling), ...regularReadings(spelling, word)].map((reading) => ({
        ...reading,
        isLoose: true,
      }));
};

/** What a hurried "contare", "podria" or "empece" stands for. */
const accentLost = (word: string): string | undefined => {
  if (/[áéíóú]/u.test(word)) return undefined;
  if (word.endsWith('ia')) return `${word.slice(0, -2)}ía`;
  if (word.endsWith('e')) return `${word.slice(0, -1)}é`;
  if (word.endsWith('i')) return `${word.slice(0, -1)}í`;
  if (word.endsWith('io')) return `${word.slice(0, -2)}ío`;
  if (word.endsWith('uo')) return `${word.slice(0, -2)}úo`;
  return undefined;
};

const tenseWeight: Readonly<Record<Pair['tense'], number>> = {
  present: 6,
  preterite: 5,
  imperfect: 4,
  future: 4,
  conditional: 4,
  subjunctive: 3,
  'subjunctive-imperfect': 2,
};
// Between two common verbs the older one in -er or -ir is meant: creo (creer), siento (sentir).
const weightOf = ({ verb, tense }: VerbReading): number =>
  (verb.isCommon ? 10 : 0) + tenseWeight[tense] + (verb.infinitive.endsWith('ar') ? 0 : 0.5);

/** Endings that may hide a first person, and what an infinitive can have in their place. */
const endings: readonly { readonly ending: string; readonly themes: readonly string[] }[] = [
  { ending: 'aba', themes: ['ar'] },
  { ending: 'ara', themes: ['ar'] },
  { ending: 'ase', themes: ['ar'] },
  { ending: 'iera', themes: ['er', 'ir', 'ír'] },
  { ending: 'iese', themes: ['er', 'ir', 'ír'] },
  { ending: 'yera', themes: ['er', 'ir', 'ír'] },
  { ending: 'yese', themes: ['er', 'ir', 'ír'] },
  { ending: 'era', themes: ['er', 'ir', 'ír'] },
  { ending: 'ese', themes: ['er', 'ir', 'ír'] },
  { ending: 'ría', themes: ['r'] },
  { ending: 'ré', themes: ['r'] },
  { ending: 'ía', themes: ['er', 'ir', 'ír'] },
  { ending: 'é', themes: ['ar'] },
  { ending: 'í', themes: ['er', 'ir', 'ír'] },
  { ending: 'o', themes: ['ar', 'er', 'ir', 'ír'] },
  { ending: 'e', themes: ['ar'] },
  { ending: 'a', themes: ['er', 'ir', 'ír'] },
];

const regularReadings = (word: string, typed: string): VerbReading[] => {
  const readings: VerbReading[] = [];
  const tried = new Set<string>();
  for (const { ending, themes } of endings) {
    if (word.length < ending.length + 1 || !word.endsWith(ending)) continue;
    for (const stem of stemsBehind(word.slice(0, -ending.length))) {
      for (const theme of themes) {
        const infinitive = stem + theme;
        const verb =
          verbs().get(infinitive) ?? (theme === 'r' ? verbs().get(infinitive.replace(/ir$/u, 'ír')) : undefined);
        if (verb === undefined || tried.has(verb.infinitive) || irregularForms(verb.infinitive) !== undefined) continue;
        tried.add(verb.infinitive);
        for (const pair of conjugate(verb.infinitive, verb.verbClass)) {
          if (pair.sg === word) readings.push({ ...pair, verb, isLoose: word !== typed });
        }
      }
    }
  }
  return readings;
};

/** The stems an infinitive may have when a form has this one: cuent → cont; dirij → dirig; envÍ → envi. */
export const stemsBehind = (stem: string): string[] => {
  const spelled = [stem];
  if (stem.endsWith('qu')) spelled.push(`${stem.slice(0, -2)}c`);
  if (stem.endsWith('gu')) spelled.push(stem.slice(0, -1));
  if (stem.endsWith('gü')) spelled.push(`${stem.slice(0, -1)}u`);
  if (stem.endsWith('zc')) spelled.push(`${stem.slice(0, -2)}c`);
  if (stem.endsWith('c')) spelled.push(`${stem.slice(0, -1)}z`, `${stem.slice(0, -1)}qu`);
  if (stem.endsWith('z')) spelled.push(`${stem.slice(0, -1)}c`);
  if (stem.endsWith('j')) spelled.push(`${stem.slice(0, -1)}g`);
  if (stem.endsWith('g')) spelled.push(`${stem}u`);
  if (stem.endsWith('uy')) spelled.push(stem.slice(0, -1));
  if (stem.endsWith('guy')) spelled.push(`${stem.slice(0, -2)}ü`);
  if (/[aeiou]$/u.test(stem)) spelled.push(stem);
  return [...new Set(spelled.flatMap((form) => [form, ...unstressed(form)]))];
};

const alternations: readonly (readonly [RegExp, string])[] = [
  [/^ye(?=[^aeiou]+u?$)/u, 'e'],
  [/^hue(?=[^aeiou]+u?$)/u, 'o'],
  [/ie(?=[^aeiou]+u?$)/u, 'e'],
  [/ie(?=[^aeiou]+u?$)/u, 'i'],
  [/[uü]e(?=[^aeiou]+u?$)/u, 'o'],
  [/ue(?=[^aeiou]+u?$)/u, 'u'],
  [/i(?=[^aeiou]*u?$)/u, 'e'],
  [/í(?=[^aeiou]*$)/u, 'e'],
  [/í(?=[^aeiou]*$)/u, 'i'],
  [/ú(?=[^aeiou]*$)/u, 'u'],
  [/u(?=[^aeiou]+$)/u, 'o'],
];

const unstressed = (stem: string): string[] => {
  const found: string[] = [];
  for (const [from, to] of alternations) {
    const other = stem.replace(from, to);
    if (other !== stem) found.push(other);
  }
  return found;
};

const irregularReadings = (word: string): VerbReading[] =>
  infinitivesBehind(word).flatMap((infinitive) => {
    const verb = verbs().get(infinitive);
    return verb === undefined
      ? []
      : (irregularForms(infinitive) ?? [])
          .filter(({ sg }) => sg === word)
          .map((pair) => ({ ...pair, verb, isLoose: false }));
  });
