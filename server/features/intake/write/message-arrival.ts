import type { ChannelEvent } from '@tertulia/channel-kit';
import type { Arrival } from '../read-item.ts';

type OfKind<K extends ChannelEvent['kind']> = Extract<ChannelEvent, { kind: K }>;

/** Said in public under a post: a comment, a mention, a quote, a review. */
export type PublicEvent = Extract<ChannelEvent, { post: string }>;

/** What becomes a message of a conversation; everything else changes one that is there. */
export type MessageEvent =
  | OfKind<'message'>
  | PublicEvent
  | (OfKind<'unsupported'> & { from: NonNullable<OfKind<'unsupported'>['from']> });
export type MessageArrival = Arrival & { readonly event: MessageEvent };

export function bringsMessage(it: Arrival): it is MessageArrival {
  const { kind } = it.event;
  if (kind === 'message' || kind === 'comment' || kind === 'mention' || kind === 'quote' || kind === 'review')
    return true;
  return it.event.kind === 'unsupported' && it.event.from !== undefined;
}
