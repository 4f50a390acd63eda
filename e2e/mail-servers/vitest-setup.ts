import type { TestProject } from 'vitest/node';
import { missingForMail } from './missing.ts';
import { startMailServers, type MailAddresses } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where TERTULIA_TEST_WITHOUT names this suite. */
    mail: MailAddresses | null;
  }
}

/** One pair of servers for the whole run; each test has mailboxes of its own. */
export async function setup(project: TestProject) {
  if ((process.env.TERTULIA_TEST_WITHOUT ?? '').split(',').includes('mail')) {
    process.stderr.write('mail: not run (TERTULIA_TEST_WITHOUT)\n');
    project.provide('mail', null);
    return;
  }
  const missing = missingForMail();
  if (missing.length > 0)
    throw new Error(`The mail suite cannot run: ${missing.join('; ')}. TERTULIA_TEST_WITHOUT=mail leaves it out.`);
  const { stop, ...addresses } = await startMailServers();
  project.provide('mail', addresses);
  return stop;
}
