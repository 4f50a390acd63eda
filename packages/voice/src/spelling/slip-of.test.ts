import { expect, test } from 'vitest';
import { verbs } from '../verbs/analyse.ts';
import { slipOf } from './slip-of.ts';

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ar: ['asteis', 'abais', 'aréis', 'aríais', 'arais', 'aseis', 'áis', 'éis', 'aste', 'amos', 'aron', 'ad'],
  er: ['isteis', 'íais', 'eréis', 'eríais', 'ierais', 'ieseis', 'éis', 'áis', 'iste', 'imos', 'ieron', 'ed'],
  ir: ['isteis', 'íais', 'iréis', 'iríais', 'ierais', 'ieseis', 'ís', 'áis', 'iste', 'imos', 'ieron', 'id'],
};

test('how Spain speaks to several is no slip in any verb', () => {
  const wrong = [...verbs().keys()]
    .filter((infinitive) => infinitive !== 'haber') // its forms are its own
    .flatMap((infinitive) => (ENDINGS[infinitive.slice(-2)] ?? []).map((ending) => infinitive.slice(0, -2) + ending))
    .filter((form) => slipOf(form, 'es') !== undefined);
  expect(wrong).toEqual(['vallamos']); // who fences is rarer than who means "vayamos"
});

test.each([
  ['teneis', 'tenéis'],
  ['esteis', 'estéis'],
  ['podeis', 'podéis'],
])('%s lacks its accent', (wrong, right) => expect(slipOf(wrong, 'es')).toBe(right));
