import type { ProtocolDocument } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { differences } from './differences.ts';

const plain: ProtocolDocument = {
  version: 1,
  brand: 'Alba',
  locale: 'es-ES',
  personality: '',
  tone: '',
  address: 'tu',
  plural: 'vosotros',
  speaker: 'we',
  gender: 'neutral',
  signed: false,
  emoji: { palette: 'any', ceiling: 3 },
  terms: { banned: [], preferred: [], names: [] },
  approvedWording: [],
  examples: [],
  rules: {},
  accounts: {},
};

test('two protocols that say the same have no difference', () => {
  expect(differences(plain, { ...plain })).toEqual([]);
});

test('each part that differs says what it was and what it is', () => {
  const now: ProtocolDocument = {
    ...plain,
    tone: 'Sobrio',
    rules: { emoji: 'off' },
    terms: { ...plain.terms, banned: [{ term: 'barato', instead: 'asequible' }] },
  };
  expect(differences(plain, now)).toEqual([
    { path: 'tone', then: '', since: 'Sobrio' },
    { path: 'terms.banned', then: '', since: 'barato → asequible' },
    { path: 'rules.emoji', then: '', since: 'off' },
  ]);
});
