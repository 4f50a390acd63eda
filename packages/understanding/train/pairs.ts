import { readFileSync } from 'node:fs';
import { seeded } from '../src/learning/seeded.ts';

export type Pair = { set: string; isCopy: boolean; one: string; other: string };

/** The pairs of replies written for this project: the same content in other words, or another fact about the same thing. */
export function writtenPairs(): Pair[] {
  const text = readFileSync(new URL('../data/pairs.txt', import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [set, label, one, other] = line.split('|');
    if (line.startsWith('#') || set === undefined || one === undefined || other === undefined) return [];
    return [{ set, isCopy: label === 'dup', one, other }];
  });
}

/** Replies with nothing to do with one another, in the frames replies stand in: what most pairs of a desk are. */
export function strangers(written: readonly Pair[]): Pair[] {
  const random = seeded(11);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const bySet = new Map<string, Pair[]>();
  for (const pair of written) bySet.set(pair.set, [...(bySet.get(pair.set) ?? []), pair]);
  return written.flatMap(({ set, one }) => {
    // Of the same set, where no content was written twice.
    const found = pick(bySet.get(set) ?? []);
    if (found === undefined || found.one === one) return [];
    const [open, close] = [pick(OPENINGS), pick(CLOSINGS)];
    return [{ set, isCopy: false, one: `${open}${one}${close}`, other: `${open}${found.other}${close}` }];
  });
}

const OPENINGS = ['Hola, ', '¡Hola! ', 'Buenas tardes, ', '', 'Hi, ', 'Hello! '];
const CLOSINGS = ['', ' Un saludo.', ' ¡Gracias!', ' Thanks!', ' Best.', ' 😊'];
