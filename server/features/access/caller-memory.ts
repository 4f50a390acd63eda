import type { Caller } from '../../platform/room/index.ts';
import { shortMemory } from '../../platform/short-memory/index.ts';

/**
 * A page asks ten things at once with one cookie. What this process changes of a session, a grant or a key is forgotten at once;
 * what another one changes holds here this much longer.
 */
const FRESH_MS = 1000;

export const callersOf = shortMemory<Caller | null>(FRESH_MS);
