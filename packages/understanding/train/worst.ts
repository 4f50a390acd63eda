// The twenty rows a model of a pack is most wrong about while they are held out:
//   node packages/understanding/train/worst.ts MODEL core|research
import { learn } from './learn.ts';
import { MODELS } from './models.ts';

const [name = 'promo', pack = 'core'] = process.argv.slice(2);
const plan = MODELS.find((each) => each.name === name && each.pack === pack);
if (plan === undefined) throw new Error(`There is no model ${name} in ${pack}`);
const rows = plan.rows();
const { model, heldOut } = learn(plan.name, rows, plan.labels, plan.kind, plan.recipe());
const worst = rows
  .map((row, at) => {
    const scores = model.heads.map((head, k) => (heldOut[k]?.[at] ?? 0) + head.offset);
    const said = plan.labels[scores.indexOf(Math.max(...scores))] ?? '';
    const truth = plan.labels.findIndex((label) => row.labels.includes(label));
    // One label: how far on the wrong side of its cut. Several: how much louder than the true one the loudest is.
    const one = (truth === 0 ? -1 : 1) * (scores[0] ?? 0);
    return { row, said, miss: plan.kind === 'one-of' ? Math.max(...scores) - (scores[truth] ?? 0) : one };
  })
  .sort((a, b) => b.miss - a.miss);
for (const { row, said, miss } of worst.slice(0, 20))
  console.log(
    `${miss.toFixed(2)}  [${row.labels.join(' ')}]${plan.kind === 'one-of' ? ` heard as ${said}` : ''}  ${row.text}`,
  );
