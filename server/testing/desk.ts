import type { Channel } from '@tertulia/channel-kit';
import type { FastifyInstance } from 'fastify';
import { inject, test as base } from 'vitest';
import { authenticate } from '../features/access/index.ts';
import { buildApp } from '../wiring/build-app.ts';
import { slices } from '../wiring/slices.gen.ts';
import { makeClient, type Client } from './client.ts';
import { openDesk, template, type OpenDesk } from './open-desk.ts';
import type { Cast, Name } from './people.ts';

export type TestDesk = Omit<OpenDesk, 'desk'> & {
  /** What slices are handed. */
  readonly parts: OpenDesk['desk'];
  readonly app: FastifyInstance;
  /** Ids of the workspace that every test begins with. */
  readonly cast: Cast;
  /** Somebody signed in; `nobody` is not. */
  readonly as: (who: Name | 'nobody') => Client;
};

/** A founded desk on a database of its own. `channels` are added to the built-in ones. */
export async function foundedDesk(more: { readonly channels?: readonly Channel[] } = {}): Promise<TestDesk> {
  const opened = await openDesk(inject('adminUrl'), template, more);
  const { desk: parts, ...rest } = opened;
  const app = await buildApp(parts, slices, (request) => authenticate(parts, request));
  const cast = inject('cast');
  return {
    ...rest,
    parts,
    app,
    cast,
    as: (who) => makeClient(app, who === 'nobody' ? {} : cast.headers[who]),
    close: async () => {
      await app.close();
      await opened.close();
    },
  };
}

/** `test('…', async ({ desk }) => …)`: each test has a desk of its own, with its people already in. */
export const test = base.extend<{ desk: TestDesk }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern that nothing else is needed
  desk: async ({}, use) => {
    const desk = await foundedDesk();
    await use(desk);
    await desk.close();
  },
});
