import { macroF1 } from './offsets.ts';
import type { Learned } from './learn.ts';
import type { ModelPlan } from './models.ts';
import type { Row } from './rows.ts';

/** Held-out scores of a model in one line, with 95 % intervals from resampling by rank of row (normal approximation over folds of ten). */
export function scoreLine(plan: ModelPlan, rows: readonly Row[], { model, heldOut }: Learned): string {
  if (plan.kind === 'one-of') {
    const gold = rows.map((row) => plan.labels.findIndex((name) => row.labels.includes(name)));
    const moved = model.heads.map((head) => head.offset);
    return `macro-F1 ${interval(rows.length, (some) =>
      macroF1(
        heldOut.map((scores) => pick(scores, some)),
        some.map((at) => gold[at] ?? 0),
        moved,
      ),
    )}`;
  }
  return model.heads
    .map((head, k) => {
      const scores = heldOut[k] ?? new Float64Array(0);
      const yes = rows.map((row) => row.labels.includes(head.label));
      const said = [...scores].map(
        (score) => 1 / (1 + Math.exp(head.slope * score + head.shift)) >= head.thresholds.best,
      );
      const name = plan.recipe().best === 'macro' ? 'macro-F1' : 'F1';
      return `${head.label} ${name} ${interval(rows.length, (some) => f1(some, yes, said, name))}`;
    })
    .join(', ');
}

const pick = (scores: Float64Array, some: readonly number[]): Float64Array =>
  Float64Array.from(some, (at) => scores[at] ?? 0);

function f1(some: readonly number[], yes: readonly boolean[], said: readonly boolean[], name: string): number {
  let [both, onlySaid, onlyTrue] = [0, 0, 0];
  for (const at of some) {
    if (yes[at] === true && said[at] === true) both += 1;
    else if (said[at] === true) onlySaid += 1;
    else if (yes[at] === true) onlyTrue += 1;
  }
  const no = some.length - both - onlySaid - onlyTrue;
  const positive = (2 * both) / (2 * both + onlySaid + onlyTrue || 1);
  return name === 'F1' ? positive : (positive + (2 * no) / (2 * no + onlySaid + onlyTrue || 1)) / 2;
}

function interval(size: number, quality: (some: readonly number[]) => number): string {
  const parts = Array.from({ length: 10 }, (_, part) =>
    quality(Array.from({ length: size }, (_unused, at) => at).filter((at) => at % 10 === part)),
  );
  const whole = quality(Array.from({ length: size }, (_, at) => at));
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const spread = Math.sqrt(
    parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / (parts.length - 1) / parts.length,
  );
  return `${(100 * whole).toFixed(1)} ± ${(196 * spread).toFixed(1)}`;
}
