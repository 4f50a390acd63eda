import {
  decideAt,
  startAuthorizationServer,
  type AuthorizationServer,
} from '@tertulia/channel-kit/authorization-server';
import pg from 'pg';
import { test as base } from 'vitest';
import { foundedDesk, type TestDesk } from './desk.ts';
import { makeHarbour } from './harbour.ts';
import { testOrigin } from './open-desk.ts';

export const back = `${testOrigin}/settings/accounts/return`;
export const begins = '/api/v1/accounts/authorize';
export const finishes = '/api/v1/accounts/authorize/finish';

type Shared = { readonly desk: TestDesk; readonly server: AuthorizationServer };

export type Port = Shared & {
  readonly client: { readonly id: string; readonly secret: string };
  /** Whose account this test is about: another one in each. */
  readonly ship: string;
  readonly wish: (settings?: object) => object;
  /** The vendor's page, opened and allowed: what it brings back. */
  readonly goesThere: (wish: object, user?: string) => Promise<Readonly<Record<string, string>>>;
  readonly connects: () => Promise<{ id: string }>;
  /** As people see it now. */
  readonly account: (id: string) => Promise<{
    readonly health: string;
    readonly healthWhy: string | null;
    readonly handle: string;
    readonly settings: object;
  }>;
  /** The column `row` of what the administrator reads. */
  readonly rows: (query: string) => Promise<readonly string[]>;
};

let ships = 0;

/** A desk and an authorization server for the whole file, an account of its own and twenty minutes more on the clock for each test. */
export const atPort = base.extend<{ port: Port; shared: Shared }>({
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern that nothing else is needed
    async ({}, use) => {
      const clock = { now: () => Date.now() };
      const server = await startAuthorizationServer({}, () => clock.now());
      const desk = await foundedDesk({ channels: [makeHarbour(server)] });
      clock.now = () => desk.clock.now();
      await use({ desk, server });
      await desk.close();
      await server.stop();
    },
    { scope: 'file' },
  ],
  port: async ({ shared }, use) => {
    const { desk, server } = shared;
    Object.assign(server.behaviour, { lifetimeSeconds: 3600, refreshTokens: 'once', unticked: [], broken: null });
    desk.clock.pass(20 * 60_000);
    const ship = `alba-${(ships += 1)}@puerto.example`;
    const client = server.grants.register([back]);
    const wish: Port['wish'] = (settings = {}) => ({
      brandId: desk.cast.brandId,
      channel: 'harbour',
      name: '',
      purpose: 'support',
      settings: { authorization: 'port', address: ship, clientId: client.id, clientSecret: client.secret, ...settings },
    });
    const goesThere: Port['goesThere'] = async (asked, user = ship) => {
      const { url } = (await desk.as('owner').post(begins, asked)).ok();
      return decideAt(url, 'allow', user);
    };
    await use({
      ...shared,
      client,
      ship,
      wish,
      goesThere,
      connects: async () => (await desk.as('owner').post(finishes, await goesThere(wish()))).ok(),
      account: async (id) =>
        (await desk.as('owner').get('/api/v1/accounts')).ok().items.find((each: { id: string }) => each.id === id),
      rows: async (query) => {
        const admin = new pg.Client({ connectionString: desk.databaseUrl });
        await admin.connect();
        const { rows } = await admin.query<{ row: string }>(query);
        await admin.end();
        return rows.map(({ row }) => row);
      },
    });
  },
});
