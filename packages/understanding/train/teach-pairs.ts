// Learns what weighs how much when two replies are compared, from data/pairs.txt: `node packages/understanding/train/teach-pairs.ts`.
// Writes src/duplicates/pair-weights.ts. With --left-out nothing is written: each set is judged by what the others taught.
import { writeFileSync } from 'node:fs';
import { nearDuplicate, type PairWeights } from '../src/duplicates/near-duplicate.ts';
import { learnPairs } from './learn-pairs.ts';
import { strangers, writtenPairs, type Pair } from './pairs.ts';

const pairs = writtenPairs();
if (process.argv.includes('--left-out')) {
  for (const set of new Set(pairs.map((pair) => pair.set))) {
    const left = pairs.filter((pair) => pair.set === set);
    const weights = learnPairs(pairs.filter((pair) => pair.set !== set));
    const copies = left.filter(({ isCopy }) => isCopy);
    const others = left.filter(({ isCopy }) => !isCopy);
    console.log(
      `${set}: copies ${right(copies, weights)}, others ${right(others, weights)}, strangers ${right(strangers(left), weights)}`,
    );
  }
} else writeFileSync(new URL('../src/duplicates/pair-weights.ts', import.meta.url), asCode(learnPairs(pairs)));

function right(left: readonly Pair[], weights: PairWeights): string {
  const known = left.filter(({ one, other, isCopy }) => nearDuplicate(one, other, weights).isDuplicate === isCopy);
  return `${known.length} of ${left.length}`;
}

function asCode({ bias, signs }: PairWeights): string {
  const lines = Object.entries(signs).map(([sign, weight]) => `    ${sign}: ${weight},`);
  return `/** Learned by train/teach-pairs.ts from data/pairs.txt: not edited by hand. */
export const PAIR_WEIGHTS: { readonly bias: number; readonly signs: Readonly<Record<string, number>> } = {
  bias: ${bias},
  signs: {
${lines.join('\n')}
  },
};
`;
}
