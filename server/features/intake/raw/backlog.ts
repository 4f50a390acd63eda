import type { Desk } from '../../../desk/index.ts';
import { inboxIsFull } from '../../channel-accounts/index.ts';

const LOOK_EVERY_MS = 250;

/** Is the raw inbox too full to take more? Looked up a few times a second, not for each request. */
export function makeBacklog(desk: Desk): () => Promise<boolean> {
  let lookedAt = 0;
  let full = false;
  let looking: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    full = await inboxIsFull(desk);
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
