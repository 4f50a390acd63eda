import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { runningPostgres, urlOf } from './platform/postgres/index.ts';
import { asAdmin, createDatabase, dropDatabase } from './testing/postgres-for-tests.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
const programs: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertulia-main-'));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  for (const it of programs.splice(0)) if (it.exitCode === null && it.signalCode === null) await ended(it, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test('a first start prints one link for the owner, serves, and stops clean', async () => {
  const desk = await started();
  expect(desk.said).toMatch(
    /^Tertulia is open\. Make it yours with this link, which works once:\n\n {2}http:\/\/localhost:\d+\/welcome#token=\S+$/m,
  );
  const origin = /http:\/\/localhost:\d+/.exec(desk.said)?.[0] ?? '';
  expect((await fetch(origin)).status).toBe(200);
  expect(await ended(desk.program, 'SIGTERM')).toBe(0);
  expect(existsSync(join(folder, 'postgres/cluster/postmaster.pid'))).toBe(false);
});

test('Ctrl-C, which npm passes on a second time, still stops everything', async () => {
  const desk = await started();
  desk.program.kill('SIGINT');
  expect(await ended(desk.program, 'SIGINT')).toBe(0);
  expect(existsSync(join(folder, 'postgres/cluster/postmaster.pid'))).toBe(false);
});

test('after kill -9 the next start takes the running database over, and still knows its owner link', async () => {
  const first = await started();
  await ended(first.program, 'SIGKILL');
  const second = await started();
  expect(second.said).toContain('Found the database of a start that ended without stopping it, and took it over.');
  expect(await ended(second.program, 'SIGTERM')).toBe(0);
});

test('after kill -9 what the dead reader held is read by the next start, long before its lease would have ended', async () => {
  const first = await started();
  await asAdmin(databaseIn(folder), (admin) =>
    admin.query(
      `insert into desk.raw_inbox (workspace_id, id, endpoint_id, channel, received_at, headers, body, lease_until, tries)
       values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'none', now(), '{}', '', now() + interval '1 hour', 1)`,
    ),
  );
  await ended(first.program, 'SIGKILL');
  await started();
  const tries = async () =>
    (await asAdmin(databaseIn(folder), (admin) => admin.query('select tries from desk.raw_inbox'))).rows[0];
  await expect.poll(tries, { timeout: 25_000, interval: 100 }).not.toMatchObject({ tries: 1 });
});

