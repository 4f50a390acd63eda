import { createServer, connect as connectTo, type Socket } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { makeLog } from '../log/index.ts';
import { connect, isPassing } from './index.ts';

/** The way to the database, which can lose everything that is sent on it without a word, as a network does. */
async function way() {
  const admin = new URL(inject('adminUrl'));
  const socket = join(admin.searchParams.get('host') ?? '', `.s.PGSQL.${admin.searchParams.get('port') ?? '5432'}`);
  const all: Socket[] = [];
  const server = createServer((near) => {
    const far = connectTo(socket);
    all.push(near, far);
    near.pipe(far).pipe(near);
    for (const each of [near, far]) each.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `postgres://${admin.username}:${admin.password}@127.0.0.1:${port}${admin.pathname}`,
    losesEverything: () => {
      for (const each of all.splice(0)) {
        each.unpipe();
        each.pause();
      }
    },
    close: () => server.close(),
  };
}

test('a database that is out of reach without a word is given up, and the next question goes another way', async () => {
  const it = await way();
  const pool = connect(it.url, 1, 'test', makeLog('silent'), { silentAfterMs: 5000 });
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  it.losesEverything();
  const lost = await pool.query('select 2').catch((error: unknown) => error);
  expect(isPassing(lost)).toBe(true);
  expect((await pool.query('select 3 as three')).rows).toEqual([{ three: 3 }]);
  await pool.end();
  it.close();
});
