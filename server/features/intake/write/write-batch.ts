import type { Desk } from '../../../desk/index.ts';
import { at, sql } from '../../../platform/database/index.ts';
import { counter } from '../../../platform/metrics/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { Arrival, ClaimedRow, ReadRow } from '../read-item.ts';
import { applyChange } from './apply-change.ts';
import { clean, cleanText } from './clean-text.ts';
import { arrivalsNotSeen, firstOfEach } from './not-seen.ts';
import { identityLock, lockAll } from './lock-all.ts';
import { lookAround, placeMessages } from './place-messages.ts';
import { bringsMessage, type MessageArrival } from './message-arrival.ts';
import { heldAlready } from './save-messages.ts';
import { ownThreadKeys, threadKeys } from './thread-key.ts';

const items = counter('tertulia_items_total', 'Items that vendors brought, by kind and by what became of them.');

/**
 * Step 5: everything that one claim brought to a workspace, in one transaction and a handful of statements, however many items. The raw
 * rows are marked done by the same commit, so a crash repeats all of it or nothing.
 * @param done fewer rows than were read where only a part of one is written
 */
export async function writeBatch(
  room: Room,
  desk: Desk,
  read: readonly ReadRow[],
  done: readonly ClaimedRow[] = read.map((it) => it.row),
): Promise<void> {
  const arrivals = read.flatMap((it) => it.arrivals);
  const { fresh, place } = await lookAt(room, desk, firstOfEach(arrivals));
  const changes = fresh.filter((it) => !bringsMessage(it));
  const isLast = changes.length === 0;
  await Promise.all([place(), parkStrangers(room, read), isLast ? markDone(room, done) : undefined]);
  for (const it of changes) await applyChange(room, desk, it);
  // A change locks its conversation. Whoever erases somebody takes conversations before raw rows too.
  if (!isLast) await markDone(room, done);
  room.afterCommit(() => {
    for (const { event } of fresh) items.add({ kind: event.kind, outcome: 'applied' });
    for (const { strangers } of read)
      for (const { event } of strangers) items.add({ kind: event.kind, outcome: 'parked' });
    items.add({ outcome: 'repeated' }, arrivals.length - fresh.length);
  });
}

/**
 * Which had never been applied before, and how to place their messages: everything about where they belong is asked in one go, and what
 * they change is written in another. Only letters that name their thread by earlier ones need a question more.
 */
async function lookAt(
  room: Room,
  desk: Desk,
  arrivals: readonly Arrival[],
): Promise<{ fresh: readonly Arrival[]; place: () => Promise<void> }> {
  const messages = arrivals.filter((it): it is MessageArrival => bringsMessage(it));
  const ownKeys = messages.length === 0 ? null : ownThreadKeys(messages);
  const reactors = arrivals.flatMap(({ event }) => (event.kind === 'reaction' ? [event.by] : []));
  const [fresh, held, known] = await Promise.all([
    arrivalsNotSeen(room, arrivals),
    heldAlready(room, messages),
    ownKeys === null
      ? lockAll(room, reactors.map(identityLock)).then(() => null)
      : lookAround(room, messages, ownKeys, reactors),
  ]);
  const isFresh = new Set<Arrival>(fresh);
  const wanted = messages.filter((it) => isFresh.has(it) && !held.has(it));
  if (wanted.length === 0) return { fresh, place: async () => undefined };
  const around = known ?? (await lookAround(room, wanted, await threadKeys(room, desk.vault, wanted), reactors));
  return { fresh, place: () => placeMessages(room, wanted, around) };
}

async function parkStrangers(room: Room, read: readonly ReadRow[]): Promise<void> {
  for (const { row, strangers } of read)
    for (const { event, why } of strangers)
      await room.tx.run(sql`
        insert into parked_item (workspace_id, id, raw_id, dedupe_key, event, why, at)
        values (${room.workspaceId}::uuid, ${room.newId()}::uuid, ${row.id}::uuid, ${cleanText(event.dedupeKey)}, ${JSON.stringify(clean(event))}::jsonb, ${why}, ${at(room.now)})`);
}

const markDone = (room: Room, done: readonly ClaimedRow[]): Promise<number> =>
  room.tx.run(
    sql`
    update raw_inbox set state = 'done', lease_until = null
    where workspace_id = ${room.workspaceId}::uuid and id = any (${done.map((it) => it.id)}::uuid[]) and received_at = any (${done.map((it) => at(it.received_at))}::timestamptz[])`,
    'prepared',
  );
