import type { Desk } from '../../../desk/index.ts';
import { at } from '../../../platform/database/index.ts';
import type { Instant } from '@tertulia/contract';
import { rawBell } from './raw-bell.ts';

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

/**
 * Group commit: whoever comes while a group is being written goes into the next one, so that a busy moment costs a commit per group and not
 * per request. Resolves when the row is committed. A group that fails is tried row by row, so that one bad row hurts nobody else.
 */
export function makeRawKeeper(desk: Desk): (row: RawRow) => Promise<void> {
  const waiting: Waiting[] = [];
  let groups = 0;
  const bell = rawBell(desk);

  const write = async (rows: readonly Waiting[]): Promise<void> => {
    desk.mayDie('raw.before-commit');
    await desk.system.query({
      name: 'keep_raw',
      text: 'select desk.keep_raw($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[], $7::jsonb[], $8::bytea[])',
      values: [
        rows.map((it) => it.row.workspaceId),
        rows.map((it) => it.id),
        rows.map((it) => it.row.endpointId),
        rows.map((it) => it.row.accountId),
        rows.map((it) => it.row.channel),
        rows.map((it) => at(it.row.receivedAt)),
        rows.map((it) => JSON.stringify(it.row.headers)),
        rows.map((it) => Buffer.from(it.row.body.buffer, it.row.body.byteOffset, it.row.body.byteLength)),
      ],
    });
    desk.mayDie('raw.committed');
    bell.ring();
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
