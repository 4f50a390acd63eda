import { groupsOf } from './groups-of.ts';
import { weightOf } from './meanings.ts';
import { meaningIn } from './sketch.ts';

/** A word of a reply that says something, and where it stands. */
export type Unit = { word: string; meaning: string; groups: ReadonlySet<number>; weight: number; at: number };

/** The words of a reply that say something: no masks, no small words. */
export function unitsOf(heard: readonly string[]): Unit[] {
  const units: Unit[] = [];
  for (const [at, word] of heard.entries()) {
    const meaning = meaningIn(word);
    if (meaning !== undefined) units.push({ word, meaning, groups: groupsOf(word), weight: weightOf(meaning), at });
  }
  return units;
}

/** What became of the words of one reply in the other, by weight. */
export type Alignment = {
  all: number;
  /** Found, each as surely as it was. */
  found: number;
  /** Found as the same word, a form of it or the same meaning. */
  surely: number;
  missing: number;
  /** The same of the words after the beginning that both share. */
  restAll: number;
  restFound: number;
  /** Where the found ones stand in the other, in the order of this one. */
  places: number[];
};

/** Each word of one reply beside its like in the other. Linear in length: the other is looked up, never searched. */
export function align(units: readonly Unit[], others: readonly Unit[], restFrom: number): Alignment {
  const index = indexOf(others);
  const sum: Alignment = { all: 0, found: 0, surely: 0, missing: 0, restAll: 0, restFound: 0, places: [] };
  for (const unit of units) {
    const { sure, place } = likeOf(unit, index);
    sum.all += unit.weight;
    sum.found += sure * unit.weight;
    if (sure >= SURE) sum.surely += unit.weight;
    if (place === undefined) sum.missing += unit.weight;
    else sum.places.push(place);
    if (unit.at >= restFrom) {
      sum.restAll += unit.weight;
      sum.restFound += sure * unit.weight;
    }
  }
  return sum;
}

const SURE = 0.85;

type Index = {
  words: Map<string, number>;
  meanings: Map<string, number>;
  groups: Map<number, number>;
  beginnings: Map<string, readonly Unit[]>;
};

function indexOf(units: readonly Unit[]): Index {
  const index: Index = { words: new Map(), meanings: new Map(), groups: new Map(), beginnings: new Map() };
  for (const unit of units) {
    setFirst(index.words, unit.word, unit.at);
    setFirst(index.meanings, unit.meaning, unit.at);
    for (const group of unit.groups) setFirst(index.groups, group, unit.at);
    const beginning = unit.word.slice(0, BEGINNING);
    const alike = index.beginnings.get(beginning) ?? [];
    if (alike.length < LOOKED_AT) index.beginnings.set(beginning, [...alike, unit]);
  }
  return index;
}

const setFirst = <Key>(places: Map<Key, number>, key: Key, at: number): void => {
  if (!places.has(key)) places.set(key, at);
};

const BEGINNING = 4;
const LOOKED_AT = 4;

function likeOf(unit: Unit, index: Index): { sure: number; place?: number } {
  const same = index.words.get(unit.word);
  if (same !== undefined) return { sure: 1, place: same };
  const meant = index.meanings.get(unit.meaning);
  if (meant !== undefined) return { sure: 0.9, place: meant };
  const form = index.beginnings.get(unit.word.slice(0, BEGINNING))?.find(({ word }) => isForm(unit.word, word));
  if (form !== undefined) return { sure: SURE, place: form.at };
  const places = [...unit.groups].flatMap((group) => index.groups.get(group) ?? []);
  const [place] = places;
  if (place === undefined) return { sure: 0 };
  return { sure: Math.min(0.8, 0.55 + 0.1 * places.length), place };
}

/** Forms of one word share most of their letters: "reparación" and "repararlo". */
function isForm(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let alike = 0;
  while (alike < longest && one[alike] === other[alike]) alike += 1;
  return alike / longest >= 0.6;
}
