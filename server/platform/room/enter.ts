import type { Instant } from '@tertulia/contract';
import { inWorkspace, type Pool, type Tx } from '../database/index.ts';
import type { Clock } from '../clock/index.ts';
import type { Ids } from '../ids/index.ts';
import type { Actor } from './actor.ts';
import { appendLines } from './append-events.ts';
import type { AuditLine, NewEvent, Room } from './room.ts';

/** What entering a room needs of the desk. */
export type Doorway = {
  readonly app: Pool;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Tells the listeners that this workspace has news. */
  readonly notify: (workspaceId: string) => void;
  /** `TERTULIA_DIE_AT` in tests: ends the process at this step. */
  readonly mayDie: (step: string) => void;
};

export type Caller = {
  readonly workspaceId: string;
  readonly actor: Actor;
  readonly ip?: string;
  /** Told where the log stood before anything was read: an answer made after that is at least as new. */
  readonly sawLog?: (seq: number) => void;
};

/** One transaction in one workspace: what `work` emits is appended last, the listeners are told after the commit. */
export async function enter<T>(door: Doorway, caller: Caller, work: (room: Room) => Promise<T>): Promise<T> {
  const events: NewEvent[] = [];
  const audits: AuditLine[] = [];
  const after: (() => void)[] = [];
  const now: Instant = door.clock.now();
  const result = await inWorkspace(door.app, caller.workspaceId, async (tx: Tx, seq: number) => {
    caller.sawLog?.(seq);
    const room: Room = {
      workspaceId: caller.workspaceId,
      actor: caller.actor,
      tx,
      now,
      seq,
      newId: door.ids.next,
      emit: (event) => void events.push(event),
      audit: (line) => void audits.push(line),
      afterCommit: (it) => void after.push(it),
    };
    const answer = await work(room);
    if (events.length + audits.length > 0) await appendLines(room, tx, events, audits, caller.ip ?? null);
    return answer;
  });
  if (events.length > 0) door.notify(caller.workspaceId);
  for (const it of after) it();
  return result;
}
