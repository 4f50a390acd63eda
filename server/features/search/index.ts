import { endpoints } from '@tertulia/contract';
import { route, type Slice } from '../../desk/index.ts';
import { search } from './search.ts';

export const slice: Slice = {
  name: 'search',
  routes: [route(endpoints.search, (desk, { caller, query }) => search(desk, caller, desk, query))],
  workers: [],
  erasure: [],
  texts: { es: {}, en: {} },
};
