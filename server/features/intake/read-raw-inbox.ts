import type { ChannelEvent } from '@tertulia/channel-kit';
import { plus } from '@tertulia/contract';
import type { Desk, Worker } from '../../desk/index.ts';
import { at, isPassing, runner, sql } from '../../platform/database/index.ts';
import { enter, type Actor } from '../../platform/room/index.ts';
import { claimRaw, waitsFromBefore } from './raw/claim-raw.ts';
import { wayToReader, type Handed } from './raw/way-to-reader.ts';
import { youngTables } from './raw/young-tables.ts';
import { readRow, type ClaimedRow, type ReadRow } from './read-item.ts';
import { writeBatch } from './write/write-batch.ts';

const IDLE_MS = 50;
/** Who is given one item after the other looks for others all the same: some have lost their reader. */
const LOOK_EVERY_MS = 500;
const TRIES = 3;
const PATIENCE_MS = 3_600_000;
const AGAIN_MS = 1000;
const LONGEST_AGAIN_MS = 60_000;

const reader: Actor = { type: 'system', id: null, name: 'intake', grants: [] };

/** Steps 4 and 5: claims what waits, or is given it, reads it, and writes each workspace's part in one transaction. */
export const readRawInbox: Worker = {
  name: 'read-raw-inbox',
  run: async (desk, signal, breathe) => {
    const way = wayToReader(desk);
    const haveRead = youngTables(desk);
    const began = desk.clock.now();
    let isCaughtUp = false;
    let lookedAt = began;
    while (!signal.aborted) {
      breathe();
      const given = way.take();
      if (given !== null) {
        await takeGiven(desk, given, breathe);
        await haveRead(given.rows.length);
      }
      if (given === null || desk.clock.now() - lookedAt > LOOK_EVERY_MS) {
        const claimed = await claimRaw(desk);
        lookedAt = desk.clock.now();
        if (claimed.length > 0) {
          await takeAll(desk, claimed, breathe);
          await haveRead(claimed.length);
          continue;
        }
        // An item that ends its readers must be acknowledged before it is read, or its vendor sends it for ever.
        isCaughtUp ||= !(await waitsFromBefore(desk, began));
        if (isCaughtUp) way.open();
      }
      await way.wait(IDLE_MS, signal);
    }
  },
};

async function takeGiven(desk: Desk, { rows, settled }: Handed, breathe: () => void): Promise<void> {
  let isDurable = false;
  try {
    await takeAll(desk, rows, breathe);
    isDurable = true; // done or given back, each by a commit that waited for the disk
  } finally {
    settled(isDurable);
  }
}

async function takeAll(desk: Desk, claimed: readonly ClaimedRow[], breathe: () => void): Promise<void> {
  for (const [workspaceId, rows] of Map.groupBy(claimed, (row) => row.workspace_id))
    await takeIn(desk, workspaceId, rows, breathe);
}

/** All together; if that fails each alone, so that one bad item stops nobody. */
async function takeIn(
  desk: Desk,
  workspaceId: string,
  rows: readonly ClaimedRow[],
  breathe: () => void,
): Promise<void> {
  const [doubtful, sure] = [rows.filter((row) => row.tries > TRIES), rows.filter((row) => row.tries <= TRIES)];
  const read: ReadRow[] = [];
  for (const row of sure) {
    breathe(); // two hundred large mails take their time
    try {
      read.push(await readRow(desk, row));
    } catch (error) {
      await failed(desk, row, error);
    }
  }
  if (read.length > 0) await writeAll(desk, workspaceId, read);
  for (const row of doubtful) {
    breathe();
    await takeInDoubtful(desk, workspaceId, row);
  }
}

/** What failed before is written by itself: if it was at fault, its neighbours need not wait with it. */
async function writeAll(desk: Desk, workspaceId: string, read: readonly ReadRow[]): Promise<void> {
  const first = read.filter(({ row }) => row.tries <= 1);
  if (first.length > 0) await writeTogether(desk, workspaceId, first);
  const again = read.filter(({ row }) => row.tries > 1);
  for (const [place, one] of again.entries()) {
    const failure = await write(desk, workspaceId, [one]).catch((error: unknown) => ({ error }));
    if (failure === undefined) continue;
    await failedToWrite(desk, workspaceId, one, failure.error);
    if (isBlameless(desk, one.row, failure.error)) return putOff(desk, again.slice(place + 1), failure.error);
  }
}

