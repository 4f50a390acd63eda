import type { Fact, FactDetails } from '@tertulia/contract';
import { linesIn } from '../workspaces/lines-in.ts';
import { hoursIn } from './hours-in.ts';
import { pricesIn } from './prices-in.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The figures a form was given, under the kind it says; nothing written is words only. */
export function detailsIn(kind: Fact['kind'], text: (name: string) => string): FactDetails | null {
  switch (kind) {
    case 'hours': {
      const week = weekdays.flatMap((day) => (hoursIn(text(`hours${day}`)) ?? []).map((hours) => ({ day, ...hours })));
      return week.length === 0 ? null : { kind, week };
    }
    case 'price': {
      const currency = text('currency');
      const prices = pricesIn(text('prices')).prices.map((price) => ({ ...price, currency }));
      return prices.length === 0 ? null : { kind, prices };
    }
    case 'delivery': {
      const from = text('from') === '' ? text('to') : text('from');
      const to = text('to') === '' ? from : text('to');
      return from === '' ? null : { kind, from: Number(from), to: Number(to) };
    }
    case 'returns':
      return text('days') === '' ? null : { kind, days: Number(text('days')) };
    case 'contact': {
      const [phones, emails, webs] = [linesIn(text('phones')), linesIn(text('emails')), linesIn(text('webs'))];
      return phones.length + emails.length + webs.length === 0 ? null : { kind, phones, emails, webs };
    }
    default:
      return null;
  }
}
