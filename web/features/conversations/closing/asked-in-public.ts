import type { Message } from '@tertulia/contract';

/** Where this thread was brought over from, and whether we have written in it since. */
export function broughtFrom(
  messages: readonly Message[],
): { readonly id: string; readonly isAnswered: boolean } | null {
  const at = messages.findLastIndex((it) => it.activity?.code === 'moved-from');
  const id = messages[at]?.activity?.values['conversationId'];
  if (id === undefined) return null;
  return { id, isAnswered: messages.slice(at).some(hasLeftOrWill) };
}

/** Where the conversation with this person goes on. */
export const movedTo = (messages: readonly Message[]): string | null =>
  messages.findLast((it) => it.activity?.code === 'moved-to')?.activity?.values['conversationId'] ?? null;

/** Nobody has said anything there since the person did. */
export const isUnanswered = (messages: readonly Message[]): boolean =>
  messages.findLast((it) => it.kind === 'inbound' || hasLeftOrWill(it))?.kind === 'inbound';

/** Nothing says that we have written before we have: what was refused or taken back does not count. */
const hasLeftOrWill = ({ kind, delivery }: Message): boolean =>
  kind === 'outbound' && !['refused', 'failed', 'undone', 'unknown'].includes(delivery.state);
