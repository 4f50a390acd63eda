import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Channel, DoorContext } from '@tertulia/channel-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectAccount } from '../channel-accounts/index.ts';
import { inWorkspace, sql } from '../../platform/database/index.ts';
import { makeBrook } from '../../testing/brook.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';

const MB = 1_048_576;
let kept = '';
const brook = makeBrook().channel;
/** A door that hands out one file to everybody. */
const lodge: Channel = {
  ...brook,
  manifest: { ...brook.manifest, id: 'lodge', inbound: 'door' },
  inbound: { kind: 'door' },
  door: {
    handle: async (request, context: DoorContext) =>
      (await context.openFile(kept, request.headers['range'] ?? null)) ?? { status: 404 },
    assets: {},
    embed: () => '',
  },
};

let desk: RunningDesk;
let port = 0;
let path = '';
const body = Buffer.alloc(24 * MB, 'tertulia ');
beforeAll(async () => {
  desk = await runningDesk({ channels: [lodge], works: false });
  const actor = { type: 'system', id: null, name: 'test', grants: [] } as const;
  const account = await connectAccount(
    desk.desk,
    { workspaceId: desk.workspaceId, actor },
    {
      brandId: desk.brandId,
      channel: 'lodge',
      name: 'Lodge',
      purpose: 'main',
      settings: { address: 'a@b.example', password: 'x' },
    },
  );
  const row = await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
    tx.one(sql<{ id: string }>`select endpoint_id as id from channel_account where id = ${account.id}::uuid`),
  );
  path = `/c/lodge/${row?.id ?? ''}/file`;
  const uploaded = await desk.app.inject({
    method: 'POST',
    url: '/api/v1/files',
    payload: body,
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'grande.bin' },
  });
  kept = uploaded.json<{ id: string }>().id;
  await desk.app.listen({ host: '127.0.0.1', port: 0 });
  port = (desk.app.server.address() as AddressInfo).port; // a TCP server has an AddressInfo
});
afterAll(() => desk.close());

test('a file leaves through a door whole, in part, and as it was', async () => {
  const whole = await fetch(`http://127.0.0.1:${port}${path}`);
  expect(whole.headers.get('content-length')).toBe(String(body.length));
  expect(body.equals(Buffer.from(await whole.arrayBuffer()))).toBe(true);
  const part = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { range: 'bytes=9-17' } });
  expect([part.status, await part.text()]).toEqual([206, 'tertulia ']);
});

test('readers of a large file who do not read cost little of our memory', async () => {
  const before = process.memoryUsage();
  const readers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(`GET ${path} HTTP/1.1\r\nhost: desk\r\n\r\n`);
      await once(socket, 'readable');
      return socket;
    }),
  );
  const after = process.memoryUsage();
  for (const socket of readers) socket.destroy();
  // Whole, they would be 480 MB.
  expect(after.arrayBuffers + after.external - before.arrayBuffers - before.external).toBeLessThan(240 * MB);
});
