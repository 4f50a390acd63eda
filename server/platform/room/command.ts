import { createHash } from 'node:crypto';
import { at, sql } from '../database/index.ts';
import { keyUsedForAnother } from '../errors/index.ts';
import type { Caller, Doorway } from './enter.ts';
import { enterAnew } from './enter-anew.ts';
import type { Room } from './room.ts';

export type Idempotency = { readonly key: string; readonly request: unknown };

/** Who calls, and the key under which doing it twice is doing it once. */
export type CommandCaller = Caller & { readonly idempotency?: Idempotency };

/** For what happens all day and decides nothing (read marks, drafts): no line in the audit log. */
export const quietCommand =
  <Args extends unknown[], Answer>(body: (room: Room, ...args: Args) => Promise<Answer>) =>
  (door: Doorway, caller: CommandCaller, ...args: Args): Promise<Answer> =>
    enterAnew(door, caller, (room) => body(room, ...args));

/**
 * A change of the desk's state: opens the transaction, replays an idempotency key, writes events and audit. The body says
 * only what happens. `name` is what the audit log says.
 */
export const command =
  <Args extends unknown[], Answer>(name: string, body: (room: Room, ...args: Args) => Promise<Answer>) =>
  (door: Doorway, caller: CommandCaller, ...args: Args): Promise<Answer> =>
    enterAnew(door, caller, async (room) => {
      const { idempotency } = caller;
      if (idempotency === undefined) return runOnce(room, name, body, args);
      const before = await claimKey(room, idempotency);
      if (before !== undefined) return before.answer as Answer; // stored by this very command: the hash covers its name
      const answer = await runOnce(room, name, body, args);
      await room.tx.run(sql`
        update idempotency set answer = ${JSON.stringify(answer)}::jsonb
        where workspace_id = ${room.workspaceId}::uuid and actor = ${actorKey(room)}::uuid and key = ${idempotency.key}`);
      return answer;
    });

async function runOnce<Args extends unknown[], Answer>(
  room: Room,
  name: string,
  body: (room: Room, ...args: Args) => Promise<Answer>,
  args: Args,
): Promise<Answer> {
  const answer = await body(room, ...args);
  room.audit({
    action: name,
    subjectType: name.split('.')[0] ?? name,
    subjectId: typeof args[0] === 'string' ? args[0] : idOf(answer),
  });
  return answer;
}

/** What a command made, when its first argument does not already name its subject. */
const idOf = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string' ? answer.id : null;

/** A second holder of the same key waits here until the first has committed, then sees its answer. */
async function claimKey(room: Room, { key, request }: Idempotency): Promise<{ answer: unknown } | undefined> {
  const hash = createHash('sha256').update(JSON.stringify(request)).digest();
  const claimed = await room.tx.run(sql`
    insert into idempotency (workspace_id, actor, key, request_hash, at)
    values (${room.workspaceId}::uuid, ${actorKey(room)}::uuid, ${key}, ${hash}, ${at(room.now)}) on conflict do nothing`);
  if (claimed === 1) return undefined;
  const stored = await room.tx.one(sql<{ request_hash: Buffer; answer: unknown }>`
    select request_hash, answer from idempotency where workspace_id = ${room.workspaceId}::uuid and actor = ${actorKey(room)}::uuid and key = ${key}`);
  if (stored === undefined) return undefined; // swept between the two statements: it is older than the 48 h we promise
  if (!hash.equals(stored.request_hash)) throw keyUsedForAnother();
  return { answer: stored.answer };
}

const actorKey = (room: Room): string => room.actor.id ?? room.workspaceId;

/** A reading of the desk's state: one transaction, no events, no audit. */
export const query =
  <Args extends unknown[], Answer>(body: (room: Room, ...args: Args) => Promise<Answer>) =>
  (door: Doorway, caller: Caller, ...args: Args): Promise<Answer> =>
    enterAnew(door, caller, (room) => body(room, ...args));
