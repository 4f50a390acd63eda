import type { DeskEvent, eventData, EventType } from '@tertulia/contract';

export type DataOf<T extends EventType> = (typeof eventData)[T]['_zod']['output'];

/** An event whose type we know, with its data; a later version of the server may send others. */
export type Heard = {
  [T in EventType]: Omit<DeskEvent, 'type' | 'data'> & { readonly type: T; readonly data: DataOf<T> };
}[EventType];

const known: Record<EventType, true> = {
  'message.received': true,
  'message.queued': true,
  'message.changed': true,
  'message.delivery-changed': true,
  'note.written': true,
  'conversation.opened': true,
  'conversation.assigned': true,
  'conversation.resolved': true,
  'conversation.reopened': true,
  'conversation.snoozed': true,
  'conversation.woke': true,
  'conversation.set-aside': true,
  'conversation.labelled': true,
  'conversation.undone': true,
  'conversation.moved': true,
  'conversation.changed': true,
  'contact.changed': true,
  'contact.erased': true,
  'account.changed': true,
  'brand.changed': true,
  'protocol.changed': true,
  'label.changed': true,
  'snippet.changed': true,
  'fact.changed': true,
  'member.changed': true,
};

/** The log's lines are written by the contract's schemas, so a known type proves the shape of the data. */
export const heardFrom = (event: DeskEvent): Heard | null =>
  Object.hasOwn(known, event.type) ? (event as Heard) : null;

export const rowOf = (event: Heard) => ('conversation' in event.data ? event.data.conversation : null);
export const messageOf = (event: Heard) => ('message' in event.data ? event.data.message : null);
