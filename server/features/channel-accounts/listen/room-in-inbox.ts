import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../../desk/index.ts';
import { runner, sql } from '../../../platform/database/index.ts';

/** What waits to be read must fit the memory of whoever reads it. */
const MOST_WAITING = 2000;
const MOST_BYTES = 16 * 1024 * 1024;
const LOOK_AGAIN_MS = 250;

/** Does so much wait to be read that nothing more should come? */
export async function inboxIsFull(desk: Pick<Desk, 'system'>): Promise<boolean> {
  const row = await runner(desk.system).one(
    sql<{ waiting: number; bytes: number }>`select waiting, bytes from desk.raw_waiting()`,
  );
  return row !== undefined && (row.waiting > MOST_WAITING || row.bytes > MOST_BYTES);
}

/** A vendor that is listened to keeps its items until we come for them: while too much waits to be read, so do we. */
export async function roomInInbox(desk: Desk, signal: AbortSignal): Promise<void> {
  while (await inboxIsFull(desk)) await pause(LOOK_AGAIN_MS, undefined, { signal });
}
