import { expect, test } from 'vitest';
import { openPack } from '../src/linear/open-pack.ts';
import { learn } from './learn.ts';
import { MODELS } from './models.ts';

test('a model trained again from the committed corpus has the bytes of the pack', () => {
  const plan = MODELS.find(({ name, pack }) => name === 'toxicity' && pack === 'core');
  if (plan === undefined) throw new Error('The plan is gone');
  const again = learn(plan.name, plan.rows(), plan.labels, plan.kind, plan.recipe()).model;
  const packed = openPack('core').models.get('toxicity');
  expect(again.heads.map((head) => Buffer.from(head.weights).toString('base64'))).toEqual(
    packed?.heads.map((head) => Buffer.from(head.weights).toString('base64')),
  );
  expect(
    again.heads.map(({ label, bias, slope, shift, thresholds }) => ({ label, bias, slope, shift, thresholds })),
  ).toEqual(
    packed?.heads.map(({ label, bias, slope, shift, thresholds }) => ({ label, bias, slope, shift, thresholds })),
  );
}, 240_000);
