import type { Delivery } from '@tertulia/contract';

export type MessageState = Delivery['state'];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** From the two columns of a message: its state and what belongs to it. */
export function deliveryOf(state: MessageState, data: Readonly<Record<string, unknown>>): Delivery {
  if (state === 'queued') return { state, undoUntil: typeof data['undoUntil'] === 'string' ? data['undoUntil'] : null };
  if (state === 'later') return { state, until: text(data['until']), why: text(data['why']) };
  if (state === 'refused' || state === 'failed') return { state, code: text(data['code']), why: text(data['why']) };
  if (state === 'unknown') return { state, since: text(data['since']), canLookUp: data['canLookUp'] === true };
  return { state };
}
