import { setTimeout as pause } from 'node:timers/promises';
import { plus } from '@tertulia/contract';
import type { Desk, Worker } from '../../desk/index.ts';
import { at } from '../../platform/database/index.ts';
import { fetchMessageMedia } from './fetch-message-media.ts';

const MOST_AT_ONCE = 4;
/** Longer than a call may take, so that nobody fetches the same twice. */
const LEASE_MS = 300_000;
const IDLE_MS = 500;

type Claimed = { workspace_id: string; message_id: string; tries: number };

/** Claims messages that wait for media, and fetches a few at once. */
export const fetchMedia: Worker = {
  name: 'fetch-media',
  run: async (desk, signal, breathe) => {
    const busy = new Set<Promise<void>>();
    while (!signal.aborted) {
      breathe();
      const claimed = busy.size < MOST_AT_ONCE ? await claim(desk, MOST_AT_ONCE - busy.size) : [];
      for (const row of claimed) {
        const going = fetchMessageMedia(desk, row.workspace_id, row.message_id, row.tries)
          .catch((error: unknown) =>
            desk.log.error({ messageId: row.message_id, error: String(error) }, 'media.row_failed'),
          ) // its lease ends, and it is claimed again
          .finally(() => busy.delete(going));
        busy.add(going);
      }
      await pause(claimed.length > 0 ? 0 : IDLE_MS, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
    }
    await Promise.all(busy);
  },
};

async function claim(desk: Desk, most: number): Promise<Claimed[]> {
  const now = desk.clock.now();
  const { rows } = await desk.system.query<Claimed>('select * from desk.claim_media($1, $2, $3)', [
    at(now),
    at(plus(now, LEASE_MS)),
    most,
  ]);
  return rows;
}
