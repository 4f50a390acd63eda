import { plus } from '@tertulia/contract';
import { periodic, type Desk } from '../../desk/index.ts';
import { at, patiently } from '../../platform/database/index.ts';

const HOUR_MS = 3_600_000;

/** Partitions ahead of time, and away with what has been kept long enough. */
export const keepHouse = periodic('keep-house', HOUR_MS, async (desk) => {
  await makePartitions(desk);
  await dropOld(desk);
});

export async function makePartitions(desk: Desk): Promise<number> {
  const { rows } = await desk.system.query<{ made: number }>('select desk.make_partitions($1) as made', [
    at(desk.clock.now()),
  ]);
  return rows[0]?.made ?? 0;
}

export async function dropOld(desk: Desk, ahead = 0): Promise<Record<string, number>> {
  const rows = await patiently<{ what: string; count: number }>(desk.system, 'select * from desk.drop_old($1)', [
    at(plus(desk.clock.now(), ahead)),
  ]);
  const dropped = Object.fromEntries(rows.map((row) => [row.what, row.count]));
  desk.log.info(dropped, 'house.kept');
  return dropped;
}
