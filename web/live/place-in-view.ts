import type { ConversationRow } from '@tertulia/contract';
import type { ListFilter } from './keys.ts';

/** Does this row belong to the list asked for? The same rule as the server's, without asking it. */
export function belongsTo(filter: ListFilter, row: ConversationRow, me: string): boolean {
  if (filter.brandId !== undefined && row.brandId !== filter.brandId) return false;
  if (filter.accountId !== undefined && row.accountId !== filter.accountId) return false;
  if (filter.labelId !== undefined && !row.labels.some((label) => label.id === filter.labelId)) return false;
  if (filter.contactId !== undefined && row.contact.id !== filter.contactId) return false;
  const isLive = row.status === 'open' || row.status === 'pending';
  switch (filter.view ?? 'to-answer') {
    case 'to-answer':
      return row.status === 'open' && row.waiting !== null;
    case 'mine':
      return isLive && row.assignee?.id === me;
    case 'unassigned':
      return isLive && row.assignee === null;
    case 'mentioned':
      return row.reasons.some((reason) => reason.code === 'mention-of-you');
    case 'snoozed':
      return row.status === 'snoozed';
    case 'resolved':
      return row.status === 'resolved';
    case 'set-aside':
      return row.status === 'ignored';
    case 'all':
      return true;
    default:
      return false;
  }
}

/** The views that are worked through go by what matters; the others, and all on request, by the last sign of life. */
export function comparePlaces({ order, view }: ListFilter, a: ConversationRow, b: ConversationRow): number {
  if ((order ?? 'importance') === 'importance' && ranked.has(view ?? 'to-answer'))
    return compare(a.rankAt, b.rankAt) || compare(a.id, b.id);
  return compare(b.lastActivityAt, a.lastActivityAt) || compare(b.id, a.id);
}

const ranked: ReadonlySet<string> = new Set(['to-answer', 'mine', 'unassigned', 'mentioned']);

// all moments on the wire are UTC with the same number of digits, so text order is time order
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
