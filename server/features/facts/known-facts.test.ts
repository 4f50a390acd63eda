import { expect, test } from 'vitest';
import type { FactDetails } from '@tertulia/contract';
import { knownFacts } from './known-facts.ts';

const everybodys = (details: FactDetails) => ({ brandId: null, accountId: null, details });
const brands = (details: FactDetails) => ({ brandId: 'b', accountId: null, details });
const accounts = (details: FactDetails) => ({ brandId: 'b', accountId: 'a', details });
const price = (about: string, amount: number): FactDetails => ({
  kind: 'price',
  prices: [{ about, amount, currency: 'EUR' }],
});

test('the hours of a week become one line an hour, and the days without any are closed', () => {
  const week = ([1, 2, 3, 4, 5, 6] as const).map((day) => ({
    day,
    opens: '09:00',
    closes: day === 6 ? '14:30' : '20:00',
  }));
  expect(knownFacts([everybodys({ kind: 'hours', week })])).toEqual([
    { kind: 'opens', minuteOfDay: 540, days: [1, 2, 3, 4, 5, 6] },
    { kind: 'closes', minuteOfDay: 1200, days: [1, 2, 3, 4, 5] },
    { kind: 'closes', minuteOfDay: 870, days: [6] },
    { kind: 'closed', days: [7] },
  ]);
});

test('terms of an account go before the brand’s, and those before everybody’s', () => {
  const returns = (days: number): FactDetails => ({ kind: 'returns', days });
  expect(knownFacts([everybodys(returns(14)), brands(returns(30))])).toEqual([{ kind: 'returns', days: 30 }]);
  expect(knownFacts([accounts(returns(60)), everybodys(returns(14)), brands(returns(30))])).toEqual([
    { kind: 'returns', days: 60 },
  ]);
});

test('of each thing its nearest price; ways to reach the brand add up', () => {
  expect(knownFacts([everybodys(price('Café', 2)), brands(price('café', 2.5)), everybodys(price('Té', 3))])).toEqual([
    { kind: 'price', about: 'café', amount: 2.5, currency: '€' },
    { kind: 'price', about: 'Té', amount: 3, currency: '€' },
  ]);
  const contact = (phone: string): FactDetails => ({ kind: 'contact', phones: [phone], emails: [], webs: [] });
  expect(knownFacts([everybodys(contact('900 123 456')), accounts(contact('912 345 678'))])).toEqual([
    { kind: 'phone', value: '900 123 456' },
    { kind: 'phone', value: '912 345 678' },
  ]);
});
