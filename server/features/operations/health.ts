import type { Desk } from '../../desk/index.ts';

/** A worker that is busy with one thing for longer than this is stuck. */
const LONGEST_SILENCE_SECONDS = 60;
const PATIENCE_MS = 3000;

export type Health = {
  readonly status: 'well' | 'ill';
  readonly database: boolean;
  /** Workers that nobody has heard of lately, in any process. */
  readonly silentWorkers: readonly string[];
};

/** Asks the database, and through it every process that works. */
export async function healthOf(desk: Desk, workers: readonly string[]): Promise<Health> {
  try {
    const { rows } = await inTime(
      desk.system.query<{ name: string; seconds: number }>('select name, seconds from desk.breaths()'),
    );
    const breathing = new Set(rows.filter((row) => row.seconds <= LONGEST_SILENCE_SECONDS).map((row) => row.name));
    const silentWorkers = workers.filter((name) => !breathing.has(name));
    return { status: silentWorkers.length === 0 ? 'well' : 'ill', database: true, silentWorkers };
  } catch (error) {
    desk.log.warn({ error: error instanceof Error ? error.message : String(error) }, 'health.database_failed');
    return { status: 'ill', database: false, silentWorkers: [] };
  }
}

const inTime = <T>(asked: Promise<T>): Promise<T> =>
  Promise.race([
    asked,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('the database did not answer in time')), PATIENCE_MS).unref();
    }),
  ]);
