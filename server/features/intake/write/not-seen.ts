import { at, sql } from '../../../platform/database/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import type { Arrival } from '../read-item.ts';
import { cleanText } from './clean-text.ts';
import { lockAll } from './lock-all.ts';

const keyOf = (it: Arrival): string => `${it.account.id} ${cleanText(it.event.dedupeKey)}`;

/** Each event once, in the order they came: vendors repeat within a batch too. */
export const firstOfEach = (arrivals: readonly Arrival[]): Arrival[] => {
  const first = new Map<string, Arrival>();
  for (const it of arrivals) if (!first.has(keyOf(it))) first.set(keyOf(it), it);
  return [...first.values()];
};

/** Those that were never applied before. Vendors repeat: the second time there is nothing to do. Order is kept. */
export async function arrivalsNotSeen(room: Room, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  if (arrivals.length === 0) return [];
  const keys = arrivals.map(keyOf).sort(); // everybody inserts in the same order: two batches wait for each other, never in a circle
  const [, fresh] = await Promise.all([
    lockAll(room, arrivals.map(accountLock)),
    room.tx.rows(
      sql<{ key: string }>`
      insert into seen_event (workspace_id, account_id, dedupe_key, at)
      select ${room.workspaceId}::uuid, a, k, ${at(room.now)} from unnest(${keys.map((key) => key.slice(0, 36))}::uuid[], ${keys.map((key) => key.slice(37))}::text[]) as n (a, k)
      on conflict do nothing returning account_id || ' ' || dedupe_key as key`,
      'prepared',
    ),
  ]);
  const isFresh = new Set(fresh.map((row) => row.key));
  return arrivals.filter((it) => isFresh.has(keyOf(it)));
}

/**
 * Items that name their thread by earlier items (e-mail) must see what the batch before them stored: they take turns per account. The
 * others are locked per thread, where threads are known.
 */
const accountLock = (it: Arrival): string | null =>
  it.event.kind === 'message' && it.event.thread.by === 'references' ? `references ${it.account.id}` : null;
