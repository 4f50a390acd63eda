import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeE, lastVowel } from '../src/verbs/orthography.ts';
import { stressedStem, type VerbClass } from '../src/verbs/conjugate.ts';
import { encodeVerbs, type Verb } from '../src/verbs/verb-table.ts';
import { usualVerbs } from './usual-verbs.ts';
import { chosenClass, doubles, newVerbs, stressedWeakVowel } from './verb-lists.ts';

/**
 * Writes src/verbs/verbs.data.ts: every infinitive of the word list whose gerund is a word too, with the change of its
 * stem that the list bears out. `node packages/voice/train/infinitives.ts`
 */
const path = createRequire(import.meta.url).resolve('an-array-of-spanish-words');
const words = new Set<string>(JSON.parse(readFileSync(path, 'utf8')) as string[]); // the package is one array of strings
const has = (form: string): boolean =>
  words.has(form.normalize('NFD').replaceAll('\u0301', '').replaceAll('\u0308', '').normalize('NFC'));

const accentOnIr = (word: string): string => word.replace(/(?<=[aeo])ir$/u, 'ír');
const third = (stem: string, theme: string): string => stem + (theme === 'a' ? 'an' : 'en');
const thirdSubjunctive = (stem: string, theme: string): string =>
  theme === 'a' ? `${beforeE(stem)}en` : `${stem.replace(/g$/u, 'j').replace(/c$/u, 'z').replace(/gu$/u, 'g')}an`;
const bears = (stem: string, theme: string): boolean => has(third(stem, theme)) && has(thirdSubjunctive(stem, theme));

const classOf = (infinitive: string): VerbClass => {
  const chosen = chosenClass[infinitive];
  if (chosen !== undefined) return chosen;
  if (stressedWeakVowel.includes(infinitive)) return 'a';
  const stem = infinitive.slice(0, -2);
  const theme = infinitive.slice(-2, -1).replace('í', 'i');
  if (bears(stem, theme) || /[aeiou]c[ei]r$|[^gq]uir$/u.test(infinitive)) return 'r';
  const gerund = (vowel: string, to: string): boolean =>
    has(`${stem.replace(new RegExp(`${vowel}(?=[^aeiou]+$)`, 'u'), to)}iendo`);
  const changes: readonly VerbClass[] =
    theme === 'i' ? [gerund('e', 'i') ? 's' : 'd', 'i', gerund('o', 'u') ? 'o' : 'u'] : ['d', 'u'];
  return (
    changes.find((change) => stressedStem(stem, change) !== stem && bears(stressedStem(stem, change), theme)) ?? 'r'
  );
};

const isVerb = (word: string): boolean => {
  const stem = word.slice(0, -2);
  if (word.endsWith('ar')) return has(`${stem}ando`) && has(`${stem}ado`);
  const weak = [stem, lastVowel(stem, /e/u, () => 'i'), lastVowel(stem, /o/u, () => 'u'), stem.slice(0, -1)];
  return weak.some((form) => has(`${form}iendo`) || has(`${form}yendo`) || has(`${form}endo`));
};

/** A present in -o that has a plural is a noun or an adjective as well: trabajo, cargo, bajo. */
const isNounToo = (infinitive: string, verbClass: VerbClass): boolean =>
  has(`${stressedStem(infinitive.slice(0, -2), verbClass)}os`);

const infinitives = [...words]
  .filter((word) => /.{2,}[aei]r$|^[id]r$/u.test(word) && isVerb(word) && !doubles.includes(word))
  .map(accentOnIr);
const common = new Set(usualVerbs);
const missing = usualVerbs.filter((verb) => !infinitives.includes(verb) && !newVerbs.includes(verb));
const verbs: Verb[] = [...new Set([...infinitives, ...newVerbs, ...usualVerbs, 'ir', 'ser', 'dar', 'ver'])]
  .toSorted()
  .map((infinitive) => {
    const verbClass = classOf(infinitive);
    return { infinitive, verbClass, isNounToo: isNounToo(infinitive, verbClass), isCommon: common.has(infinitive) };
  });
const table = encodeVerbs(verbs);
writeFileSync(
  new URL('../src/verbs/verbs.data.ts', import.meta.url),
  `/** Made by packages/voice/train/infinitives.ts from the MIT word list an-array-of-spanish-words; do not edit. */\nexport const verbData =\n  ${JSON.stringify(table)};\n`,
);
console.log(JSON.stringify({ verbs: verbs.length, bytes: table.length, missing }));
