import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConversationRow, Message } from '@tertulia/contract';
import { afterEach, expect, inject, test } from 'vitest';
import { inWorkspace, sql } from '../platform/database/index.ts';
import type { Desk } from '../desk/index.ts';
import { fakeChannel } from './fake-vendor/channel.ts';
import { deliver } from './fake-vendor/generator.ts';
import type { LedgerEntry } from './fake-vendor/ledger.ts';
import { startFakeVendor } from './fake-vendor/vendor.ts';
import {
  answersAt,
  ask,
  bearer,
  countLedger,
  freePort,
  furnish,
  makeProcesses,
  messagesOf,
  secret,
  until,
} from './kill-ground.ts';
import { openLiveLine, type Heard } from './live-line.ts';
import { openDesk, template } from './open-desk.ts';

const MESSAGES = 240;
const THREADS = 48;
/** Answers that the vendor takes and says nothing about: whoever waits for them is killed. */
const LOST = 3;

const processes = makeProcesses();
afterEach(() => processes.killAll());

test(
  'three processes on one database, two of them killed under load: nothing lost, nothing twice',
  {
    timeout: 120_000,
  },
  async () => {
    const scratch = mkdtempSync(join(tmpdir(), 'tertulia-three-'));
    const vendorLedger = join(scratch, 'vendor.jsonl');
    const vendor = await startFakeVendor({ secret, ledger: vendorLedger, slowMs: 150 });
    const open = await openDesk(inject('adminUrl'), template, { channels: [fakeChannel] });
    const { workspaceId, endpointId } = await furnish(open, vendor.url);
    const ports = [await freePort(), await freePort(), await freePort(), await freePort()] as const;
    const fast = { FAST_CLOCK: '8', FAST_SINCE: String(Date.now()) };
    const data = join(scratch, 'data');

    const [first, second] = [processes.run(open, data, ports[0], fast), processes.run(open, data, ports[1], fast)];
    processes.run(open, data, ports[2], { ...fast, TERTULIA_ROLE: 'serve' });
    await Promise.all([ports[0], ports[1], ports[2]].map(answersAt));
    const behaves = (mode: string, times: number) =>
      fetch(`${vendor.url}/mode`, { method: 'POST', body: JSON.stringify({ mode, times }) });
    await behaves('slow', 1000);

    const line = await openLiveLine(`http://127.0.0.1:${ports[2]}/api/v1/live`, bearer);
    const delivering = deliver({
      url: ports.slice(0, 3).map((port) => `http://127.0.0.1:${port}/hooks/${endpointId}`),
      secret,
      account: 'page-1',
      messages: MESSAGES,
      threads: THREADS,
      batch: 2,
      rate: 40,
      connections: 6,
      ledger: join(scratch, 'generator.jsonl'),
      again: 0.2,
    });
    const answering = answerEverybody(ports.slice(0, 3));

    await until(async () => countLedger(vendorLedger).size >= 4 || undefined);
    first.kill('SIGKILL');
    await once(first, 'exit');
    await behaves('take-then-hang', LOST);
    const hung = await until(async () => {
      const ids = hungIn(vendorLedger);
      return ids.length === LOST ? ids : undefined;
    });
    second.kill('SIGKILL');
    await once(second, 'exit');
    processes.run(open, data, ports[3], { ...fast, TERTULIA_ROLE: 'work' });

    const { acknowledged } = await delivering;
    expect(new Set(acknowledged).size, 'the vendor was acknowledged everything').toBe(MESSAGES);
    const replies = await answering;
    const stored = await until(async () => {
      const rows = await messagesOf(open, workspaceId);
      const settled = rows.filter((it) => it.kind === 'outbound').every((it) => /^(sent|unknown)$/.test(it.state));
      return rows.filter((it) => it.kind === 'inbound').length === MESSAGES && settled ? rows : undefined;
    });

    const inbound = stored.filter((it) => it.kind === 'inbound');
    expect(inbound, 'each acknowledged message is stored once').toHaveLength(MESSAGES);
    expect(new Set(inbound.map((it) => it.text)).size).toBe(MESSAGES);
    expect(
      [...countLedger(vendorLedger).values()].filter((times) => times > 1),
      'nothing was sent twice',
    ).toEqual([]);
    const unknown = stored.filter((it) => it.state === 'unknown').map((it) => it.id);
    expect(unknown, 'each lost answer is one unknown').toEqual(expect.arrayContaining(hung));

    for (const id of unknown) await ask(ports[2], 'POST', `/api/v1/messages/${id}/settle`, { how: 'look-up' });
    await until(async () => {
      const left = (await messagesOf(open, workspaceId)).filter((it) => it.kind === 'outbound' && it.state !== 'sent');
      return left.length === 0 || undefined;
    });
    const sent = countLedger(vendorLedger);
    expect(
      replies.map((id) => sent.get(id)),
      'looked up, every answer reached the vendor exactly once',
    ).toEqual(replies.map(() => 1));
    expect(await gapsOf(open.desk, workspaceId), 'the log has no gap').toBe(0);
    await until(async () => new Set(line.heard.filter(isArrival).map((it) => it.data)).size === MESSAGES || undefined);
    expect(line.heard.filter(isArrival), 'whoever listened to the third heard each message once').toHaveLength(
      MESSAGES,
    );

    line.close();
    processes.killAll();
    await vendor.close();
    await open.close();
    rmSync(scratch, { recursive: true, force: true });
  },
);

/** One answer to each conversation, a few a second, at whichever process is there. */
async function answerEverybody(ports: readonly number[]): Promise<string[]> {
  const replies = new Map<string, string>();
  const deadline = Date.now() + 60_000;
  while (replies.size < THREADS && Date.now() < deadline) {
    const { items } = await ask<{ items: ConversationRow[] }>(ports, 'GET', '/api/v1/conversations?view=all&limit=100');
    for (const it of items.filter((row) => !replies.has(row.id))) {
      const body = { text: 'Lo miramos ahora mismo.', seenVersion: it.threadVersion, confirmChanged: true };
      const reply = await ask<Message>(ports, 'POST', `/api/v1/conversations/${it.id}/replies`, body, `reply-${it.id}`);
      replies.set(it.id, reply.id);
      await pause(80);
    }
    await pause(80);
  }
  return [...replies.values()];
}

const hungIn = (ledger: string): string[] =>
  readFileSync(ledger, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((written) => JSON.parse(written) as LedgerEntry) // the ledger's own format
    .flatMap(({ mode, ourId }) => (mode === 'take-then-hang' && ourId !== null ? [ourId] : []));

const isArrival = (it: Heard): boolean => it.data !== '' && it.data.includes('"type":"message.received"');

/** How many numbers are missing between the first line of the log and the last. */
const gapsOf = (desk: Desk, workspaceId: string): Promise<number> =>
  inWorkspace(desk.app, workspaceId, async (tx) => {
    const row = await tx.one(
      sql<{ gaps: number }>`select max(seq) - count(*) as gaps from event where workspace_id = ${workspaceId}::uuid`,
    );
    return Number(row?.gaps);
  });
