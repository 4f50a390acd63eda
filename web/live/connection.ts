import { store } from '../ui/store.ts';
import type { Presence } from './stream-words.ts';

/** How the desk stands to the server. `starting` is not `lost`: nothing has gone wrong yet. */
export const connection = store<'starting' | 'live' | 'lost' | 'signed-out'>('starting');

/** When the person of each conversation was last heard typing. */
export const heardTyping = store<Readonly<Record<string, number>>>({});

/** Who else looks at or writes in each conversation. */
export const presences = store<Readonly<Record<string, Presence['others']>>>({});
