import { endpoints } from '@tertulia/contract';
import { route, type Slice } from '../../desk/index.ts';
import { lookAtOwnerLink, requireOwnPage } from '../access/index.ts';
import { setUp } from './set-up.ts';

const done = { ok: true } as const;

export const slice: Slice = {
  name: 'set-up',
  routes: [
    route(endpoints.lookAtOwnerLink, async (desk, { body, request }) => {
      requireOwnPage(desk, request);
      await lookAtOwnerLink(desk, body.token);
      return done;
    }),
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
