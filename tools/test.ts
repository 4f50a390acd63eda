import { readSettings, WrongSetting } from '@tertulia/server/settings';
import { runBrowserTests } from './browser-tests.ts';
import { onOldestPostgres, setUpOldestPostgres } from './oldest-postgres.ts';
import { runNode } from './run-node.ts';
import { setUpBrowser } from './set-up-browser.ts';
import { setUpMail } from './set-up-mail.ts';
import { setUpSound } from './set-up-sound.ts';
import { remarks, sum, words, type Tally } from './tally.ts';
import { runVitest } from './vitest-tests.ts';

// What `npm test` and the CI run: everything. The last line counts.
const without = suitesLeftOut();
const tallies = new Map<string, Tally>();

const suite = async (name: string, run: () => Promise<Tally>): Promise<void> => {
  console.log(`\n── ${name} ──`);
  const since = performance.now();
  const tally = await run();
  tallies.set(`${name} (${Math.round((performance.now() - since) / 1000)} s)`, tally);
};

/** A suite that cannot run has failed, unless the person who runs it said that it may be left out. */
const cannotRun = (name: 'mail' | 'sound' | 'browser' | 'postgres-15', what: string): Tally => {
  if (without.includes(name)) console.log(`Left out, as TERTULIA_TEST_WITHOUT says: ${name}.`);
  else console.log(`The ${name} suite cannot run here: ${what}. TERTULIA_TEST_WITHOUT=${name} leaves it out.`);
  return { passed: 0, failed: without.includes(name) ? 0 : 1 };
};

// Where Debian puts the mail servers; not every shell looks there.
process.env['PATH'] += ':/usr/sbin:/sbin';

const browser = without.includes('browser') ? null : setUpBrowser();
const hasMail = !without.includes('mail') && setUpMail();
const hasSound = !without.includes('sound') && setUpSound();
const hasOldestPostgres = !without.includes('postgres-15') && setUpOldestPostgres();
if (browser) process.env['CHROMIUM'] = browser;
// Counted once, below: the browser tests that need it leave it out.
if (!hasMail) process.env['TERTULIA_TEST_WITHOUT'] = [...without, 'mail'].join(',');

/** What a request can reach; the life cycle of our own PostgreSQL is none of the other's business. */
const ofTheApi = [
  'server/features/',
  'server/testing/permissions/',
  'server/testing/row-security',
  'server/testing/bad-input',
];

await suite('checks', async () => tallyOf((await runNode('checks/run.ts')).said));
await suite('build', async () => {
  const { code } = await runNode('tools/build.ts', ['--if-stale']);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
});
await suite('unit and server', () => runVitest(['pure', 'server']));
await suite('sound', async () =>
  hasSound
    ? runVitest(['sound'])
    : cannotRun('sound', 'it asks ffmpeg, which only root can install as a Debian package'),
);
// Mail mostly waits: for the hour of a try, for a server that is away. The other suite has the processor meanwhile.
await Promise.all([
  suite('mail', async () =>
    hasMail ? runVitest(['mail']) : cannotRun('mail', 'Dovecot and OpenSMTPD need root and Debian packages'),
  ),
  suite('PostgreSQL 15', async () =>
    hasOldestPostgres
      ? onOldestPostgres((adminUrl) => runVitest(['server'], ofTheApi, { ...process.env, TEST_DATABASE_URL: adminUrl }))
      : cannotRun('postgres-15', 'it comes from the Debian package postgresql-15, which only root can install'),
  ),
]);
await suite('browser', async () =>
  browser ? runBrowserTests(browser) : cannotRun('browser', 'no Chromium starts and none can be installed'),
);

console.log();
for (const [name, tally] of tallies) console.log(`${name}: ${words(tally)}`);
const all = sum([...tallies.values()]);
console.log(remarks(all));
console.log(words(all));
process.exitCode = all.failed === 0 ? 0 : 1;

function suitesLeftOut(): readonly string[] {
  try {
    return readSettings(process.env).testWithout;
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function tallyOf(said: string): Tally {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [];
  return passed && failed ? { passed: Number(passed), failed: Number(failed) } : { passed: 0, failed: 1 };
}
