import { endpoints } from '@tertulia/contract';
import { route, type Slice } from '../../desk/index.ts';
import { query } from '../../platform/room/index.ts';
import { createLabel, deleteLabel, updateLabel } from './change-label.ts';
import { allLabels } from './store.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';

const listLabels = query(allLabels);

export const slice: Slice = {
  name: 'labels',
  routes: [
    route(endpoints.labels, async (desk, { caller }) => ({ items: await listLabels(desk, caller) })),
    route(endpoints.createLabel, (desk, { caller, body }) => createLabel(desk, caller, body)),
    route(endpoints.updateLabel, (desk, { caller, params, body }) => updateLabel(desk, caller, params.id, body)),
    route(endpoints.deleteLabel, (desk, { caller, params }) => deleteLabel(desk, caller, params.id)),
  ],
  workers: [],
  erasure: [],
  texts: { es, en },
};
