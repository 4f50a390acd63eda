import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { instant } from '@tertulia/contract';
import type { OutgoingMessage, SendContext } from '@tertulia/channel-kit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fakeChannel } from './channel.ts';
import { deliver } from './generator.ts';
import type { Mode } from './modes.ts';
import { isSignedBy, signatureHeader } from './signature.ts';
import { startFakeVendor } from './vendor.ts';

const message = (id: string): OutgoingMessage => ({
  id,
  surface: 'direct',
  to: [{ scheme: 'user-id', issuer: 'fake', value: 'u1', name: null, handle: '@u1' }],
  thread: { key: 't1', references: [] },
  replyTo: null,
  text: 'Hola',
  subject: null,
  files: [{ fileId: 'f1', role: 'image', name: 'a.png', mime: 'image/png', bytes: 3 }],
  location: null,
  replyToken: 'token',
  signedBy: null,
});

const contextAt = (baseUrl: string): SendContext => ({
  account: { id: 'a', externalId: 'page-1', name: 'Fake', handle: '@fake', settings: { baseUrl, secret: 's' } },
  http: async (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(init?.timeoutMs ?? 5000) }),
  mayConnect: async () => [],
  now: () => instant(1_795_000_000_000),
  signal: new AbortController().signal,
  log: () => undefined,
  readFile: async () => new Uint8Array([1, 2, 3]),
  publicFileUrl: async () => '',
});

async function vendorThat(mode: Mode) {
  const vendor = await startFakeVendor({ secret: 's' });
  onTestFinished(vendor.close);
  await fetch(`${vendor.url}/mode`, { method: 'POST', body: JSON.stringify({ mode, times: 1 }) });
  const context = contextAt(vendor.url);
  const counts = async (): Promise<unknown> =>
    (JSON.parse(await (await fetch(`${vendor.url}/ledger`)).text()) as { counts: unknown }).counts; // as vendor.ts answers
  return {
    send: async (id: string) => fakeChannel.reply?.(message(id), context),
    lookUp: async (id: string) => fakeChannel.lookUp?.(message(id), null, context),
    counts,
  };
}

describe('the fake vendor', () => {
  test.each([
    ['ok', { state: 'sent', vendorId: 'v1' }, { m1: 1 }],
    ['refuse', { state: 'refused', refusal: { code: 'fake.no' } }, {}],
    ['rate-limit', { state: 'later', until: 1_795_000_001_000 }, {}],
    ['take-then-drop', { state: 'unknown', probe: 'm1' }, { m1: 1 }],
    ['drop', { state: 'unknown', probe: 'm1' }, {}],
    ['take-then-hang', { state: 'unknown', probe: 'm1' }, { m1: 1 }],
    ['hang', { state: 'unknown', probe: 'm1' }, {}],
    ['slow', { state: 'sent', vendorId: 'v1' }, { m1: 1 }],
    ['malformed', { state: 'unknown', probe: 'm1' }, { m1: 1 }],
    ['error', { state: 'unknown', probe: 'm1' }, {}],
  ] as const)(
    'in the mode %s gives its outcome, and its ledger says whether it took the message',
    async (mode, outcome, counts) => {
      const vendor = await vendorThat(mode);
      expect(await vendor.send('m1')).toMatchObject(outcome);
      expect(await vendor.counts()).toEqual(counts);
      expect(await vendor.lookUp('m1')).toMatchObject({ state: 'm1' in counts ? 'sent' : 'absent' });
    },
  );

  test('that is not there has taken nothing, so sending waits', async () => {
    const gone = await startFakeVendor({ secret: 's' });
    await gone.close();
    expect(await fakeChannel.reply?.(message('m1'), contextAt(gone.url))).toMatchObject({ state: 'later' });
  });

  test('counts a message that came twice', async () => {
    const vendor = await vendorThat('ok');
    await vendor.send('m1');
    await vendor.send('m1');
    expect(await vendor.counts()).toEqual({ m1: 2 });
  });

  test('remembers what it took when its own process is killed', async () => {
    const start = async (...more: string[]) => {
      const child = spawn(process.execPath, [
        fileURLToPath(new URL('vendor.ts', import.meta.url)),
        '--secret',
        's',
        ...more,
      ]);
      const [line]: unknown[] = await once(child.stdout, 'data');
      return { child, ...(JSON.parse(String(line)) as { url: string; ledger: string }) }; // the line vendor.ts prints
    };
    const first = await start();
    await fakeChannel.reply?.(message('m1'), contextAt(first.url));
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await start('--ledger', first.ledger);
    onTestFinished(() => void second.child.kill());
    expect(await fakeChannel.lookUp?.(message('m1'), null, contextAt(second.url))).toMatchObject({
      state: 'sent',
      vendorId: 'v1',
    });
  });
});

describe('the generator', () => {
  test('brings the same signed bytes again until they are acknowledged, and writes down only those', async () => {
    const seen: string[] = [];
    let [calls, genuine] = [0, 0];
    const desk = createServer((request, response) => {
      const chunks: Uint8Array[] = [];
      request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      request.on('end', () => {
        calls += 1;
        const body = Buffer.concat(chunks);
        genuine += isSignedBy(body, String(request.headers[signatureHeader]), 's') ? 1 : 0;
        seen.push(body.toString());
        if (calls % 3 === 1) response.destroy();
        else response.writeHead(calls % 3 === 2 ? 503 : 200).end();
      });
    });
    desk.listen(0, '127.0.0.1');
    await once(desk, 'listening');
    onTestFinished(() => void desk.close());
    const address = desk.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const ledger = `/tmp/generator-${process.pid}-${Date.now()}.jsonl`;
    const plan = {
      url: `http://127.0.0.1:${port}/hook`,
      secret: 's',
      account: 'page-1',
      messages: 10,
      threads: 3,
      batch: 4,
      rate: 0,
      connections: 1,
      ledger,
    };
    const delivered = await deliver(plan);
    expect(delivered).toMatchObject({ refused: 0, tries: 9 });
    expect(new Set(delivered.acknowledged).size).toBe(10);
    expect([genuine, new Set(seen).size]).toEqual([9, 3]);
    expect(readFileSync(ledger, 'utf8').trim().split('\n')).toHaveLength(3);
  });
});
