import { expect, test } from 'vitest';
import { seeded } from '../src/learning/seeded.ts';
import { scoreOf } from '../src/learning/svm.ts';
import { blended, folded, learnBlend } from './blend.ts';

const random = seeded(7);
const questions = [0, 1, 2].map((q) => ({
  weights: Float32Array.from({ length: 8 }, () => random() - 0.5),
  bias: q / 4,
}));
const texts = Array.from({ length: 300 }, () => ({
  places: Uint32Array.from([0, 1, 2, 3, 4, 5, 6, 7]),
  values: Float32Array.from({ length: 8 }, () => random()),
}));
const scores = questions.map((question) => Float64Array.from(texts, (text) => scoreOf(question, text)));
/** One in ten has the third label, and the third question alone tells it. */
const loud = [...(scores[2] ?? [])].sort((a, b) => b - a)[30] ?? 0;
const truths = texts.map((_, at) => {
  if ((scores[2]?.[at] ?? 0) > loud) return 2;
  return (scores[0]?.[at] ?? 0) > (scores[1]?.[at] ?? 0) ? 0 : 1;
});
const learned = learnBlend(scores, truths, 3, [...texts.keys()]);
const saidOf = (at: number): number[] => scores.map((score) => score[at] ?? 0);

test('a blend of questions hears each label where the questions tell it, the rare one too', () => {
  for (const label of [0, 1, 2]) {
    const rows = [...texts.keys()].filter((at) => truths[at] === label);
    const right = rows.filter((at) => {
      const heard = blended(learned, saidOf(at));
      return heard.indexOf(Math.max(...heard)) === label;
    });
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(right.length / rows.length).toBeGreaterThan(0.8);
  }
});

test('folded into one line a label, a blend says the same', () => {
  for (const [at, text] of texts.entries())
    for (const [label, score] of blended(learned, saidOf(at)).entries())
      expect(scoreOf(folded(learned, label, questions), text)).toBeCloseTo(score, 3);
});

test('a blend learns nothing from the rows it was not given', () => {
  const some = [...texts.keys()].filter((at) => at % 5 !== 0);
  const other = truths.map((truth, at) => (at % 5 === 0 ? (truth + 1) % 3 : truth));
  expect(learnBlend(scores, other, 3, some)).toEqual(learnBlend(scores, truths, 3, some));
});