async function writeTogether(desk: Desk, workspaceId: string, read: readonly ReadRow[]): Promise<void> {
  try {
    await write(desk, workspaceId, read);
  } catch (error) {
    if (read.length === 1 && read[0] !== undefined) return failedToWrite(desk, workspaceId, read[0], error);
    desk.log.warn({ workspaceId, rows: read.length, error: String(error) }, 'intake.batch_failed');
    if (isPassing(error)) return putOff(desk, read, error);
    for (const one of read)
      await write(desk, workspaceId, [one]).catch((alone: unknown) => failedToWrite(desk, workspaceId, one, alone));
  }
}

/**
 * Claimed again and again, and nobody ever told what became of it: it, or one of its neighbours, may end whoever reads it. So it is parked
 * before it is read: this time is its last if it does, and if it does not it is done.
 */
async function takeInDoubtful(desk: Desk, workspaceId: string, row: ClaimedRow): Promise<void> {
  await giveBack(desk, row, true, 'each of its readers ended');
  try {
    await write(desk, workspaceId, [await readRow(desk, row)]);
  } catch (error) {
    await failed(desk, row, error);
  }
}

const write = (
  desk: Desk,
  workspaceId: string,
  read: readonly ReadRow[],
  done?: readonly ClaimedRow[],
): Promise<void> =>
  enter(desk, { workspaceId, actor: reader }, async (room) => {
    await writeBatch(room, desk, read, done);
    desk.mayDie('intake.before-commit');
  }).then(() => desk.mayDie('intake.committed'));

/** A delivery of many events is not lost for one that cannot be written: at the last try each is written by itself. */
async function failedToWrite(desk: Desk, workspaceId: string, read: ReadRow, error: unknown): Promise<void> {
  const { row, arrivals, strangers } = read;
  if (isBlameless(desk, row, error) || row.tries < TRIES || arrivals.length + strangers.length < 2)
    return failed(desk, row, error);
  const unwritable: { event: ChannelEvent; why: string }[] = [];
  for (const it of arrivals)
    await write(desk, workspaceId, [{ row, arrivals: [it], strangers: [] }], []).catch((alone: unknown) => {
      if (isBlameless(desk, row, alone)) throw alone; // its lease ends, and it is read once more
      desk.log.error({ workspaceId, rawId: row.id, error: reasonOf(alone) }, 'intake.event_failed');
      unwritable.push({ event: it.event, why: reasonOf(alone).slice(0, 500) });
    });
  // Whoever dies before this begins again, and finds what was written already seen.
  await write(desk, workspaceId, [{ row, arrivals: [], strangers: [...strangers, ...unwritable] }]).catch(
    (alone: unknown) => failed(desk, row, alone),
  );
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Tried again at once twice more, then parked and shown. */
async function failed(desk: Desk, row: ClaimedRow, error: unknown): Promise<void> {
  const why = reasonOf(error);
  desk.log.error({ workspaceId: row.workspace_id, rawId: row.id, tries: row.tries, error: why }, 'intake.item_failed');
  if (isBlameless(desk, row, error)) await putOffOne(desk, row);
  else await giveBack(desk, row, row.tries >= TRIES, why.slice(0, 500));
}

/** A database that is away, full or blocked is not the item's fault; what fails for so long is shown all the same. */
const isBlameless = (desk: Desk, row: ClaimedRow, error: unknown): boolean =>
  isPassing(error) && desk.clock.now() < plus(row.received_at, PATIENCE_MS);

async function putOff(desk: Desk, read: readonly ReadRow[], error: unknown): Promise<void> {
  if (read.length > 0) desk.log.warn({ rows: read.length, error: reasonOf(error) }, 'intake.put_off');
  for (const { row } of read) await putOffOne(desk, row);
}

/** Longer each time, so that what fails first does not keep what is behind it from its turn. */
const putOffOne = (desk: Desk, row: ClaimedRow): Promise<number> => {
  const wait = Math.min(AGAIN_MS * 2 ** (row.tries - 1), LONGEST_AGAIN_MS);
  return runner(desk.system).run(
    sql`select desk.put_off_raw(${row.workspace_id}::uuid, ${row.id}::uuid, ${at(row.received_at)}, ${at(plus(desk.clock.now(), wait))})`,
  );
};

const giveBack = (desk: Desk, row: ClaimedRow, parks: boolean, why: string): Promise<number> =>
  runner(desk.system).run(
    sql`select desk.give_back_raw(${row.workspace_id}::uuid, ${row.id}::uuid, ${at(row.received_at)}, ${parks}, ${why})`,
  );
