import { store } from '../ui/store.ts';
import type { Presence } from './stream-words.ts';

/** How the desk stands to the server. `starting` is not `lost`: nothing has gone wrong yet. */
export const connection = store<'starting' | 'live' | 'lost' | 'signed-out'>('starting');

/** Who else looks at or writes in each conversation. */
export const presences = store<Readonly<Record<string, Presence['others']>>>({});
