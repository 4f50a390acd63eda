import type { Channel } from '@tertulia/channel-kit';
import { authenticate, assertRowSecurity, ownerLink } from '../features/access/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import { migrate, type Roles } from '../platform/database/index.ts';
import { filesAt } from '../platform/files/index.ts';
import { makeLog } from '../platform/log/index.ts';
import { startPostgres, type RunningPostgres } from '../platform/postgres/index.ts';
import type { Settings } from '../platform/settings/index.ts';
import { keepVaultInStep, keyringOf, vaultOfDatabase, type Vault } from '../platform/vault/index.ts';
import { buildApp } from './build-app.ts';
import { channels } from './channels.gen.ts';
import { freePort, portTrouble } from './free-port.ts';
import { makeDataFolder } from './make-data-folder.ts';
import { makeDesk } from './make-desk.ts';
import { assertOwnDatabase } from './own-database.ts';
import { assertOwnFiles } from './own-files.ts';
import { runWorkers } from './run-workers.ts';
import { sealedColumns } from './sealed-columns.ts';
import { slices } from './slices.gen.ts';
import { secondReader } from './second-reader.ts';
import { webApp } from './web-app.ts';

export type Started = {
  /** Where people reach it. */
  readonly origin: string;
  /** The one-time link of an installation that has no owner yet. */
  readonly ownerLink: string | null;
  readonly stop: () => Promise<void>;
};

/** What tests change of a real start: more networks, another clock. */
export type StartOptions = {
  readonly moreChannels?: readonly Channel[];
  readonly clock?: Clock;
  /** The PostgreSQL of the data folder when it is on its way already; else it is started here. */
  readonly postgres?: Promise<RunningPostgres> | undefined;
};

/** Database, migrations, desk, workers, HTTP: in this order, and apart again in the other. */
export async function start(
  settings: Settings,
  say: (sentence: string) => void,
  options: StartOptions = {},
): Promise<Started> {
  const log = makeLog(settings.log);
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of undo.reverse().splice(0)) await each();
  };
  try {
    const adminUrl = await databaseFor(settings, say, undo, options);
    const { roles, vault } = await openDatabase(adminUrl, settings);
    const port = settings.port === 0 ? await freePort(settings.host) : settings.port;
    const origin = settings.url ?? `http://localhost:${port}`;
    const { desk, close } = makeDesk({
      adminUrl,
      roles,
      vault,
      files: filesAt(settings),
      channels: [...channels, ...(options.moreChannels ?? [])],
      origin,
      log,
      ...(options.clock === undefined ? {} : { clock: options.clock }),
      dieAt: settings.dieAt,
      allowPrivate: settings.allowPrivate,
      ...(await secondReader(settings, log)),
    });
    undo.push(close);
    undo.push(keepVaultInStep({ ...desk, process: desk.ids.next() }).stop);
    await assertRowSecurity(desk);
    await assertOwnFiles(desk);

    if (settings.role !== 'serve') {
      // The database of a data folder belongs to one process: who holds anything there has died.
      if (settings.databaseUrl === null) await desk.system.query('select desk.release_leases()');
      const workers = runWorkers(
        desk,
        slices.flatMap((slice) => slice.workers),
      );
      undo.push(workers.stop);
    }
    if (settings.role === 'work') return { origin, ownerLink: null, stop };

    const app = await buildApp(desk, slices, (request) => authenticate(desk, request), settings.proxies);
    await webApp(app);
    await app.listen({ host: settings.host, port }).catch((error: unknown) => {
      throw portTrouble(error, settings.host, port);
    });
    undo.push(() => app.close());
    return { origin, ownerLink: await ownerLink(desk), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function databaseFor(
  settings: Settings,
  say: (sentence: string) => void,
  undo: (() => Promise<void>)[],
  options: StartOptions,
): Promise<string> {
  if (settings.databaseUrl !== null) {
    await assertOwnDatabase(settings.databaseUrl);
    makeDataFolder(settings.dataFolder);
    return settings.databaseUrl;
  }
  const postgres = await (options.postgres ?? startPostgres({ dataFolder: settings.dataFolder, log: say }));
  undo.push(() => postgres.stop());
  return postgres.adminUrl;
}

/** The newest schema, and the vault it was locked with: a wrong key must be noticed now, not when a message is to be sent. */
async function openDatabase(adminUrl: string, settings: Settings): Promise<{ roles: Roles; vault: Vault }> {
  const keyring = keyringOf(settings);
  const opened: { vault?: Vault } = {};
  const { roles } = await migrate(adminUrl, async (client, about) => {
    opened.vault = await vaultOfDatabase(client, keyring, sealedColumns, about);
    return opened.vault.derive('postgres');
  });
  if (opened.vault === undefined) throw new Error('The migration ended without asking for the passwords of its roles');
  return { roles, vault: opened.vault };
}
