// How good the models of our own corpus are, and where they are not: `node packages/understanding/train/evaluate.ts [--errors LABEL]`.
import { features } from '../src/features/features.ts';
import { scoreOf } from '../src/learning/svm.ts';
import { narrow, trainRecipe } from './learn.ts';
import { MODELS, SIGNALS } from './models.ts';
import { corpus, type Row } from './rows.ts';

const LABELS = [...SIGNALS, 'toxic'] as const;
const plan = MODELS.find(({ name }) => name === 'signals');
if (plan === undefined) throw new Error('The plan of the signals is gone');
const recipe = plan.recipe();
const rows = corpus();
const read = rows.map((row) => narrow(features(row.text), recipe));
const sources = [...new Set(rows.map((row) => row.source))];
const countries = [...new Set(rows.map((row) => row.country ?? ''))];

/** Each row's score by a model that saw nothing of its group. */
function outOf(groupOf: (row: Row, at: number) => string, label: string): Float64Array {
  const scores = new Float64Array(rows.length);
  const groups = rows.map(groupOf);
  for (const group of new Set(groups)) {
    const kept = [...rows.keys()].filter((at) => groups[at] !== group);
    const some = kept.flatMap((at) => rows[at] ?? []);
    const model = trainRecipe(
      some,
      kept.flatMap((at) => read[at] ?? []),
      some.map((row) => row.labels.includes(label)),
      recipe,
    );
    for (const [at, row] of read.entries()) if (groups[at] === group) scores[at] = scoreOf(model, row);
  }
  return scores;
}

function f1(scores: Float64Array, label: string, keep: (row: Row) => boolean): number {
  let [both, said, there] = [0, 0, 0];
  for (const [at, row] of rows.entries()) {
    if (!keep(row)) continue;
    const is = row.labels.includes(label);
    const says = (scores[at] ?? 0) >= 0;
    if (is && says) both += 1;
    if (says) said += 1;
    if (is) there += 1;
  }
  return (200 * both) / (said + there || 1);
}

const asked = process.argv.indexOf('--errors');
if (asked >= 0) {
  const label = process.argv[asked + 1] ?? 'complaint';
  const scores = outOf((row) => row.source, label);
  const worst = rows
    .map((row, at) => ({ row, miss: (row.labels.includes(label) ? -1 : 1) * (scores[at] ?? 0) }))
    .sort((a, b) => b.miss - a.miss);
  for (const { row, miss } of worst.slice(0, 20))
    console.log(`${miss.toFixed(2)}  ${row.country}  [${row.labels.join(' ')}]  ${row.text}`);
} else {
  const random = new Map(LABELS.map((label) => [label, outOf((_, at) => String(at % 5), label)]));
  const alone = new Map(LABELS.map((label) => [label, outOf((row) => row.source, label)]));
  console.log(
    `| label | random split | one source out | ${countries.join(' | ')} |\n|---|---|---|${countries.map(() => '---|').join('')}`,
  );
  for (const label of LABELS) {
    const [mixed, apart] = [random.get(label) ?? new Float64Array(0), alone.get(label) ?? new Float64Array(0)];
    const by = countries.map((country) => f1(mixed, label, (row) => row.country === country).toFixed(1));
    console.log(
      `| ${label} | ${f1(mixed, label, () => true).toFixed(1)} | ${f1(apart, label, () => true).toFixed(1)} | ${by.join(' | ')} |`,
    );
  }
  // A source without a single goodbye says nothing of goodbyes.
  const mean = (scores: ReadonlyMap<string, Float64Array>, keep: (row: Row) => boolean): number => {
    const there = LABELS.filter((label) => rows.some((row) => keep(row) && row.labels.includes(label)));
    return (
      there.reduce((sum, label) => sum + f1(scores.get(label) ?? new Float64Array(0), label, keep), 0) / there.length
    );
  };
  const byCountry = countries.map((country) => mean(random, (row) => row.country === country).toFixed(1));
  console.log(
    `| **mean** | ${mean(random, () => true).toFixed(1)} | ${mean(alone, () => true).toFixed(1)} | ${byCountry.join(' | ')} |`,
  );
  console.log(
    `\nBy source left out: ${sources.map((source) => `${source} ${mean(alone, (row) => row.source === source).toFixed(1)}`).join(', ')}`,
  );
}
