import type { DeskEvent, Instant } from '@tertulia/contract';
import { inWorkspace, type Ending, type Pace, type Pool, type Tx } from '../database/index.ts';
import type { DieStep } from '../die/index.ts';
import type { Clock } from '../clock/index.ts';
import type { Ids } from '../ids/index.ts';
import type { Actor } from './actor.ts';
import { appendLines, newLine } from './append-events.ts';
import { eventOf } from './event-row.ts';
import type { AuditLine, NewEvent, Room } from './room.ts';

/** What entering a room needs of the desk. */
export type Doorway = {
  readonly app: Pool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Tells the listeners that this workspace has news: these, in order of seq. */
  readonly notify: (workspaceId: string, news: readonly DeskEvent[]) => void;
  /** `TERTULIA_DIE_AT` in tests: ends the process at this step. */
  readonly mayDie: (step: DieStep) => void;
};

export type Caller = {
  readonly workspaceId: string;
  readonly actor: Actor;
  readonly ip?: string;
  /** Who waits for the answer; without it a worker, who tries again. */
  readonly pace?: Pace;
  /** Told where the log stood before anything was read: an answer made after that is at least as new. */
  readonly sawLog?: (seq: number) => void;
};

/** One transaction in one workspace: what `work` emits is appended last, the listeners are told after the commit. */
export async function enter<T>(door: Doorway, caller: Caller, work: (room: Room) => Promise<T>): Promise<T> {
  const events: NewEvent[] = [];
  const audits: AuditLine[] = [];
  const after: (() => void)[] = [];
  const now: Instant = door.clock.now();
  let entered: Room | undefined;
  const enterAndWork = (tx: Tx): Promise<T> => {
    entered = {
      workspaceId: caller.workspaceId,
      actor: caller.actor,
      tx,
      now,
      newId: door.ids.next,
      emit: (event) => void events.push(event),
      audit: (line) => void audits.push(line),
      afterCommit: (it) => void after.push(it),
    };
    return work(entered);
  };
  let news: readonly DeskEvent[] = [];
  const last = (): Ending<{ seq: number }> | null => {
    if (entered === undefined || events.length + audits.length === 0) return null;
    const room = entered;
    const lines = events.map((event) => newLine(room, event));
    return {
      query: appendLines(room, lines, audits, caller.ip ?? null),
      committed: (rows) => {
        const first = Math.min(...rows.map((row) => row.seq));
        news = lines.map((line, place) => eventOf({ ...line, seq: first + place }));
      },
    };
  };
  const { sawLog, pace } = caller;
  const result = await inWorkspace(door.app, caller.workspaceId, enterAndWork, { sawLog, last, pace });
  if (news.length > 0) door.notify(caller.workspaceId, news);
  for (const it of after) it();
  return result;
}
