import type { TestProject } from 'vitest/node';
import { authenticate } from '../features/access/index.ts';
import { migrate } from '../platform/database/index.ts';
import { buildApp } from '../wiring/build-app.ts';
import { slices } from '../wiring/slices.gen.ts';
import { deskOn, template } from './open-desk.ts';
import { foundDesk, type Cast } from './people.ts';
import { createDatabase, startTestPostgres } from './postgres-for-tests.ts';
import { testVault } from './test-vault.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's cluster, as its administrator. */
    readonly adminUrl: string;
    /** Who is in the template, with the sessions they have. */
    readonly cast: Cast;
  }
}

/** One cluster for the run; a database that is migrated and founded once, then copied for each test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestPostgres();
  const { adminUrl } = cluster;
  const databaseUrl = await createDatabase(adminUrl, template);
  const { roles } = await migrate(databaseUrl, testVault.derive('postgres'));
  const { desk, close } = deskOn(databaseUrl, roles);
  const app = await buildApp(desk, slices, (request) => authenticate(desk, request));
  project.provide('cast', await foundDesk(desk, app));
  await app.close();
  await close();
  project.provide('adminUrl', adminUrl);
  return () => cluster.stop();
}
