import { request } from 'node:http';
import type { InjectOptions } from 'fastify';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { channels } from '../wiring/channels.gen.ts';
import { at, inWorkspace, sql } from '../platform/database/index.ts';
import { counter } from '../platform/metrics/index.ts';
import { signatureHeader, signatureOf } from './fake-vendor/signature.ts';
import { fakeSecret, runningDesk, type RunningDesk } from './running-desk.ts';

const refusals = counter('tertulia_refusals_total', '');
const items = counter('tertulia_items_total', '');

let desk: RunningDesk;
let hook: string;
let origin: string;
beforeAll(async () => {
  desk = await runningDesk();
  origin = await desk.app.listen({ host: '127.0.0.1', port: 0 });
  const endpoint = await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
    tx.one(sql<{ id: string }>`select endpoint_id as id from channel_account where id = ${desk.accountId}::uuid`),
  );
  hook = `/hooks/${endpoint?.id ?? ''}`;
});
afterAll(() => desk.close());

type Answer = { readonly status: number; readonly code: string | null };

const ask = async (options: InjectOptions): Promise<Answer> => {
  const { status, json } = await desk.asksRaw(options);
  const body = (status === 200 ? {} : json()) as { code?: string }; // a problem document, or nothing
  return { status, code: body.code ?? null };
};
const post = (url: string, payload: string | Buffer, type = 'application/json'): Promise<Answer> =>
  ask({ method: 'POST', url, payload, headers: { 'content-type': type, 'idempotency-key': desk.desk.ids.next() } });
