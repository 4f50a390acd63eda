import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { postgresInAProcess, type PostgresProcess } from '../../testing/postgres-in-a-process.ts';
import { startPostgres } from './start-postgres.ts';

let folder: string;
const processes: PostgresProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertulia-life-'));
  chmodSync(folder, 0o711);
});

afterEach(async () => {
  for (const it of processes.splice(0)) if (it.child.exitCode === null && it.child.signalCode === null) await it.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a database is made at the first start, found again at the next, and closed to everybody without its password', async () => {
  const first = await started();
  await run(first, 'create table kept (word text)');
  await run(first, `insert into kept values ('ñandú')`);
  await first.stop();

  const second = await started();
  expect(await run(second, 'select upper(word) as word from kept')).toEqual([{ word: 'ÑANDÚ' }]);
  expect(await run(second, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect(await run(second, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  expect(statSync(join(folder, 'postgres/password')).mode & 0o777).toBe(0o600);
  await expect(run(second, 'select', (url) => url.replace(/:[^:@]*@/, ':wrong@'))).rejects.toThrow(/password/);
});

test('after kill -9 of our process the next start adopts the server with everything in it', async () => {
  const first = await started();
  await run(first, 'create table kept as select 7 as number');
  const server = postmaster();
  await first.kill();

  const second = await started();
  expect(second.answer).toMatchObject({ adopted: true });
  expect(postmaster()).toBe(server);
  expect(await run(second, 'select number from kept')).toEqual([{ number: 7 }]);
});

test('kill -9 of the server is noticed, told, and mended by a new one', async () => {
  const desk = await started();
  await run(desk, 'create table kept as select 7 as number');
  const before = postmaster();
  process.kill(before, 'SIGKILL');
  await expect.poll(() => desk.nextSentence()).toBe('The database ended unexpectedly; starting it again.');

  await expect
    .poll(() => run(desk, 'select number from kept').catch(() => []), { timeout: 10_000 })
    .toEqual([{ number: 7 }]);
  expect(postmaster()).not.toBe(before);
});

test('after kill -9 of both the next start recovers what was committed', async () => {
  const first = await started();
  await run(first, 'create table kept as select 7 as number');
  const server = postmaster();
  await first.kill();
  process.kill(server, 'SIGKILL');

  const second = await started();
  expect(second.answer).toMatchObject({ adopted: false });
  expect(await run(second, 'select number from kept')).toEqual([{ number: 7 }]);
});

test('of two starts at once on an empty folder one runs and the other is told so', async () => {
  const both = await Promise.all([anyStart(), anyStart()]);
  const answers = both.map((it) => ('trouble' in it.answer ? it.answer.trouble : 'runs')).toSorted();
  expect(answers).toEqual([
    expect.stringMatching(
      /^Tertulia already runs on .* \(process \d+\): stop it first, or choose another folder with TERTULIA_DATA\.$/,
    ),
    'runs',
  ]);
});

test('a pid file that names a process of somebody else does not keep the server from starting', async () => {
  const first = await started();
  await first.kill();
  process.kill(postmaster(), 'SIGKILL');
  const file = join(folder, 'postgres/cluster/postmaster.pid');
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [process.pid, ...rest].join('\n'));

  expect((await started()).answer).toMatchObject({ adopted: false });
});

test.each(['a'.repeat(60).concat('/', 'b'.repeat(60)), 'año 1, día 2 "aquí"'])(
  'the data folder may have any name and depth: %s',
  async (name) => {
    const deep = join(folder, name);
    mkdirSync(deep, { recursive: true });
    const server = await startPostgres({ dataFolder: deep, log: () => {}, durable: false });
    const client = new pg.Client(server.connection);
    client.on('error', () => {});
    await client.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    await server.stop();
  },
);

test('a data folder that cannot be made is one sentence', async () => {
  writeFileSync(join(folder, 'file'), '');
  const dataFolder = join(folder, 'file/data');
  await expect(startPostgres({ dataFolder, log: () => {} })).rejects.toThrow(
    `The data folder ${dataFolder} cannot be used (ENOTDIR): choose another one with TERTULIA_DATA.`,
  );
});

test('a database of another major version is refused before it is touched', async () => {
  const first = await started();
  await first.stop();
  writeFileSync(join(folder, 'postgres/version'), '17');
  await expect(startPostgres({ dataFolder: folder, log: () => {} })).rejects.toThrow(
    /made by PostgreSQL 17, and this is 18: make a backup with the earlier Tertulia/,
  );
});

const anyStart = async (): Promise<PostgresProcess> => {
  const it = await postgresInAProcess(folder);
  processes.push(it);
  return it;
};

const started = async (): Promise<PostgresProcess> => {
  const it = await anyStart();
  expect(it.answer).toHaveProperty('adminUrl');
  return it;
};

const postmaster = (): number =>
  Number(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

const run = async (
  desk: PostgresProcess,
  statement: string,
  change = (url: string): string => url,
): Promise<unknown[]> => {
  const connectionString = 'adminUrl' in desk.answer ? change(desk.answer.adminUrl) : '';
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
};
