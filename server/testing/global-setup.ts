import type { TestProject } from 'vitest/node';
import { migrate } from '../platform/database/index.ts';
import { createDatabase, startTestPostgres } from './postgres-for-tests.ts';
import { testVault } from './test-vault.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's cluster, as its administrator. */
    readonly adminUrl: string;
  }
}

/** What each test's own database is a copy of. */
export const template = 'template_desk';

/** One cluster for the run; a database that is migrated once and then copied for each test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, stop } = await startTestPostgres();
  await migrate(await createDatabase(adminUrl, template), testVault.derive('postgres'));
  project.provide('adminUrl', adminUrl);
  return stop;
}
