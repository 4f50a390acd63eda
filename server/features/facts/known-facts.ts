import type { FactDetails } from '@tertulia/contract';
import type { KnownFact, Weekday } from '@tertulia/voice';
import type { FactInForce } from './store.ts';

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * Facts as the guard reads them. Hours and terms of the account go before the brand's, and the brand's before everybody's; two of
 * the same rank both hold. Of prices, each thing's nearest; ways to reach the brand add up.
 */
export const knownFacts = (facts: readonly FactInForce[]): KnownFact[] => {
  const nearest = <K extends FactDetails['kind']>(kind: K): OfKind<K>[] => {
    const its = ofKind(facts, kind);
    const top = Math.max(...its.map(({ rank }) => rank));
    return its.flatMap(({ rank, details }) => (rank === top ? [details] : []));
  };
  return [
    ...hoursOf(nearest('hours')),
    ...pricesOf(ofKind(facts, 'price')),
    ...nearest('delivery').map(({ from, to }): KnownFact => ({ kind: 'delivery', from, to })),
    ...nearest('returns').map(({ days }): KnownFact => ({ kind: 'returns', days })),
    ...ofKind(facts, 'contact').flatMap(({ details }) => waysOf(details)),
  ];
};

type OfKind<K extends FactDetails['kind']> = Extract<FactDetails, { kind: K }>;
type Ranked<K extends FactDetails['kind']> = { readonly rank: number; readonly details: OfKind<K> };

const ofKind = <K extends FactDetails['kind']>(facts: readonly FactInForce[], kind: K): Ranked<K>[] =>
  facts.flatMap(({ brandId, accountId, details }) =>
    details.kind === kind
      ? [
          {
            rank: accountId !== null ? 2 : brandId !== null ? 1 : 0,
            details: details as OfKind<K>, // its kind was just looked at
          },
        ]
      : [],
  );

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** One line for each hour, with its days: from a shop open six days the same, two lines and the day it is closed. */
const hoursOf = (hours: readonly OfKind<'hours'>[]): KnownFact[] => {
  if (hours.length === 0) return [];
  const lines = hours.flatMap((each) => each.week);
  const closed = week.filter((day) => !lines.some((line) => line.day === day));
  return [
    ...(['opens', 'closes'] as const).flatMap((kind) =>
      [...Map.groupBy(lines, (line) => minuteOf(line[kind]))].map(([minuteOfDay, its]): KnownFact => ({
        kind,
        minuteOfDay,
        days: week.filter((day) => its.some((line) => line.day === day)),
      })),
    ),
    ...(closed.length === 0 ? [] : [{ kind: 'closed' as const, days: closed }]),
  ];
};

const pricesOf = (prices: readonly Ranked<'price'>[]): KnownFact[] => {
  const lines = prices.flatMap(({ rank, details }) => details.prices.map((price) => ({ rank, ...price })));
  return [...Map.groupBy(lines, ({ about }) => about.toLowerCase()).values()].flatMap((its) => {
    const top = Math.max(...its.map(({ rank }) => rank));
    return its
      .filter(({ rank }) => rank === top)
      .map(({ about, amount, currency }): KnownFact => ({
        kind: 'price',
        about,
        amount,
        currency: symbols[currency] ?? currency,
      }));
  });
};

/** As people write it. */
const symbols: Readonly<Record<string, string>> = {
  EUR: '€',
  GBP: '£',
  USD: '$',
  MXN: '$',
  ARS: '$',
  COP: '$',
  CLP: '$',
  UYU: '$',
  PEN: 'S/',
};

const waysOf = ({ phones, emails, webs }: OfKind<'contact'>): KnownFact[] => [
  ...phones.map((value): KnownFact => ({ kind: 'phone', value })),
  ...emails.map((value): KnownFact => ({ kind: 'email', value })),
  ...webs.map((value): KnownFact => ({ kind: 'web', value })),
];
