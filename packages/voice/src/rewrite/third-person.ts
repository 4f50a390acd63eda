import { readingsOf, verbs } from '../verbs/analyse.ts';
import { conjugate } from '../verbs/conjugate.ts';
import type { Tense } from '../verbs/pair.ts';
import { beforeE, lastVowel } from '../verbs/orthography.ts';

const irregular: Readonly<Record<string, string>> = {
  es: 'somos',
  ha: 'hemos',
  va: 'vamos',
  está: 'estamos',
  da: 'damos',
  fue: 'fuimos',
  dio: 'dimos',
  vio: 'vimos',
  tiene: 'tenemos',
  viene: 'venimos',
  hace: 'hacemos',
  dice: 'decimos',
  pone: 'ponemos',
  sabe: 'sabemos',
  puede: 'podemos',
  quiere: 'queremos',
  sale: 'salimos',
  ve: 'vemos',
  oye: 'oímos',
  trae: 'traemos',
  debe: 'debemos',
  lleva: 'llevamos',
  hizo: 'hicimos',
  dijo: 'dijimos',
  puso: 'pusimos',
  tuvo: 'tuvimos',
  vino: 'vinimos',
  pudo: 'pudimos',
  quiso: 'quisimos',
  supo: 'supimos',
  trajo: 'trajimos',
  estuvo: 'estuvimos',
};

/** "contestó" → "contestamos": the we-form of a verb in the third person, for "fui yo quien contestó". */
export const pluralOfThird = (word: string): string | undefined => {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.endsWith('ió'))
    return formOf(
      [`${word.slice(0, -2)}er`, `${word.slice(0, -2)}ir`, `${weakless(word.slice(0, -2))}ir`],
      'preterite',
    );
  if (word.endsWith('ó')) return formOf([`${word.slice(0, -1)}ar`], 'preterite');
  const same = readingsOf(word).find(
    ({ tense }) => tense === 'imperfect' || tense === 'conditional' || tense === 'subjunctive-imperfect',
  );
  if (same !== undefined) return same.pl;
  if (word.endsWith('rá')) return formOf([word.slice(0, -1)], 'future');
  if (word.endsWith('a'))
    return presentOf(`${word.slice(0, -1)}o`, 'ar') ?? presentOf(beforeE(word.slice(0, -1)), 'ar');
  if (word.endsWith('e')) return presentOf(`${word.slice(0, -1)}o`, 'er') ?? presentOf(`${word.slice(0, -1)}o`, 'ir');
  return undefined;
};

const weakless = (stem: string): string =>
  lastVowel(
    lastVowel(stem, /i/u, () => 'e'),
    /u/u,
    () => 'o',
  );

const formOf = (infinitives: readonly string[], tense: Tense): string | undefined => {
  for (const infinitive of infinitives) {
    const verb = verbs().get(infinitive);
    if (verb !== undefined) return conjugate(infinitive, verb.verbClass).find((pair) => pair.tense === tense)?.pl;
  }
  return undefined;
};

const presentOf = (first: string, theme: string): string | undefined =>
  readingsOf(first).find(({ tense, verb }) => tense === 'present' && verb.infinitive.endsWith(theme))?.pl;
