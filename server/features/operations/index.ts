import type { Slice } from '../../desk/index.ts';
import { keepHouse } from './keep-house.ts';
import { operationsRoutes } from './plugin.ts';

export const slice: Slice = {
  name: 'operations',
  routes: [],
  workers: [keepHouse],
  erasure: [],
  texts: { es: {}, en: {} },
  plugin: operationsRoutes,
};
