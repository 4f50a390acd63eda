// How well prepared content is known when it is said in other words: `node packages/understanding/train/evaluate-duplicates.ts [--errors]`.
import { nearDuplicate } from '../src/duplicates/near-duplicate.ts';
import { writtenPairs } from './pairs.ts';

const tally = new Map<string, [number, number]>();
for (const { set, isCopy, one, other } of writtenPairs()) {
  const { isDuplicate, score, shared } = nearDuplicate(one, other);
  const name = `${set} ${isCopy ? 'dup' : 'distinct'}`;
  const [right, all] = tally.get(name) ?? [0, 0];
  tally.set(name, [right + (isDuplicate === isCopy ? 1 : 0), all + 1]);
  if (isDuplicate !== isCopy && process.argv.includes('--errors'))
    console.log(`${score.toFixed(2)} ${isCopy ? 'dup' : 'distinct'}: ${one} / ${other} (${shared.join(' ')})`);
}
for (const [name, [right, all]] of tally) console.log(`${name}: ${right} of ${all}`);