test('kill -9 of the database is mended while the desk stays up', async () => {
  const desk = await started();
  const origin = /http:\/\/localhost:\d+/.exec(desk.said)?.[0] ?? '';
  process.kill(Number(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  const answer = async () =>
    (await fetch(`${origin}/api/v1/me`, { headers: { authorization: 'Bearer nobody' } })).status;
  await expect.poll(answer, { timeout: 60_000, interval: 200 }).toBe(401);
  expect(desk.program.exitCode).toBeNull();
});

test('with a database of your own the data folder is made, and holds no database', async () => {
  const name = `main_${randomUUID().replaceAll('-', '')}`;
  const own = await createDatabase(inject('adminUrl'), name);
  const dataFolder = join(folder, 'new');
  // The roles of the run's cluster have passwords that come from this key.
  const key = Buffer.alloc(32, 7).toString('base64');
  const desk = await started({ DATABASE_URL: own, TERTULIA_DATA: dataFolder, TERTULIA_KEY: key });
  expect(await ended(desk.program, 'SIGTERM')).toBe(0);
  expect(readdirSync(dataFolder)).not.toContain('postgres');
  await dropDatabase(inject('adminUrl'), name);
});

test('a role that may not do what a desk needs is one sentence that says what to give it', async () => {
  const role = `weak_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(inject('adminUrl'), role);
  const asRole = { DATABASE_URL: url.replace(/\/\/[^@]*@/u, `//${role}:x@`), TERTULIA_DATA: join(folder, 'new') };
  await asAdmin(url, (admin) => admin.query(`create role ${role} login password 'x'`));
  expect(await refusal(asRole)).toBe(
    `The role ${role} of DATABASE_URL may not make roles: let a superuser say ALTER ROLE ${role} CREATEROLE.\n`,
  );
  await asAdmin(url, (admin) => admin.query(`alter role ${role} createrole`));
  expect(await refusal(asRole)).toBe(
    `The role ${role} of DATABASE_URL may make nothing in the database ${role}: let a superuser say ALTER DATABASE ${role} OWNER TO ${role}.\n`,
  );
  await dropDatabase(inject('adminUrl'), role);
  await asAdmin(inject('adminUrl'), (admin) => admin.query(`drop role ${role}`));
});

test('a vault key that was lost is one sentence, no other is made in its place, and the desk opens when it is back', async () => {
  await ended((await started()).program, 'SIGTERM');
  const path = join(folder, 'vault.key');
  const key = readFileSync(path);
  rmSync(path);
  expect(await refusal({})).toBe(
    `There is no ${path}, and this database was locked with a vault key: put that file back, or set TERTULIA_KEY.\n`,
  );
  expect(existsSync(path)).toBe(false);
  writeFileSync(path, key);
  await ended((await started()).program, 'SIGTERM');
});

test('a second start on the same folder is one sentence, and does not disturb the first', async () => {
  const first = await started();
  expect(await refusal({})).toMatch(
    /^Tertulia already runs on \S+ \(process \d+\): stop it first, or choose another folder with TERTULIA_DATA\.\n$/,
  );
  expect(first.program.exitCode).toBeNull();
});

test.each([
  [{ TERTULIA_PORT: 'four' }, /^TERTULIA_PORT must be a port from 0 to 65535, but it is "four"\.\n$/],
  [{ TERTULIA_ROLE: 'work' }, /^TERTULIA_ROLE=work needs DATABASE_URL: [^\n]+\n$/],
  [{ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' }, /^The database of DATABASE_URL does not let us in: [^\n]+\n$/],
  [
    { TERTULIA_DATA: '/dev/null/data' },
    /^The data folder \/dev\/null\/data cannot be used \(\w+\): choose another one with TERTULIA_DATA\.\n$/,
  ],
  [
    { TERTULIA_HOST: '203.0.113.7' },
    /^This machine has no address 203\.0\.113\.7: choose another one with TERTULIA_HOST\.\n$/,
  ],
])('what keeps the program from starting is one sentence and exit code 1: %j', async (env, sentence) => {
  expect(await refusal(env)).toMatch(sentence);
});

test('a port that is taken is one sentence', async () => {
  const taken = createServer();
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo; // a TCP server has an AddressInfo
  expect(await refusal({ TERTULIA_PORT: String(port) })).toBe(
    `Another program already listens on port ${port}: choose another one with TERTULIA_PORT.\n`,
  );
  taken.close();
});

const launch = (env: Record<string, string>): ChildProcess => {
  const program = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: {
      PATH: process.env['PATH'],
      TERTULIA_DATA: folder,
      TERTULIA_PORT: '0',
      TERTULIA_LOG: 'error',
      NODE_OPTIONS: '--no-warnings',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  programs.push(program);
  return program;
};

const started = async (env: Record<string, string> = {}): Promise<{ program: ChildProcess; said: string }> => {
  const program = launch(env);
  let said = '';
  for await (const chunk of program.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += String(chunk);
    if (/Tertulia is open.*\n(\n.*\n)?/.test(said) && /localhost:\d+\S*\n/.test(said)) break;
  }
  expect(said).toContain('Tertulia is open');
  return { program, said };
};

/** The database that a running program has in this folder, as its administrator. */
const databaseIn = (dataFolder: string): string => {
  const running = runningPostgres(dataFolder);
  if (running === null) throw new Error('No database runs here.');
  return urlOf(running);
};

const ended = async (program: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  const gone = once(program, 'exit');
  program.kill(signal);
  const [code]: (number | null)[] = await gone;
  return code ?? null;
};

const refusal = async (env: Record<string, string>): Promise<string> => {
  const program = launch(env);
  if (!program.stderr) throw new Error('It has no error output.');
  const [said, [code]] = await Promise.all([text(program.stderr), once(program, 'exit')]);
  expect(code).toBe(1);
  return said;
};
