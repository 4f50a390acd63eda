import { learn } from './learn.ts';
import { MODELS } from './models.ts';
import { toldHeads } from './told-heads.ts';

// `node --no-maglev packages/understanding/train/learn-one.ts <model of the core pack>`: learns it and prints its heads as JSON, the weights in base64.
const plan = MODELS.find(({ name, pack }) => name === process.argv[2] && pack === 'core');
if (plan === undefined) throw new Error('The plan is gone');
const { model } = learn(plan.name, plan.rows(), plan.labels, plan.kind, plan.recipe());
console.log(JSON.stringify(toldHeads(model.heads)));
