import { wasUndone } from '../database/index.ts';
import { enter, type Caller, type Doorway } from './enter.ts';
import type { Room } from './room.ts';

const MOST_TRIES = 3;

/**
 * As `enter`, and once more when PostgreSQL undid it all to set others free: nobody was at fault, and nothing was done. So `work` may run more
 * than once, and leaves nothing behind but what it writes through its room.
 */
export async function enterAnew<T>(door: Doorway, caller: Caller, work: (room: Room) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1)
    try {
      return await enter(door, caller, work);
    } catch (error) {
      if (tries === MOST_TRIES || !wasUndone(error)) throw error;
    }
}