const upload = (body: string | Buffer, type: string) => post('/api/v1/files', Buffer.from(body), type);
const signed = (body: string): Promise<Answer> => {
  const payload = Buffer.from(body);
  return ask({ method: 'POST', url: hook, payload, headers: { [signatureHeader]: signatureOf(payload, fakeSecret) } });
};
const said = (id: string, text: string, more: object = {}): object => ({
  id: `bad-${id}`,
  account: 'page-1',
  at: desk.clock.now(),
  type: 'message',
  thread: `bad-t-${id}`,
  from: { id: `bad-u-${id}`, name: 'Noa' },
  message: `bad-m-${id}`,
  text,
  ...more,
});
const vendorSays = (...events: object[]): Promise<Answer> => signed(JSON.stringify({ events }));
const shown = async (text: string, times = 1): Promise<void> => {
  const count = () =>
    inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
      tx.one(sql<{ n: number }>`select count(*) as n from message where text = ${text}`),
    );
  await desk.until(async () => (await count())?.n === times);
};
/** Of a conversation in a workspace beside ours. */
const strangersConversation = async (): Promise<string> => {
  await vendorSays(said('ours', 'esto es nuestro'));
  await shown('esto es nuestro');
  const ids = { workspace: desk.desk.ids.next(), conversation: desk.desk.ids.next() };
  const client = new pg.Client({ connectionString: desk.databaseUrl });
  await client.connect();
  // As the administrator: a copy of our conversation that belongs to the neighbour.
  await client.query("set session_replication_role = 'replica'; set search_path = desk");
  await client.query(
    `insert into conversation select (jsonb_populate_record(c, jsonb_build_object('workspace_id', $1::uuid, 'id', $2::uuid))).* from conversation c where c.workspace_id = $3 limit 1`,
    [ids.workspace, ids.conversation, desk.workspaceId],
  );
  await client.end();
  return ids.conversation;
};
const nested = (depth: number): string => {
  const open = Array.from(
    { length: depth },
    (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
  ).join('');
  return `From: a@example.com\r\nTo: b@example.com\r\nMessage-ID: <bomb@example.com>\r\nSubject: bomba\r\n${open}Content-Type: text/plain\r\n\r\nhola\r\n`;
};

type Row = {
  readonly name: string;
  readonly send: () => Promise<Answer>;
  readonly expected: Answer;
  /** Which counter goes up, and by how much at least. */
  readonly counted: () => number;
  readonly by?: number;
  /** That nothing broke and nothing was lost. */
  readonly then?: () => Promise<void>;
};
const refused = (code: string, status: number) => () => refusals.value({ code, status: String(status) });
const applied = (kind: string) => () => items.value({ kind, outcome: 'applied' });
const taken: Answer = { status: 200, code: null };
const refusal = (code: string, status: number) => ({ expected: { status, code }, counted: refused(code, status) });

const rows: readonly Row[] = [
  {
    name: 'a webhook larger than any vendor sends',
    send: () => post(hook, Buffer.alloc(5 * 1024 * 1024), 'application/json'),
    ...refusal('request.too_large', 413),
  },
  {
    name: 'a request of the API that is too large',
    send: () => post('/api/v1/labels', JSON.stringify({ name: 'x'.repeat(2_000_000), colour: 'teal' })),
    ...refusal('request.too_large', 413),
  },
  {
    name: 'an upload that says it is larger than we take',
    send: () => announced(200 * 1024 * 1024),
    ...refusal('request.too_large', 413),
  },
  {
    name: 'malformed JSON in the API',
    send: () => post('/api/v1/labels', '{"name": '),
    ...refusal('request.invalid', 400),
  },
  {
    name: 'JSON that reaches for a prototype',
    send: () => post('/api/v1/labels', '{"__proto__": {"isAdmin": true}, "name": "x", "colour": "teal"}'),
    ...refusal('request.invalid', 400),
  },
  {
    name: 'something that is no JSON',
    send: () => post('/api/v1/labels', '<a/>', 'text/xml'),
    ...refusal('request.media_type', 415),
  },
  {
    name: 'malformed JSON from a vendor: kept, and shown as not understood',
    send: () => signed('{"events": [{"id"'),
    expected: taken,
    counted: applied('unsupported'),
  },
  {
    name: "a webhook whose signature is not the vendor's",
    send: () => post(hook, '{"events": []}'),
    ...refusal('intake.not_genuine', 401),
  },
  {
    name: 'a webhook for nobody',
    send: () => post('/hooks/00000000-0000-4000-8000-000000000000', '{}'),
    ...refusal('intake.unknown_endpoint', 404),
  },
  {
    name: 'an address that is far too long',
    send: () => ask({ method: 'GET', url: `/files/${'x'.repeat(500)}` }),
    ...refusal('request.invalid', 414),
  },
  {
    name: 'a picture that is small on the wire and huge in memory',
    send: async () =>
      upload(
        await sharp({ create: { width: 11_000, height: 9_000, channels: 3, background: '#fff' } })
          .png({ compressionLevel: 9 })
          .toBuffer(),
        'image/png',
      ),
    ...refusal('file.too_many_pixels', 422),
  },
  { name: 'a file without anything in it', send: () => upload('', 'image/png'), ...refusal('file.empty', 422) },
  {
    name: 'an id of another workspace, or of nothing',
    send: async () => ask({ method: 'GET', url: `/api/v1/conversations/${await strangersConversation()}` }),
    ...refusal('not_found', 404),
  },
  {
    name: 'an id that is none',
    send: () => ask({ method: 'GET', url: "/api/v1/conversations/1' or '1'='1" }),
    ...refusal('request.invalid', 400),
  },
  {
    name: 'a message without an idempotency key',
    send: async () =>
      ask({
        method: 'POST',
        url: `/api/v1/conversations/${desk.desk.ids.next()}/replies`,
        payload: { text: 'hola', seenVersion: 1 },
      }),
    ...refusal('idempotency.key_missing', 400),
  },
  {
    name: 'integers above 2^53 keep their digits',
    send: () =>
      signed(
        `{"events": [${JSON.stringify(said('big', 'número enorme')).replace('"bad-m-big"', '9007199254740993123')}]}`,
      ),
    expected: taken,
    counted: applied('message'),
    then: async () => {
      await shown('número enorme');
      const row = await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
        tx.one(sql`select 1 from message_vendor_id where vendor_id = '9007199254740993123'`),
      );
      expect(row).toBeDefined();
    },
  },
  {
    name: 'text with NUL, half a surrogate pair and direction marks',
    send: () =>
      signed(
        JSON.stringify({ events: [said('nul', 'a')] }).replace(
          '"text":"a"',
          String.raw`"text":"antes\u0000 \ud83d después\u202e"`,
        ),
      ),
    expected: taken,
    counted: applied('message'),
    then: () =>
      desk
        .until(async () => (await desk.conversations('all')).some((it) => it.lastMessage?.text.startsWith('antes')))
        .then(() => undefined),
  },
  {
    name: 'the same event twenty times in parallel makes one message',
    send: async () => {
      const event = said('twenty', 'veinte veces lo mismo');
      const answers = await Promise.all(Array.from({ length: 20 }, () => vendorSays(event)));
      return answers.find((it) => it.status !== 200) ?? taken;
    },
    expected: taken,
    counted: () => items.value({ outcome: 'repeated' }),
    by: 19,
    then: () => shown('veinte veces lo mismo'),
  },
  {
    name: 'two first messages at once make one person and one conversation',
    send: async () => {
      const from = { id: 'bad-first', name: 'Primera' };
      const answers = await Promise.all([
        vendorSays(said('first-a', 'primera de dos', { thread: 'bad-first', from })),
        vendorSays(said('first-b', 'segunda de dos', { thread: 'bad-first', from })),
      ]);
      return answers.find((it) => it.status !== 200) ?? taken;
    },
    expected: taken,
    counted: applied('message'),
    by: 2,
    then: async () => {
      await shown('primera de dos');
      await shown('segunda de dos');
      const row = await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
        tx.one(sql<{ people: number; threads: number }>`
          select (select count(*) from identity where value = 'bad-first') as people, (select count(*) from conversation where thread_key = 'bad-first') as threads`),
      );
      expect(row).toEqual({ people: 1, threads: 1 });
    },
  },
  {
    name: 'a clock that runs years ahead does not put a message at the top for ever',
    send: () => vendorSays(said('future', 'desde el futuro', { at: desk.clock.now() + 400 * 86_400_000 })),
    expected: taken,
    counted: applied('message'),
    then: async () => {
      await shown('desde el futuro');
      const row = await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
        tx.one(
          sql<{
            ahead: boolean;
          }>`select sort_at > ${at(desk.clock.now())}::timestamptz + interval '2 minutes' as ahead from message where text = 'desde el futuro'`,
        ),
      );
      expect(row?.ahead).toBe(false);
    },
  },
  {
    name: 'an edit that comes before what it edits is applied when that comes',
    send: async () => {
      const early = await vendorSays({
        id: 'bad-early',
        account: 'page-1',
        at: desk.clock.now(),
        type: 'edited',
        target: 'bad-m-late',
        text: 'ya corregido',
      });
      const late = await vendorSays(said('late', 'con una falta'));
      return early.status === 200 ? late : early;
    },
    expected: taken,
    counted: applied('edited'),
    then: () => shown('ya corregido'),
  },
  {
    name: 'an item nobody understands does not hold up its neighbours',
    send: () =>
      vendorSays(
        { id: 'bad-odd', account: 'page-1', at: desk.clock.now(), type: 'hologram' },
        said('beside', 'yo sí llego'),
      ),
    expected: taken,
    counted: applied('unsupported'),
    then: () => shown('yo sí llego'),
  },
  {
    name: 'an item of an account that nobody connected is kept apart and shown',
    send: () => vendorSays(said('stranger', 'para otra página', { account: 'page-of-others' })),
    expected: taken,
    counted: () => items.value({ kind: 'message', outcome: 'parked' }),
  },
];

