import type { ConversationRow } from '@tertulia/contract';
import type { RunningDesk } from './running-desk.ts';

let made = 0;

/** What the fake vendor's webhook says of a message: somebody new in a thread of their own each time, unless `more` says whose it is. */
export const says = (desk: RunningDesk, text: string, more: Readonly<Record<string, unknown>> = {}) => {
  made += 1;
  return {
    id: `e${made}`,
    account: 'page-1',
    at: desk.clock.now(),
    type: 'message',
    thread: `t${made}`,
    from: { id: `u${made}`, name: 'Lucía Ferrer' },
    message: `m${made}`,
    text,
    ...more,
  };
};

/** It has come in: what was said, and the conversation it is in. */
export async function somebodyWrites(
  desk: RunningDesk,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ event: ReturnType<typeof says>; row: ConversationRow }> {
  const event = says(desk, text, more);
  const status = await desk.receives(event);
  if (status !== 200) throw new Error(`the webhook answered ${status}`);
  const row = await desk.until(async () =>
    (await desk.conversations('all')).find((it) => it.lastMessage?.text === text),
  );
  return { event, row };
}
