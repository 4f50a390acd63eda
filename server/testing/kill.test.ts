import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConversationRow, Message } from '@tertulia/contract';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { connectAccount } from '../features/channel-accounts/index.ts';
import { createWorkspace } from '../features/workspaces/index.ts';
import { hashOf } from '../features/access/index.ts';
import { at, inWorkspace, sql } from '../platform/database/index.ts';
import type { Actor } from '../platform/room/index.ts';
import { fakeChannel } from './fake-vendor/channel.ts';
import { deliver } from './fake-vendor/generator.ts';
import { startFakeVendor } from './fake-vendor/vendor.ts';
import { openDesk, template, type OpenDesk } from './open-desk.ts';
import { testKey } from './test-vault.ts';

const secret = 'a secret of the fake vendor';
const apiKey = 'tk_a-key-for-the-kill-test';
const MESSAGES = 40;
const THREADS = 8;

/** Every boundary of the path, each hit somewhere in the middle of the work. */
const boundaries: [step: string, count: number][] = [
  ['raw.before-commit', 3],
  ['raw.committed', 4],
  ['intake.before-commit', 1],
  ['intake.committed', 1],
  ['send.claimed', 3],
  ['send.attempt-committed', 4],
  ['send.answered', 3],
  ['send.before-commit', 4],
  ['send.committed', 3],
];

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

describe('killed at any boundary of the path', () => {
  test.for(boundaries)(
    'at %s: what was acknowledged is stored once, nothing is sent twice',
    { timeout: 90_000 },
    async ([step, count]) => {
      const scratch = mkdtempSync(join(tmpdir(), 'tertulia-kill-'));
      const vendor = await startFakeVendor({ secret, ledger: join(scratch, 'vendor.jsonl') });
      const open = await openDesk(inject('adminUrl'), template, { channels: [fakeChannel] });
      const port = await freePort();
      const desk = await furnish(open, vendor.url);
      const environment = (dieAt: string | null): NodeJS.ProcessEnv => ({
        PATH: process.env['PATH'],
        DATABASE_URL: open.databaseUrl,
        TERTULIA_DATA: join(scratch, 'data'),
        TERTULIA_KEY: testKey.toString('base64'),
        TERTULIA_PORT: String(port),
        TERTULIA_LOG: 'silent',
        TERTULIA_ALLOW_PRIVATE: '127.0.0.1',
        FAST_CLOCK: '20',
        ...(dieAt === null ? {} : { TERTULIA_DIE_AT: dieAt }),
      });

      const first = run(environment(`${step}:${count}`));
      const died = once(first, 'exit');
      await answersAt(port);
      const delivering = deliver({
        url: `http://127.0.0.1:${port}/hooks/${desk.endpointId}`,
        secret,
        account: 'page-1',
        messages: MESSAGES,
        threads: THREADS,
        batch: 2,
        rate: 0,
        connections: 4,
        ledger: join(scratch, 'generator.jsonl'),
        again: 0.2,
      });
      const answering = answerEverybody(port);
      const [, signal] = (await died) as [number | null, string | null];
      expect(signal, 'the process died where it was told to').toBe('SIGKILL');
      run(environment(null));
      const delivered = await delivering;
      expect(new Set(delivered.acknowledged).size).toBe(MESSAGES);
      const replies = await answering;

      const stored = await until(async () => {
        const rows = await messagesOf(open, desk.workspaceId);
        const settled = rows
          .filter((it) => it.kind === 'outbound')
          .every((it) => it.state === 'sent' || it.state === 'unknown');
        return rows.filter((it) => it.kind === 'inbound').length === MESSAGES && settled ? rows : undefined;
      });
      const inbound = stored.filter((it) => it.kind === 'inbound');
      expect(new Set(inbound.map((it) => it.text)).size, 'each acknowledged message is stored once').toBe(MESSAGES);

      const sentTimes = countLedger(join(scratch, 'vendor.jsonl'));
      expect(
        [...sentTimes.values()].filter((times) => times > 1),
        'nothing was sent twice',
      ).toEqual([]);
      for (const it of stored.filter((each) => each.state === 'sent'))
        expect(sentTimes.get(it.id), `${it.id} says sent`).toBe(1);
      const lost = replies.filter((id) => stored.find((it) => it.id === id)?.state !== 'sent');
      expect(
        stored
          .filter((it) => it.state === 'unknown')
          .map((it) => it.id)
          .sort(),
        'each lost answer is one unknown',
      ).toEqual(lost.sort());
      for (const id of lost) await ask(port, 'POST', `/api/v1/messages/${id}/settle`, { how: 'look-up' });
      await until(
        async () =>
          (await messagesOf(open, desk.workspaceId)).every((it) => it.kind === 'inbound' || it.state === 'sent') ||
          undefined,
      );
      const after = countLedger(join(scratch, 'vendor.jsonl'));
      expect(
        replies.map((id) => after.get(id)),
        'looked up, every answer reached the vendor exactly once',
      ).toEqual(replies.map(() => 1));

      for (const child of running) child.kill('SIGKILL');
      await vendor.close();
      await open.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  );
});

function run(env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'desk-process.ts')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.push(child);
  return child;
}

async function furnish({ desk }: OpenDesk, baseUrl: string): Promise<{ workspaceId: string; endpointId: string }> {
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

/** Answers each conversation once, under a key of its own, again and again until the desk has said yes. */
async function answerEverybody(port: number): Promise<string[]> {
  const replies = new Map<string, string>();
  const deadline = Date.now() + 40_000;
  while (replies.size < THREADS && Date.now() < deadline) {
    const { items } = await ask<{ items: ConversationRow[] }>(port, 'GET', '/api/v1/conversations?view=all');
    for (const it of items.filter((row) => !replies.has(row.id))) {
      const body = { text: 'Lo miramos ahora mismo.', seenVersion: it.threadVersion, confirmChanged: true };
      const reply = await ask<Message>(port, 'POST', `/api/v1/conversations/${it.id}/replies`, body, `reply-${it.id}`);
      replies.set(it.id, reply.id);
    }
    await pause(50);
  }
  return [...replies.values()];
}

/** Asks until it is answered: the process may be dead for a while. */
async function ask<T>(
  port: number,
  method: string,
  path: string,
  body?: object,
  key: string = crypto.randomUUID(),
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${apiKey}`,
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

type Row = { id: string; kind: string; text: string; state: string };

const messagesOf = ({ desk }: OpenDesk, workspaceId: string): Promise<Row[]> =>
  inWorkspace(desk.app, workspaceId, (tx) =>
    tx.rows(sql<Row>`select id, kind, text, state from message where workspace_id = ${workspaceId}::uuid`),
  );

function countLedger(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { ourId } = JSON.parse(line) as { ourId: string | null }; // the ledger's own format
    if (ourId !== null) counts.set(ourId, (counts.get(ourId) ?? 0) + 1);
  }
  return counts;
}

async function until<T>(what: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const found = await what();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`not within 40 seconds: ${String(what)}`);
    await pause(50);
  }
}

const answersAt = (port: number): Promise<true> =>
  until(() =>
    fetch(`http://127.0.0.1:${port}/api/v1/me`).then(
      () => true as const,
      () => undefined,
    ),
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  server.close();
  await once(server, 'close');
  return port;
}
