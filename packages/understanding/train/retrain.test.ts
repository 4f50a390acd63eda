import { expect, test } from 'vitest';
import { openPack } from '../src/linear/open-pack.ts';
import { learn } from './learn.ts';
import { MODELS } from './models.ts';

test.each(['toxicity', 'wants'])(
  '%s trained again from the committed texts has the bytes of the pack',
  (named) => {
    const plan = MODELS.find(({ name, pack }) => name === named && pack === 'core');
    if (plan === undefined) throw new Error('The plan is gone');
    const again = learn(plan.name, plan.rows(), plan.labels, plan.kind, plan.recipe()).model;
    const packed = openPack('core').models.get(named);
    expect(again.heads.map((head) => Buffer.from(head.weights).toString('base64'))).toEqual(
      packed?.heads.map((head) => Buffer.from(head.weights).toString('base64')),
    );
    expect(
      again.heads.map(({ label, bias, slope, shift, thresholds }) => ({ label, bias, slope, shift, thresholds })),
    ).toEqual(
      packed?.heads.map(({ label, bias, slope, shift, thresholds }) => ({ label, bias, slope, shift, thresholds })),
    );
  },
  240_000,
);
