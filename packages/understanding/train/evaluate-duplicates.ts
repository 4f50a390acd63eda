// How well prepared content is known when it is said in other words: `node packages/understanding/train/evaluate-duplicates.ts [--errors]`.
import { readFileSync } from 'node:fs';
import { nearDuplicate } from '../src/duplicates/near-duplicate.ts';

const text = readFileSync(new URL('../data/pairs.txt', import.meta.url), 'utf8');
const tally = new Map<string, [number, number]>();
for (const line of text.split('\n')) {
  const [set, label, one, other] = line.split('|');
  if (line.startsWith('#') || set === undefined || label === undefined || one === undefined || other === undefined)
    continue;
  const { isDuplicate, score, shared } = nearDuplicate(one, other);
  const isRight = isDuplicate === (label === 'dup');
  const [right, all] = tally.get(`${set} ${label}`) ?? [0, 0];
  tally.set(`${set} ${label}`, [right + (isRight ? 1 : 0), all + 1]);
  if (!isRight && process.argv.includes('--errors'))
    console.log(`${score.toFixed(2)} ${label}: ${one} / ${other} (${shared.join(' ')})`);
}
for (const [name, [right, all]] of tally) console.log(`${name}: ${right} of ${all}`);
