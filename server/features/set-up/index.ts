import { endpoints } from '@tertulia/contract';
import { route, type Slice } from '../../desk/index.ts';
import { requireOwnPage } from '../access/index.ts';
import { setUp } from './set-up.ts';

const done = { ok: true } as const;

export const slice: Slice = {
  name: 'set-up',
  routes: [
    route(endpoints.setUp, async (desk, { body, request, setHeader }) => {
      requireOwnPage(desk, request);
      setHeader('set-cookie', await setUp(desk, request, body));
      return done;
    }),
  ],
  workers: [],
  erasure: [],
  texts: { es: {}, en: {} },
};
