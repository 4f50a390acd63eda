import type { Desk } from '../../../desk/index.ts';

/** Beyond this the door says 503: what waits must fit the memory of whoever reads it. */
const MOST_WAITING = 2000;
const MOST_BYTES = 16 * 1024 * 1024;
const LOOK_EVERY_MS = 250;

/** Is the raw inbox too full to take more? Looked up a few times a second, not for each request. */
export function makeBacklog(desk: Desk): () => Promise<boolean> {
  let lookedAt = 0;
  let full = false;
  let looking: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    const { rows } = await desk.system.query<{ waiting: number; bytes: number }>('select * from desk.raw_waiting()');
    full = (rows[0]?.waiting ?? 0) > MOST_WAITING || (rows[0]?.bytes ?? 0) > MOST_BYTES;
    lookedAt = desk.clock.now();
  };
  return async () => {
    if (desk.clock.now() - lookedAt > LOOK_EVERY_MS) {
      looking ??= look().finally(() => (looking = null));
      if (lookedAt === 0 || full) await looking;
      else looking.catch((error: unknown) => desk.log.warn({ error: String(error) }, 'intake.backlog_unknown'));
    }
    return full;
  };
}
