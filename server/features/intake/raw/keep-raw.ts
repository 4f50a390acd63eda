import type { Desk } from '../../../desk/index.ts';
import { at } from '../../../platform/database/index.ts';
import { plus, type Instant } from '@tertulia/contract';
import { LEASE_MS, MOST_CLAIMED } from './claim-raw.ts';
import type { Handed } from './way-to-reader.ts';
import { wayToReader } from './way-to-reader.ts';

export type RawRow = {
  readonly workspaceId: string;
  readonly endpointId: string;
  readonly accountId: string | null;
  readonly channel: string;
  readonly receivedAt: Instant;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

type Waiting = { row: RawRow; id: string; done: () => void; failed: (error: unknown) => void };

const MOST_ROWS = 500;
const MOST_GROUPS = 2;

/** A reader that takes longer is not waited for: whoever wrote wants to know. */
const MOST_READING_MS = 20;

/**
 * Group commit: whoever comes while a group is being written goes into the next one, so that a busy moment costs a commit per group and not
 * per request. Resolves when the row is on the disk. A group that fails is tried row by row, so that one bad row hurts nobody else.
 *
 * A reader that waits for work is given the group as it is written: born claimed, and not yet forced to the disk. What the reader commits
 * comes later in the same log, so one flush serves both; it is asked for by itself only where the reader takes its time.
 */
export function makeRawKeeper(desk: Desk): (row: RawRow) => Promise<void> {
  const waiting: Waiting[] = [];
  let groups = 0;
  const reader = wayToReader(desk);

  const write = async (group: readonly Waiting[]): Promise<void> => {
    desk.mayDie('raw.before-commit');
    const give = group.length <= MOST_CLAIMED ? reader.ask() : null;
    if (give === null) {
      await insert(desk, group, null);
      desk.mayDie('raw.committed');
      reader.ring();
      return;
    }
    await insert(desk, group, plus(desk.clock.now(), LEASE_MS)).catch((error: unknown) => {
      give(null);
      throw error;
    });
    desk.mayDie('raw.committed');
    if (!(await isSettled(group, give))) await desk.system.query('select desk.force_to_disk()');
  };

  const flush = async (): Promise<void> => {
    while (waiting.length > 0 && groups < MOST_GROUPS) {
      const group = waiting.splice(0, MOST_ROWS);
      groups += 1;
      try {
        await write(group).then(
          () => group.forEach((it) => it.done()),
          () => writeSingly(group),
        );
      } finally {
        groups -= 1;
      }
    }
  };

  const writeSingly = async (group: readonly Waiting[]): Promise<void> => {
    for (const it of group) await write([it]).then(it.done, it.failed);
  };

  return (row) =>
    new Promise((resolve, reject) => {
      waiting.push({ row, id: desk.ids.next(), done: resolve, failed: reject });
      if (waiting.length === 1) queueMicrotask(() => void flush());
    });
}

const insert = (desk: Desk, group: readonly Waiting[], leaseUntil: Instant | null): Promise<unknown> =>
  desk.system.query({
    name: 'keep_raw',
    text: 'select desk.keep_raw($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[], $7::jsonb[], $8::bytea[], $9::timestamptz)',
    values: [
      group.map((it) => it.row.workspaceId),
      group.map((it) => it.id),
      group.map((it) => it.row.endpointId),
      group.map((it) => it.row.accountId),
      group.map((it) => it.row.channel),
      group.map((it) => at(it.row.receivedAt)),
      group.map((it) => JSON.stringify(it.row.headers)),
      group.map((it) => bytesOf(it.row)),
      leaseUntil === null ? null : at(leaseUntil),
    ],
  });

/** Does the reader say in time that they are on the disk? */
const isSettled = (group: readonly Waiting[], give: (handed: Handed) => void): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), MOST_READING_MS);
    give({
      rows: group.map(({ id, row }) => ({
        workspace_id: row.workspaceId,
        id,
        endpoint_id: row.endpointId,
        account_id: row.accountId,
        channel: row.channel,
        received_at: row.receivedAt,
        headers: row.headers,
        body: bytesOf(row),
        tries: 1,
      })),
      settled: (isDurable) => {
        clearTimeout(timer);
        resolve(isDurable);
      },
    });
  });

const bytesOf = ({ body }: RawRow): Buffer => Buffer.from(body.buffer, body.byteOffset, body.byteLength);
