import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connectAccount } from '../features/channel-accounts/index.ts';
import { createWorkspace } from '../features/workspaces/index.ts';
import { hashOf } from '../features/access/index.ts';
import { at, inWorkspace, sql } from '../platform/database/index.ts';
import type { Actor } from '../platform/room/index.ts';
import { fakeChannel } from './fake-vendor/channel.ts';
import type { OpenDesk } from './open-desk.ts';
import { testKey } from './test-vault.ts';

export const secret = 'a secret of the fake vendor';
const apiKey = 'tk_a-key-for-the-kill-test';
export const bearer = { authorization: `Bearer ${apiKey}` };

/** Real processes of the program, to be killed. */
export function makeProcesses() {
  const running: ChildProcess[] = [];
  return {
    /** @param more settings, and `FAST_CLOCK`, `FAST_SINCE` of desk-process.ts */
    run: (open: OpenDesk, dataFolder: string, port: number, more: Record<string, string> = {}): ChildProcess => {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'desk-process.ts')], {
        env: {
          PATH: process.env['PATH'],
          NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/compiled'),
          DATABASE_URL: open.databaseUrl,
          TERTULIA_DATA: dataFolder,
          TERTULIA_KEY: testKey.toString('base64'),
          TERTULIA_PORT: String(port),
          TERTULIA_LOG: 'silent',
          TERTULIA_ALLOW_PRIVATE: '127.0.0.1',
          ...more,
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      running.push(child);
      return child;
    },
    killAll: (): void => {
      for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
    },
  };
}

export async function furnish(
  { desk }: OpenDesk,
  baseUrl: string,
): Promise<{ workspaceId: string; endpointId: string }> {
  const { workspaceId, brandId } = await createWorkspace(desk, {
    name: 'Kill',
    brand: { name: 'Kill', locale: 'es', timeZone: 'Europe/Madrid' },
  });
  const actor: Actor = { type: 'system', id: null, name: 'test', grants: [] };
  const account = await connectAccount(
    desk,
    { workspaceId, actor },
    { brandId, channel: fakeChannel.manifest.id, name: 'Kill', purpose: 'main', settings: { baseUrl, secret } },
  );
  return inWorkspace(desk.app, workspaceId, async (tx) => {
    await tx.run(sql`insert into api_key (workspace_id, id, name, prefix, secret_hash, role, created_at)
      values (${workspaceId}::uuid, ${desk.ids.next()}::uuid, 'kill', 'tk', ${hashOf(apiKey)}, 'owner', ${at(desk.clock.now())})`);
    const row = await tx.one(
      sql<{
        endpoint_id: string;
      }>`select endpoint_id from channel_account where workspace_id = ${workspaceId}::uuid and id = ${account.id}::uuid`,
    );
    return { workspaceId, endpointId: row?.endpoint_id ?? '' };
  });
}

/** Asks until it is answered: the process may be dead for a while. Of several ports each is tried in turns. */
export async function ask<T>(
  port: number | readonly number[],
  method: string,
  path: string,
  body?: object,
  key: string = crypto.randomUUID(),
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await fetch(`http://127.0.0.1:${[port].flat().at(tries % [port].flat().length)}${path}`, {
        method,
        headers: {
          ...bearer,
          'idempotency-key': key,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (answer.ok) return (await answer.json()) as T; // the contract's own serializer made it
      if (answer.status < 500) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    } catch (error) {
      if (tries > 300 || (error instanceof Error && error.message.startsWith(method))) throw error;
    }
    await pause(100);
  }
}

export type StoredMessageRow = { id: string; kind: string; text: string; state: string };

export const messagesOf = ({ desk }: OpenDesk, workspaceId: string): Promise<StoredMessageRow[]> =>
  inWorkspace(desk.app, workspaceId, (tx) =>
    tx.rows(sql<StoredMessageRow>`select id, kind, text, state from message where workspace_id = ${workspaceId}::uuid`),
  );

/** How often the vendor took each of our messages. */
export function countLedger(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { ourId } = JSON.parse(line) as { ourId: string | null }; // the ledger's own format
    if (ourId !== null) counts.set(ourId, (counts.get(ourId) ?? 0) + 1);
  }
  return counts;
}

export async function until<T>(what: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const found = await what();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`not within 40 seconds: ${String(what)}`);
    await pause(50);
  }
}

export const answersAt = (port: number): Promise<true> =>
  until(() =>
    fetch(`http://127.0.0.1:${port}/api/v1/me`).then(
      () => true as const,
      () => undefined,
    ),
  );

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  server.close();
  await once(server, 'close');
  return port;
}
