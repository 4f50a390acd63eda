import type { Desk } from '../../../desk/index.ts';

/** Items read since the start after which there is something to measure: the first contacts, and what came only with their answers. */
const AFTER: readonly number[] = [300, 3000];

/** Has the tables measured that PostgreSQL does not know yet. @returns to be told how many items were read */
export function youngTables(desk: Desk): (read: number) => Promise<void> {
  const left = [...AFTER];
  let total = 0;
  return async (read) => {
    total += read;
    if (total < (left[0] ?? Infinity)) return;
    left.shift();
    try {
      await desk.system.query('select desk.measure_young_tables()');
    } catch (error) {
      desk.log.warn({ error: String(error) }, 'intake.tables_not_measured'); // slower for a minute, and nothing worse
    }
  };
}
