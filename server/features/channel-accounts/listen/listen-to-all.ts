import { setTimeout as pause } from 'node:timers/promises';
import { plus } from '@tertulia/contract';
import type { Desk, Worker } from '../../../desk/index.ts';
import { at, runner, sql } from '../../../platform/database/index.ts';
import { forgetAccount } from '../account-memory.ts';
import { listenToAccount } from './listen-to-account.ts';

const LEASE_MS = 30_000;
const LOOK_MS = 1000;
const MOST_AT_ONCE = 20;
const PATIENCE_MS = 10_000;

type Line = { readonly mark: string; readonly stop: AbortController; readonly ended: Promise<void> };
type HeldRow = { workspace_id: string; account_id: string; paused: boolean; mark: string };

/**
 * Holds the accounts of networks that are listened to or asked: takes a lease on those nobody holds, listens, and once a second
 * looks whether they were paused, set up anew, or are somebody else's by now.
 */
export const listenToAll: Worker = {
  name: 'listen-to-accounts',
  run: async (desk, signal, breathe) => {
    const by = desk.ids.next();
    const lines = new Map<string, Line>();
    try {
      while (!signal.aborted) {
        breathe();
        await claim(desk, by);
        await follow(desk, by, lines);
        await pause(LOOK_MS, undefined, { signal }).catch(() => undefined); // woken by the end
      }
    } finally {
      await Promise.all([...lines].map(([accountId, line]) => letGo(desk, by, line, accountId)));
    }
  },
};

async function claim(desk: Desk, by: string): Promise<void> {
  const channels = [...desk.channels.values()]
    .filter(({ inbound }) => inbound.kind === 'stream' || inbound.kind === 'poll')
    .map(({ manifest }) => manifest.id);
  if (channels.length === 0) return;
  const now = desk.clock.now();
  const until = at(plus(now, LEASE_MS));
  const system = runner(desk.system);
  await system.run(sql`select desk.renew_streams(${by}::uuid, ${until})`);
  await system.run(
    sql`select * from desk.claim_streams(${at(now)}, ${until}, ${by}::uuid, ${channels}::text[], ${MOST_AT_ONCE})`,
  );
}

async function follow(desk: Desk, by: string, lines: Map<string, Line>): Promise<void> {
  const held = await runner(desk.system).rows(
    sql<HeldRow>`select workspace_id, account_id, paused, mark from desk.held_streams(${by}::uuid)`,
  );
  for (const [accountId, line] of lines) {
    const row = held.find((each) => each.account_id === accountId);
    if (row === undefined || row.paused) await letGo(desk, by, line, accountId);
    else if (row.mark !== line.mark) await hangUp(line);
  }
  for (const row of held) {
    if (row.paused || lines.has(row.account_id)) continue;
    forgetAccount(desk, row.account_id, ''); // another process may have changed it a moment ago
    const stop = new AbortController();
    const line = { workspaceId: row.workspace_id, accountId: row.account_id };
    const ended = listenToAccount(desk, line, by, stop.signal).catch((error: unknown) =>
      desk.log.error({ ...line, error: String(error) }, 'listen.broke'),
    );
    const mine = { mark: row.mark, stop, ended };
    lines.set(row.account_id, mine);
    void ended.then(() => {
      if (lines.get(row.account_id) === mine) lines.delete(row.account_id);
    });
  }
}

/** Waits until the connection is down before the lease goes: nobody else should listen while we still do. */
async function letGo(desk: Desk, by: string, line: Line, accountId: string): Promise<void> {
  await hangUp(line);
  await runner(desk.system).run(sql`select desk.release_stream(${by}::uuid, ${accountId}::uuid)`);
}

/** A channel that does not stop in time is left behind: without the lease it can keep nothing. */
async function hangUp(line: Line): Promise<void> {
  line.stop.abort();
  await Promise.race([line.ended, pause(PATIENCE_MS, undefined, { ref: false })]);
}
