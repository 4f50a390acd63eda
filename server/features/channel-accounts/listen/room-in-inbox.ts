import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../../../desk/index.ts';
import { runner, sql } from '../../../platform/database/index.ts';

const MOST_WAITING = 2000;
const MOST_BYTES = 16 * 1024 * 1024;
const LOOK_AGAIN_MS = 250;

/** A vendor that is listened to keeps its items until we come for them: while too much waits to be read, so do we. */
export async function roomInInbox(desk: Desk, signal: AbortSignal): Promise<void> {
  for (;;) {
    const row = await runner(desk.system).one(
      sql<{ waiting: number; bytes: number }>`select waiting, bytes from desk.raw_waiting()`,
    );
    if (row === undefined || (row.waiting < MOST_WAITING && row.bytes < MOST_BYTES)) return;
    await pause(LOOK_AGAIN_MS, undefined, { signal });
  }
}
