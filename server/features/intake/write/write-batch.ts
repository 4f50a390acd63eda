import type { Desk } from '../../../desk/index.ts';
import { at, sql } from '../../../platform/database/index.ts';
import { counter } from '../../../platform/metrics/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { ReadRow } from '../read-item.ts';
import { applyChange } from './apply-change.ts';
import { arrivalsNotSeen } from './not-seen.ts';
import { placeMessages } from './place-messages.ts';
import { bringsMessage, type MessageArrival } from './message-arrival.ts';

const items = counter('tertulia_items_total', 'Items that vendors brought, by kind and by what became of them.');

/**
 * Step 5: everything that one claim brought to a workspace, in one transaction and a handful of statements, however many items. The raw
 * rows are marked done by the same commit, so a crash repeats all of it or nothing.
 */
export async function writeBatch(room: Room, desk: Desk, read: readonly ReadRow[]): Promise<void> {
  const arrivals = read.flatMap((it) => it.arrivals);
  const fresh = await arrivalsNotSeen(room, arrivals);
  const messages = fresh.filter((it): it is MessageArrival => bringsMessage(it));
  await placeMessages(room, desk, messages);
  for (const it of fresh) if (!bringsMessage(it)) await applyChange(room, desk, it.account, it.event);
  await parkStrangers(room, read);
  await markDone(room, read);
  room.afterCommit(() => {
    for (const { event } of fresh) items.add({ kind: event.kind, outcome: 'applied' });
    for (const { strangers } of read)
      for (const { event } of strangers) items.add({ kind: event.kind, outcome: 'parked' });
    items.add({ outcome: 'repeated' }, arrivals.length - fresh.length);
  });
}

async function parkStrangers(room: Room, read: readonly ReadRow[]): Promise<void> {
  for (const { row, strangers } of read)
    for (const { event, why } of strangers)
      await room.tx.run(sql`
        insert into parked_item (workspace_id, id, raw_id, dedupe_key, event, why, at)
        values (${room.workspaceId}::uuid, ${room.newId()}::uuid, ${row.id}::uuid, ${event.dedupeKey}, ${JSON.stringify(event)}::jsonb, ${why}, ${at(room.now)})`);
}

const markDone = (room: Room, read: readonly ReadRow[]): Promise<number> =>
  room.tx.run(sql`
    update raw_inbox r set state = 'done', lease_until = null
    from unnest(${read.map((it) => it.row.id)}::uuid[], ${read.map((it) => at(it.row.received_at))}::timestamptz[]) as d (id, received_at)
    where r.workspace_id = ${room.workspaceId}::uuid and r.id = d.id and r.received_at = d.received_at`);
