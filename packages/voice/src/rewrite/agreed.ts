import type { Edit, Fix } from '../finding.ts';
import { inNumber } from '../text/plural-of-noun.ts';
import { withCaseOf } from '../text/with-case-of.ts';
import type { Word } from '../text/words.ts';
import { isThirdForm } from '../verbs/third-form.ts';
import { genderOf, type Gender } from './noun-gender.ts';

type Place = { readonly text: string; readonly words: readonly Word[]; readonly language: 'es' | 'en' | 'other' };
type Found = { readonly start: number; readonly end: number; readonly text: string; readonly isPlural: boolean };

/**
 * Another word in the place of a term, and what stands beside it made to agree: "la newsletter nueva" → "el boletín nuevo". No way out
 * where nobody can say what agreement would be.
 */
export const replacedBy = (
  place: Place,
  found: Found,
  instead: string | undefined,
  others: readonly string[],
): Fix[] => {
  const [word] = inNumber(instead, found.isPlural, place.language);
  if (word === undefined) return [];
  const agreed = place.language === 'es' ? inSpanish(place, found, word, others) : { word, edits: [] };
  if (agreed === undefined) return [];
  const { start, end } = found;
  const own = { start, end, text: withCaseOf(found.text, agreed.word) };
  const edits = [...agreed.edits, own].toSorted((a, b) => a.start - b.start);
  const [first] = edits;
  // "del" and its noun are one change to who reads it
  const said = edits.map(({ text }) => text).join(' ');
  return first === undefined ? [] : [{ label: { es: `Poner «${said}»`, en: `Write “${said}”` }, edits }];
};

type Agreed = { readonly word: string; readonly edits: readonly Edit[] };

const inSpanish = (
  { text, words }: Place,
  found: Found,
  word: string,
  others: readonly string[],
): Agreed | undefined => {
  const first = wordAt(words, found.start);
  let last = first;
  while ((words[last + 1]?.end ?? Infinity) <= found.end) last++;
  const next = words[last + 1];
  const [near, far] = [words[first - 1], words[first - 2]];
  if (near === undefined || !isBeside(text, near, words[first])) return { word, edits: [] };
  const hasFar = far !== undefined && isBeside(text, far, near);
  const shown = genderShown(near.key);
  const article =
    shown !== undefined
      ? near
      : hasFar && /[oa]s?$/u.test(near.key) && genderShown(far.key) !== undefined
        ? far
        : undefined;
  const gender = article === undefined ? undefined : genderShown(article.key);
  if (article === undefined || gender === undefined) return { word, edits: [] };
  const [head = word] = word.split(' ');
  if (/^\p{Lu}/u.test(head)) return undefined; // a name takes no article, or its own
  if (ofBoth.test(head)) return { word, edits: [] };
  const woman = inFeminine(found.text.toLowerCase(), word, others);
  if (woman !== undefined && gender === 'f') return { word: woman, edits: [] };
  const own = genderOf(head.toLowerCase());
  if (own === gender)
    return withStressedA.test(head) && /^(?:la|una)$/u.test(article.key) ? undefined : { word, edits: [] };
  if (!isSure(head, own) || withStressedA.test(head) || hasPredicate(words, last)) return undefined;
  const before = article === far ? [far, near] : hasFar && genderShown(far.key) !== undefined ? [far, near] : [near];
  const edits: Edit[] = [];
  for (const it of before) {
    const other = inGender(it.key, own);
    if (other === undefined) return undefined;
    edits.push({ start: it.start, end: it.end, text: withCaseOf(it.text, other) });
  }
  const front = words[first - before.length - 1];
  joined(text, edits, front, own);
  if (
    next !== undefined &&
    /(?:o|a)s?$/u.test(next.key) &&
    isBeside(text, words[last], next) &&
    !noAdjective.test(next.key)
  ) {
    if (isThirdForm(next.key)) return { word, edits };
    const other = inGender(next.key, own);
    if (other !== undefined) edits.push({ start: next.start, end: next.end, text: withCaseOf(next.text, other) });
  }
  return { word, edits };
};

/** "de la" and "a la" become one word before a man's noun. */
const joined = (text: string, edits: Edit[], front: Word | undefined, own: Gender): void => {
  const [first, ...rest] = edits;
  if (first === undefined || own !== 'm' || first.text.toLowerCase() !== 'el' || front === undefined) return;
  if (!/^(?:de|a)$/u.test(front.key) || text.slice(front.end, first.start) !== ' ') return;
  edits.splice(0, edits.length, { start: front.start, end: first.end, text: `${front.text}l` }, ...rest);
};

