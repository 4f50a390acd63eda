import { endpoints } from '@tertulia/contract';
import { route, type Slice } from '../../desk/index.ts';
import { query } from '../../platform/room/index.ts';
import { createFact, deleteFact, updateFact } from './change-fact.ts';
import { factsFor } from './store.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

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
