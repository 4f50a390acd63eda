import type { FactDetails } from '@tertulia/contract';
import { detailsDoNotFit } from './errors.ts';

/**
 * Figures belong to the kind of their fact, and say something.
 * @throws Refusal `fact.details_do_not_fit`
 */
export function requireFittingDetails(kind: string, details: FactDetails | null | undefined): void {
  if (details == null) return;
  if (details.kind !== kind || !saysSomething(details)) throw detailsDoNotFit();
}

const saysSomething = (details: FactDetails): boolean => {
  switch (details.kind) {
    case 'hours':
      return details.week.every(({ opens, closes }) => opens !== closes);
    case 'delivery':
      return details.from <= details.to;
    case 'contact':
      return details.phones.length + details.emails.length + details.webs.length > 0;
    default:
      return true;
  }
};
