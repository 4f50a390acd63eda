import { readFileSync, writeFileSync } from 'node:fs';
import { addressFeatures } from '../src/address/address-features.ts';
import { tokensOf } from '../src/person/tokens.ts';
import { wordsOf } from '../src/text/words.ts';
import { scoreOf, trainLogistic, type Weights } from './logistic.ts';

/** Trains tú against usted. `node packages/voice/train/formality.ts --data DIR [--cv]`, DIR holds formality-es (CDLA-Sharing-1.0). */
type Row = {
  readonly id: string;
  readonly text: string;
  readonly label: 'tu' | 'usted' | 'none';
  readonly pair: string;
};

/** Our own sentences; "vos" counts as tú. */
function ours(): Row[] {
  const lines = readFileSync(new URL('../data/address-es.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line, at) => {
      const [label = '', text = ''] = line.split('\t');
      return { id: `ours-${at}`, text, label: label === 'usted' ? 'usted' : 'tu', pair: `ours-${Math.floor(at / 3)}` };
    });
}

const folder = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const rows = readFileSync(`${folder}/formality-es/train.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row) // the folder's README says what a line holds
  .filter(({ label }) => label !== 'none')
  .concat(ours())
  .map((row) => ({ ...row, features: addressFeatures(tokensOf(row.text, wordsOf(row.text))) }));

const l2 = 0.3;
const fit = (part: typeof rows): Weights =>
  trainLogistic(
    part.map(({ features, label }) => ({ features, isTrue: label === 'tu', weight: 1 })),
    { l2, passes: 300, leastSeen: 3 },
  );

if (process.argv.includes('--cv')) {
  const pairs = [...new Set(rows.map(({ pair }) => pair))];
  const tally = { ours: [0, 0], cocoa: [0, 0] };
  for (let fold = 0; fold < 10; fold++) {
    const held = new Set(pairs.filter((_pair, at) => at % 10 === fold));
    const weights = fit(rows.filter(({ pair }) => !held.has(pair)));
    for (const row of rows.filter(({ pair }) => held.has(pair))) {
      const said = scoreOf(weights, row.features) > 0 ? 'tu' : 'usted';
      const source = row.id.startsWith('ours') ? tally.ours : tally.cocoa;
      source[1] = (source[1] ?? 0) + 1;
      if (said === row.label) source[0] = (source[0] ?? 0) + 1;
      else if (process.argv.includes('--errors'))
        console.log(row.label, scoreOf(weights, row.features).toFixed(1), row.text);
    }
  }
  for (const [source, [right = 0, all = 0]] of Object.entries(tally))
    console.log(`formality/${source}: accuracy ${((100 * right) / all).toFixed(2)} of ${all}, 10 folds by pair`);
} else {
  const weights = fit(rows);
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) > 0.02)
    .map(([name, weight]) => `${name}\t${Math.round(weight * 100)}`);
  writeFileSync(
    new URL('../src/address/address-weights.data.ts', import.meta.url),
    `/** Made by packages/voice/train/formality.ts from CoCoA-MT (CDLA-Sharing-1.0) and data/address-es.txt (CC0); do not edit. */\nexport const addressWeights =\n  ${JSON.stringify(lines.join('\n'))};\n`,
  );
}
