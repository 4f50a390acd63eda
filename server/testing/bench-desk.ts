import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Desk } from '../desk/index.ts';
import { connectAccount } from '../features/channel-accounts/index.ts';
import { createWorkspace } from '../features/workspaces/index.ts';
import { migrate } from '../platform/database/index.ts';
import { filesInFolder } from '../platform/files/index.ts';
import { makeLog } from '../platform/log/index.ts';
import { startPostgres } from '../platform/postgres/index.ts';
import type { Actor, Caller } from '../platform/room/index.ts';
import { buildApp } from '../wiring/build-app.ts';
import { makeDesk } from '../wiring/make-desk.ts';
import { runWorkers } from '../wiring/run-workers.ts';
import { slices } from '../wiring/slices.gen.ts';
import { fakeChannel } from './fake-vendor/channel.ts';
import { startFakeVendor } from './fake-vendor/vendor.ts';
import { testVault } from './test-vault.ts';

export type BenchDesk = {
  readonly desk: Desk;
  readonly app: FastifyInstance;
  readonly origin: string;
  /** Address of the webhook, and the secret its vendor signs with. */
  readonly hook: string;
  readonly secret: string;
  readonly workspaceId: string;
  readonly brandId: string;
  readonly accountId: string;
  readonly channel: string;
  /** As the database's administrator. */
  readonly databaseUrl: string;
  readonly admin: pg.Client;
  /** As if the workers ran: they would be measured too. */
  readonly breathe: () => Promise<void>;
  readonly work: () => { readonly stop: () => Promise<void> };
  /** Were its rows made by an earlier run? */
  readonly isKept: boolean;
  /** From now on its folder, if it was given one, may be opened again as it is. */
  readonly keep: () => void;
  readonly close: () => Promise<void>;
};

/** What a kept folder says about the desk in it. */
type Kept = Pick<BenchDesk, 'workspaceId' | 'brandId' | 'accountId'>;

const secret = 'a secret of the fake vendor';

/**
 * A desk on a PostgreSQL of its own that forces everything to the disk, as an installation does; everybody is its owner.
 * @param given a folder that stays; what was kept in it is opened again, what was left half made is made anew
 */
export async function benchDesk(given?: string): Promise<BenchDesk> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'tertulia-bench-'));
  const note = join(folder, 'kept.json');
  const isKept = existsSync(note);
  if (given !== undefined && !isKept) rmSync(given, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const postgres = await startPostgres({ dataFolder: folder, log: () => undefined });
  const { roles } = await migrate(postgres.adminUrl, testVault.derive('postgres'));
  const { desk, close } = makeDesk({
    adminUrl: postgres.adminUrl,
    roles,
    vault: testVault,
    files: filesInFolder(join(folder, 'files')),
    channels: [fakeChannel],
    origin: 'http://desk.test',
    log: makeLog('silent'),
    allowPrivate: ['127.0.0.1'],
  });
  const vendor = await startFakeVendor({ secret });
  const kept = isKept
    ? (JSON.parse(readFileSync(note, 'utf8')) as Kept) // written by `keep`
    : await foundBench(desk, vendor.url);
  const { workspaceId } = kept;
  const owner: Caller = {
    workspaceId,
    actor: {
      type: 'member',
      id: desk.ids.next(),
      name: 'bench',
      grants: [{ role: 'owner', brandId: null, accountId: null }],
    },
  };
  const app = await buildApp(desk, slices, async () => owner);
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const admin = new pg.Client({ connectionString: postgres.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ id: string }>(
    'select endpoint_id as id from desk.channel_account where id = $1',
    [kept.accountId],
  );
  return {
    desk,
    app,
    origin,
    hook: `${origin}/hooks/${rows[0]?.id ?? ''}`,
    secret,
    ...kept,
    channel: fakeChannel.manifest.id,
    databaseUrl: postgres.adminUrl,
    admin,
    breathe: async () => {
      const names = slices.flatMap((slice) => slice.workers.map((worker) => worker.name));
      await admin.query('select desk.note_breaths($1, gen_random_uuid())', [names]);
    },
    work: () =>
      runWorkers(
        desk,
        slices.flatMap((slice) => slice.workers),
      ),
    isKept,
    keep: () => writeFileSync(note, JSON.stringify(kept)),
    close: async () => {
      await app.close();
      await admin.end();
      await close();
      await vendor.close();
      await postgres.stop();
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function foundBench(desk: Desk, vendorUrl: string): Promise<Kept> {
  const { workspaceId, brandId } = await createWorkspace(desk, {
    name: 'Bench',
    brand: { name: 'Bench', locale: 'es', timeZone: 'Europe/Madrid' },
  });
  const system: Actor = { type: 'system', id: null, name: 'bench', grants: [] };
  const account = await connectAccount(
    desk,
    { workspaceId, actor: system },
    {
      brandId,
      channel: fakeChannel.manifest.id,
      name: 'Bench',
      purpose: 'main',
      settings: { baseUrl: vendorUrl, secret },
    },
  );
  return { workspaceId, brandId, accountId: account.id };
}
