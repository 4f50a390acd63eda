import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { placeOfWord } from '../src/features/grams.ts';

/** What a hand-written word list says of each place: `word value` a line, folded words, -3 to 3. */
export function lexicon(file: string, bits: number): Float32Array {
  const prior = new Float32Array(1 << bits);
  const mask = (1 << bits) - 1;
  const text = readFileSync(fileURLToPath(new URL(`../data/${file}`, import.meta.url)), 'utf8');
  for (const line of text.split('\n')) {
    const [word, value] = line.trim().split(/\s+/u);
    if (word === undefined || value === undefined || line.startsWith('#')) continue;
    prior[placeOfWord(word) & mask] = Number(value) / 3;
  }
  return prior;
}