const pairs: readonly (readonly [string, string])[] = [
  ['el', 'la'],
  ['un', 'una'],
  ['del', 'de la'],
  ['al', 'a la'],
  ['este', 'esta'],
  ['ese', 'esa'],
  ['aquel', 'aquella'],
  ['algún', 'alguna'],
  ['ningún', 'ninguna'],
  ['buen', 'buena'],
  ['primer', 'primera'],
  ['tercer', 'tercera'],
  ['nuestro', 'nuestra'],
  ['vuestro', 'vuestra'],
  ['otro', 'otra'],
  ['mismo', 'misma'],
  ['cuyo', 'cuya'],
];
const plurals: readonly (readonly [string, string])[] = [
  ['los', 'las'],
  ['unos', 'unas'],
  ['estos', 'estas'],
  ['esos', 'esas'],
  ['aquellos', 'aquellas'],
  ['algunos', 'algunas'],
  ['nuestros', 'nuestras'],
  ['vuestros', 'vuestras'],
  ['otros', 'otras'],
  ['mismos', 'mismas'],
  ['muchos', 'muchas'],
  ['pocos', 'pocas'],
  ['todos', 'todas'],
];
const all = [...pairs, ...plurals];

const genderShown = (key: string): Gender | undefined =>
  all.some(([man]) => man === key) ? 'm' : all.some(([, woman]) => woman === key) ? 'f' : undefined;

/** A word beside a noun in the other gender, as far as its ending shows any. */
const inGender = (key: string, gender: Gender): string | undefined => {
  const pair = all.find((both) => both.includes(key));
  if (pair !== undefined) return pair[gender === 'm' ? 0 : 1];
  if (/[oa]$/u.test(key)) return `${key.slice(0, -1)}${gender === 'm' ? 'o' : 'a'}`;
  return /[oa]s$/u.test(key) ? `${key.slice(0, -2)}${gender === 'm' ? 'os' : 'as'}` : key;
};

/** "usuaria" beside a listed "usuario" is a woman: what takes her place is one too. */
const inFeminine = (term: string, word: string, others: readonly string[]): string | undefined => {
  const man = term.replace(/as$/u, 'os').replace(/a$/u, 'o');
  const isHers =
    man !== term &&
    (others.includes(man) || others.includes(man.replace(/s$/u, '')) || others.includes(man.replace(/o$/u, '')));
  return !isHers
    ? undefined
    : /os?$/u.test(word)
      ? word.replace(/o(s?)$/u, 'a$1')
      : /or$/u.test(word)
        ? `${word}a`
        : undefined;
};

const ofBoth =
  /(?:ista|client|pacient|resident|estudiant|visitant|participant|asistent|agent|gerent|docent|integrant|representant|solicitant|votant|ocupant|acompañant|ayudant|comerciant|colega|joven|jóven)e?s?$/iu;
const withStressedA = /^(?:agua|área|aula|arma|alma|ala|águila|ancla|habla|hambre|acta|arte|aria|asma|hacha|hada)$/iu;
const sureMan = /(?:[^i]ón|[^i]on(?=es$)|o|or|aje|[ií]n|[aá]n|és|[aeiu]l)(?:es|s)?$/iu;
const sureWoman = /(?:a|ión|iones|dad|dades|tad|tud|umbre|ncia|ez)s?$/iu;
/** Greek words in -ma are on the list of the nouns' genders, and so are the women's in -o. */
const isSure = (head: string, gender: Gender): boolean =>
  (gender === 'm' ? sureMan : sureWoman).test(head) || (gender === 'm' && /mas?$/iu.test(head));
const noAdjective =
  /^(?:para|contra|hasta|hacia|ahora|cada|como|cuando|nada|todo|todos|toda|todas|ya|nos|os|los|las|lo|la|no|o|a|solo|mucho|tanto|luego|pero|según|cuanto|cómo|una|unos|unas|esta|estas|estos|esa|esas|esos|otra|otro|otros|otras|menos|más)$/u;
/** "está lista": what is said of it further on would have to change too. */
const hasPredicate = (words: readonly Word[], last: number): boolean =>
  words
    .slice(last + 1, last + 6)
    .some(
      ({ key }, at, near) =>
        copula.test(key) && near.slice(at + 1).some((it) => /[oa]s?$/u.test(it.key) && !noAdjective.test(it.key)),
    );
const copula =
  /^(?:es|son|est[áa]n?|era|eran|fue|fueron|será|serán|queda|quedan|quedó|sigue|siguen|ha sido|sea|parece)$/u;

/** The place of the word that begins here, found by halves: a term may stand a thousand times. */
const wordAt = (words: readonly Word[], start: number): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isBeside = (text: string, before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined && after !== undefined && /^[\s«"“']+$/u.test(text.slice(before.end, after.start));
