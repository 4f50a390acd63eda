import { endpoints } from '@tertulia/contract';
import type { KnownFact } from '@tertulia/voice';
import { route, type Slice } from '../../desk/index.ts';
import { query, type Room } from '../../platform/room/index.ts';
import { createFact, deleteFact, updateFact } from './change-fact.ts';
import { knownFacts } from './known-facts.ts';
import { factsFor, factsInForce } from './store.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

/** What the guard holds a draft against, where this account answers. */
export const knownFactsAt = async (
  room: Room,
  place: { brandId: string; accountId: string | null; timeZone: string },
): Promise<KnownFact[]> => knownFacts(await factsInForce(room, place, room.now));

const listFacts = query(factsFor);

export const slice: Slice = {
  name: 'facts',
  routes: [
    route(endpoints.facts, async (desk, { caller }) => ({ items: await listFacts(desk, caller) })),
    route(endpoints.createFact, (desk, { caller, body }) => createFact(desk, caller, body)),
    route(endpoints.updateFact, (desk, { caller, params, body }) => updateFact(desk, caller, params.id, body)),
    route(endpoints.deleteFact, (desk, { caller, params }) => deleteFact(desk, caller, params.id)),
  ],
  workers: [],
  erasure: [],
  texts: { es, en },
};
