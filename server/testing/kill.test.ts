import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConversationRow, Message } from '@tertulia/contract';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { fakeChannel } from './fake-vendor/channel.ts';
import { deliver } from './fake-vendor/generator.ts';
import { startFakeVendor } from './fake-vendor/vendor.ts';
import {
  answersAt,
  ask,
  countLedger,
  freePort,
  furnish,
  makeProcesses,
  messagesOf,
  secret,
  until,
} from './kill-ground.ts';
import { openDesk, template } from './open-desk.ts';

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

const processes = makeProcesses();
afterEach(() => processes.killAll());

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
      const data = join(scratch, 'data');
      const fast = { FAST_CLOCK: '20' };
      const first = processes.run(open, data, port, { ...fast, TERTULIA_DIE_AT: `${step}:${count}` });
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
      processes.run(open, data, port, fast);
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

      processes.killAll();
      await vendor.close();
      await open.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  );
});

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
