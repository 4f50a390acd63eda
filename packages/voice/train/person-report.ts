import { leastCertainty, leastProbability } from '../src/person/first-person.ts';
import type { Weights } from './logistic.ts';
import type { Marked } from './marked-sentences.ts';
import { probabilityOf } from './person-model.ts';

/** Prints how a part of the sentences is read by weights that have not seen it. */
export const report = (
  name: string,
  part: readonly { readonly of: Marked; readonly weights: Weights }[],
  by: 'gold' | 'marked' = 'gold',
): void => {
  const least = leastProbability[name.startsWith('text') ? 'text' : 'draft'];
  let [tp, fp, fn, a, b, c] = [0, 0, 0, 0, 0, 0];
  for (const { of, weights } of part) {
    const said = new Set(
      of.cases.filter(({ features }) => probabilityOf(weights, features) > least).map(({ at }) => at),
    );
    for (const at of said)
      if (of.sentence[by].has(at)) tp++;
      else fp++;
    for (const at of of.sentence[by]) if (!said.has(at)) fn++;
    if (said.size > 0 && of.sentence[by].size > 0) a++;
    else if (said.size > 0) b++;
    else if (of.sentence[by].size > 0) c++;
    const wrong = [...new Set([...said, ...of.sentence[by]])].filter((at) => said.has(at) !== of.sentence[by].has(at));
    if (wrong.length > 0 && process.argv.includes('--errors'))
      console.log(
        `  ${name} ${wrong.map((at) => `${said.has(at) ? '+' : '-'}${of.sentence.tokens[at]?.text ?? ''}`).join(' ')} :: ${of.sentence.text.slice(0, 160)}`,
      );
  }
  const clean = part.filter(({ of }) => of.sentence[by].size === 0);
  const touched = clean.filter(({ of, weights }) =>
    of.cases.some(({ features }) => probabilityOf(weights, features) > Math.max(least, leastCertainty)),
  );
  const f1 = (p: number, q: number, r: number): string => ((200 * p) / (2 * p + q + r)).toFixed(2);
  console.log(
    `${name}: token F1 ${f1(tp, fp, fn)} (P ${((100 * tp) / (tp + fp)).toFixed(1)} R ${((100 * tp) / (tp + fn)).toFixed(1)}), sentence F1 ${f1(a, b, c)}, ${part.length} texts, clean untouched ${clean.length - touched.length} of ${clean.length}`,
  );
};