describe('bad input', () => {
  test.each(rows)('$name', async ({ send, expected, counted, by = 1, then }) => {
    const before = counted();
    expect(await send()).toEqual(expected);
    await desk.until(async () => counted() >= before + by);
    await then?.();
    expect((await desk.asksRaw({ method: 'GET', url: '/api/v1/views' })).status).toBe(200);
  });

  test.each([
    ['HTML with a script', '<!doctype html><script>alert(1)</script>', 'image/png', 'text/html'],
    [
      'SVG with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'image/svg+xml',
      'image/svg+xml',
    ],
    ['a program named as a picture', 'MZ\u0000\u0000\u0001', 'image/jpeg', 'application/octet-stream'],
  ])('%s is kept, downloaded and never run', async (_name, body, declared, mime) => {
    const kept = await desk.app.inject({
      method: 'POST',
      url: '/api/v1/files',
      payload: Buffer.from(body),
      headers: { 'content-type': declared, 'x-file-name': '..%2F..%2Ffoto.png' },
    });
    expect(kept.json()).toMatchObject({ mime, name: 'foto.png' });
    const { headers } = await desk.app.inject(`/files/${kept.json<{ id: string }>().id}`);
    expect(headers['content-disposition']).toMatch(/^attachment;/);
    expect(headers['content-security-policy']).toMatch(/sandbox/);
  });

  test('a mail of ten thousand boxes in boxes is read in a moment, and is still one mail', async () => {
    const mail = channels.find((it) => it.inbound.kind === 'stream');
    const before = performance.now();
    const events = await mail?.read({ receivedAt: desk.clock.now(), headers: {}, body: Buffer.from(nested(10_000)) });
    expect(performance.now() - before).toBeLessThan(5000);
    expect(events).toHaveLength(1);
  });
});

/** Announces more than it sends, as a sender would who has not begun. */
const announced = (bytes: number): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${origin}/api/v1/files`, {
      method: 'POST',
      headers: { 'content-length': bytes, 'content-type': 'image/png' },
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (piece: string) => (text += piece));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, code: (JSON.parse(text) as { code: string }).code });
        sent.destroy();
      });
    });
    sent.flushHeaders();
  });
