import type { DeskEvent } from '@tertulia/contract';
import { inWorkspace, listen, type Pool } from '../database/index.ts';
import type { Log } from '../log/index.ts';
import { eventsAfter } from './event-lines.ts';
import type { Moment } from './moment.ts';

/** News of one workspace, once for all its browsers: the events are read from the log one time and handed to everybody. */
export type LiveHub = {
  /** Calls with each batch of new events in order of seq, beginning after `from`: where the log was at the call. */
  readonly follow: (
    workspaceId: string,
    onEvents: (events: readonly DeskEvent[]) => void,
    onMoment?: (moment: Moment) => void,
  ) => Promise<{ from: number; stop: () => void }>;
  /** Events after `seq`, oldest first, at most `most`; null when the log does not reach from there to its end any more. */
  readonly after: (workspaceId: string, seq: number, most: number) => Promise<readonly DeskEvent[] | null>;
  /** This process has just committed these events of the workspace: its own followers need wait for no NOTIFY and no reading. */
  readonly bring: (workspaceId: string, news: readonly DeskEvent[]) => void;
  /** Tells everybody who follows the workspace, in any process. Nothing is kept and it may be lost. */
  readonly tell: (workspaceId: string, moment: Moment) => void;
  readonly stop: () => Promise<void>;
};

type Follower = {
  readonly onEvents: (events: readonly DeskEvent[]) => void;
  readonly onMoment: ((moment: Moment) => void) | undefined;
};

type Followed = { seq: number; reading: boolean; again: boolean; readonly followers: Set<Follower> };

const PAGE = 500;

export function makeLiveHub(parts: { app: Pool; system: Pool; listenUrl: string; origin: string; log: Log }): LiveHub {
  const followed = new Map<string, Followed>();

  const each = (workspaceId: string, it: Followed, call: (follower: Follower) => void): void => {
    for (const follower of it.followers) {
      try {
        call(follower);
      } catch (error) {
        parts.log.error({ workspaceId, err: error }, 'live.follower_failed'); // its neighbours hear it all the same
      }
    }
  };

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
        const { events } = await eventsAfter(parts.app, workspaceId, it.seq, PAGE);
        const last = events.at(-1);
        if (last === undefined) continue;
        it.seq = last.seq;
        it.again ||= events.length === PAGE;
        each(workspaceId, it, (follower) => follower.onEvents(events));
      } while (it.again && it.followers.size > 0);
    } catch (error) {
      parts.log.warn({ workspaceId, error: String(error) }, 'live.read_failed'); // the next second reads again
    } finally {
      it.reading = false;
    }
  };

  /** Handed on as they are where they follow what was told last. Two commits may come in the other order: then the log is read. */
  const bring = (workspaceId: string, news: readonly DeskEvent[]): void => {
    const it = followed.get(workspaceId);
    const [first, last] = [news[0], news.at(-1)];
    if (it === undefined || first === undefined || last === undefined || last.seq <= it.seq) return;
    if (it.reading || first.seq !== it.seq + 1) return void read(workspaceId);
    it.seq = last.seq;
    each(workspaceId, it, (follower) => follower.onEvents(news));
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

  const listener = listen(parts.listenUrl, parts.origin, parts.log, {
    onWorkspace: (id) => void read(id),
    onMoment: (id, moment) => {
      const it = followed.get(id);
      if (it !== undefined) each(id, it, (follower) => follower.onMoment?.(moment as Moment)); // only `tell` writes there
    },
    onMaybeMissed: () =>
      void readMoved().catch((error: unknown) => parts.log.warn({ error: String(error) }, 'live.look_failed')),
  });

  return {
    follow: async (workspaceId, onEvents, onMoment) => {
      let it = followed.get(workspaceId);
      if (it === undefined) {
        let seq = 0;
        await inWorkspace(parts.app, workspaceId, async () => undefined, { sawLog: (last) => (seq = last) });
        it = followed.get(workspaceId); // somebody else may have come while we asked
        if (it === undefined) {
          it = { seq, reading: false, again: false, followers: new Set() };
          followed.set(workspaceId, it);
        }
      }
      const entry = it;
      const follower = { onEvents, onMoment };
      entry.followers.add(follower);
      return {
        from: entry.seq,
        stop: () => {
          entry.followers.delete(follower);
          if (entry.followers.size === 0 && followed.get(workspaceId) === entry) followed.delete(workspaceId);
        },
      };
    },
    after: async (workspaceId, seq, most) => {
      const { events, last } = await eventsAfter(parts.app, workspaceId, seq, most);
      const first = events[0]?.seq ?? null;
      // Ahead of the log: a restored backup. Behind its first line: swept.
      const isGone = first === null ? seq !== last : first !== seq + 1;
      return isGone ? null : events;
    },
    bring,
    tell: (workspaceId, moment) => {
      const payload = JSON.stringify({ workspaceId, moment });
      parts.app.query('select pg_notify($1, $2)', ['desk_moments', payload]).catch((error: unknown) => {
        parts.log.warn({ workspaceId, error: String(error) }, 'live.tell_failed');
      });
    },
    stop: () => listener.stop(),
  };
}
