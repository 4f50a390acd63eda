import type { DeskEvent } from '@tertulia/contract';
import { instantOf } from '@tertulia/contract';
import { inWorkspace, listen, sql, type Pool } from '../database/index.ts';
import type { Log } from '../log/index.ts';

/** News of one workspace, once for all its browsers: the events are read from the log one time and handed to everybody. */
export type LiveHub = {
  /** Calls with each batch of new events in order of seq, beginning after the log's position at the call. Returns how to stop. */
  readonly follow: (
    workspaceId: string,
    onEvents: (events: readonly DeskEvent[]) => void,
  ) => Promise<{ from: number; stop: () => void }>;
  /** Events after `seq`, oldest first, at most `most`; null when they are no longer kept. */
  readonly after: (workspaceId: string, seq: number, most: number) => Promise<readonly DeskEvent[] | null>;
  readonly stop: () => Promise<void>;
};

type Followed = {
  seq: number;
  reading: boolean;
  again: boolean;
  followers: Set<(events: readonly DeskEvent[]) => void>;
};

const PAGE = 500;

export function makeLiveHub(parts: { app: Pool; system: Pool; listenUrl: string; log: Log }): LiveHub {
  const followed = new Map<string, Followed>();

  const read = async (workspaceId: string): Promise<void> => {
    const it = followed.get(workspaceId);
    if (it === undefined) return;
    if (it.reading) {
      it.again = true;
      return;
    }
    it.reading = true;
    try {
      do {
        it.again = false;
        const events = await eventsAfter(parts.app, workspaceId, it.seq, PAGE);
        const last = events.at(-1);
        if (last === undefined) continue;
        it.seq = last.seq;
        it.again ||= events.length === PAGE;
        for (const follower of it.followers) follower(events);
      } while (it.again);
    } catch (error) {
      parts.log.warn({ workspaceId, error: String(error) }, 'live.read_failed'); // the next second reads again
    } finally {
      it.reading = false;
    }
  };

  /** NOTIFY may have been lost: one query asks which of the followed workspaces have moved. */
  const readMoved = async (): Promise<void> => {
    if (followed.size === 0) return;
    const ids = [...followed.keys()];
    const seqs = ids.map((id) => followed.get(id)?.seq ?? 0);
    const moved = await parts.system.query<{ workspace_id: string }>(
      'select workspace_id from desk.workspaces_with_events($1::uuid[], $2::bigint[])',
      [ids, seqs],
    );
    for (const row of moved.rows) void read(row.workspace_id);
  };

  const listener = listen(parts.listenUrl, parts.log, {
    onWorkspace: (id) => void read(id),
    onMaybeMissed: () =>
      void readMoved().catch((error: unknown) => parts.log.warn({ error: String(error) }, 'live.look_failed')),
  });

  return {
    follow: async (workspaceId, onEvents) => {
      let it = followed.get(workspaceId);
      if (it === undefined) {
        it = {
          seq: await inWorkspace(parts.app, workspaceId, async (_tx, seq) => seq),
          reading: false,
          again: false,
          followers: new Set(),
        };
        const already = followed.get(workspaceId); // somebody else may have come while we asked
        if (already === undefined) followed.set(workspaceId, it);
        else it = already;
      }
      const entry = it;
      entry.followers.add(onEvents);
      return {
        from: entry.seq,
        stop: () => {
          entry.followers.delete(onEvents);
          if (entry.followers.size === 0) followed.delete(workspaceId);
        },
      };
    },
    after: async (workspaceId, seq, most) => {
      const events = await eventsAfter(parts.app, workspaceId, seq, most);
      const gap = events[0] !== undefined && events[0].seq !== seq + 1;
      return gap ? null : events;
    },
    stop: () => listener.stop(),
  };
}

type EventRow = {
  seq: number;
  id: string;
  type: string;
  at: number;
  by_type: string;
  by_id: string | null;
  caused_by: string | null;
  subject_type: string;
  subject_id: string;
  subject_version: number;
  brand_id: string | null;
  account_id: string | null;
  data: unknown;
};

const eventsAfter = (app: Pool, workspaceId: string, seq: number, most: number): Promise<DeskEvent[]> =>
  inWorkspace(app, workspaceId, async (tx) => {
    const rows = await tx.rows(sql<EventRow>`
      select seq, id, type, at, by_type, by_id, caused_by, subject_type, subject_id, subject_version, brand_id, account_id, data
      from event where workspace_id = ${workspaceId}::uuid and seq > ${seq} order by seq limit ${most}`);
    return rows.map(eventOf);
  });

const eventOf = (row: EventRow): DeskEvent =>
  ({
    seq: row.seq,
    id: row.id,
    type: row.type,
    v: 1,
    at: new Date(instantOf(new Date(row.at))).toISOString(),
    by: { type: row.by_type, id: row.by_id },
    causedBy: row.caused_by,
    subject: { type: row.subject_type, id: row.subject_id, version: row.subject_version },
    brandId: row.brand_id,
    accountId: row.account_id,
    data: row.data,
  }) as DeskEvent; // ids come from our own columns: the brand is proved by the table
