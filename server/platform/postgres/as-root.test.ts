import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPostgres } from './start-postgres.ts';

const isRoot = process.getuid?.() === 0;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertulia-root-'));
  chmodSync(folder, 0o711);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(isRoot)('as root the server runs as a user of its own, and says so', async () => {
  const said: string[] = [];
  const server = await startPostgres({ dataFolder: folder, log: (sentence) => said.push(sentence), durable: false });
  await server.stop();
  expect(statSync(join(folder, 'postgres/cluster')).uid).not.toBe(0);
  expect(statSync(join(folder, 'postgres/password')).uid).toBe(0);
  expect(said.join()).toMatch(
    /PostgreSQL does not run as root: it runs as the user (tertulia|nobody), with its data in /,
  );
});

test.runIf(isRoot)('under a umask that leaves others nothing it starts all the same', async () => {
  const before = process.umask(0o077);
  try {
    const server = await startPostgres({ dataFolder: join(folder, 'data'), log: () => {}, durable: false });
    await server.stop();
    expect(statSync(join(folder, 'data/postgres/cluster')).uid).not.toBe(0);
  } finally {
    process.umask(before);
  }
});

test.runIf(isRoot)('a data folder that user cannot reach is one sentence that names what is in the way', async () => {
  const closed = join(folder, 'home');
  mkdirSync(closed, { mode: 0o700 });
  await expect(startPostgres({ dataFolder: join(closed, 'data'), log: () => {} })).rejects.toThrow(
    new RegExp(
      `^PostgreSQL does not run as root, and its user \\w+ cannot enter ${closed}: choose another data folder with TERTULIA_DATA\\.$`,
    ),
  );
});

test.runIf(isRoot && mayMount())('a full disk is one sentence', async () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=711', 'tmpfs', folder]);
  try {
    await expect(startPostgres({ dataFolder: folder, log: () => {} })).rejects.toThrow(
      `The disk that holds ${folder} is full: free some space and start again.`,
    );
  } finally {
    execFileSync('umount', [folder]);
  }
});

test.runIf(isRoot && mayMount())(
  'a disk that fills up while the desk runs ends it with the same sentence',
  async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=90m,mode=711', 'tmpfs', folder]);
    try {
      const lost = Promise.withResolvers<string>();
      const server = await startPostgres({
        dataFolder: folder,
        log: () => {},
        lost: (trouble) => lost.resolve(trouble.message),
      });
      const client = new pg.Client(server.connection);
      client.on('error', () => {});
      await client.connect();
      await fill(join(folder, 'filler'));
      await expect(client.query(`select pg_logical_emit_message(false, 'x', repeat('x', 40000000))`)).rejects.toThrow();
      expect(await lost.promise).toMatch(/is full: free some space and start again/);
      await server.stop();
    } finally {
      execFileSync('umount', [folder]);
    }
  },
);

async function fill(file: string): Promise<void> {
  const handle = await open(file, 'w');
  const block = Buffer.alloc(65_536);
  await expect(
    (async () => {
      for (;;) await handle.write(block);
    })(),
  ).rejects.toThrow('ENOSPC');
  await handle.close();
}

function mayMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), 'tertulia-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true });
  }
}
