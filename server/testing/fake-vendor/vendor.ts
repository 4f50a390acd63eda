import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textLength } from '@tertulia/channel-kit';
import { openLedger } from './ledger.ts';
import { manifest } from './manifest.ts';
import { behaviour, modes, takes, type Mode } from './modes.ts';
import { isWire, parseWire, wireText, type Wire } from './wire.ts';

export type FakeVendor = { readonly url: string; readonly ledgerFile: string; readonly close: () => Promise<void> };

type Options = {
  readonly port?: number;
  readonly secret: string;
  readonly ledger?: string;
  readonly slowMs?: number;
  readonly retryAfterSeconds?: number;
};

/** The vendor's server. `GET /ledger` and `POST /mode` are for tests; the rest is the API that `send.ts` calls. */
export async function startFakeVendor(options: Options): Promise<FakeVendor> {
  const ledgerFile = options.ledger ?? join(mkdtempSync(join(tmpdir(), 'fake-vendor-')), 'ledger.jsonl');
  const ledger = openLedger(ledgerFile);
  const behaves = behaviour();
  const media = new Map<string, { readonly mime: string; readonly body: Buffer }>();
  let last = ledger.entries().length;

  /** Takes or does not take what was sent, then answers as the mode says. */
  const take = (kind: 'message' | 'action', body: Wire, response: ServerResponse): void => {
    const mode = behaves.next();
    const vendorId = `v${(last += 1)}`;
    const ourId = kind === 'message' ? wireText(body['id']) : null;
    if (takes[mode]) ledger.append({ kind, ourId, vendorId, mode, at: Date.now(), body });
    answerAs(mode, vendorId, response, options);
  };

  const server = createServer((request, response) => {
    bodyOf(request)
      .then((bytes) => {
        const url = new URL(request.url ?? '/', 'http://vendor');
        const name = `${request.method ?? ''} ${url.pathname.replace(/^(\/(?:messages|media))\/.+/u, '$1/:id')}`;
        const id = decodeURIComponent(url.pathname.split('/')[2] ?? '');
        const body = parseWire(bytes);
        const wire: Wire = isWire(body) ? body : {};
        const isOurs = request.headers.authorization === `Bearer ${options.secret}`;
        switch (name) {
          case 'GET /ledger':
            return json(response, 200, { entries: ledger.entries(), counts: ledger.counts() });
          case 'GET /mode':
            return json(response, 200, behaves.current());
          case 'POST /mode': {
            const mode = modes.find((one) => one === wire['mode']);
            if (mode === undefined) return json(response, 400, { code: 'mode', why: `one of ${modes.join(', ')}` });
            behaves.set(mode, typeof wire['times'] === 'number' ? wire['times'] : Number.POSITIVE_INFINITY);
            return json(response, 200, behaves.current());
          }
          case 'PUT /media/:id':
            media.set(id, { mime: request.headers['content-type'] ?? 'application/octet-stream', body: bytes });
            return json(response, 201, { id });
          default:
            if (!isOurs) return json(response, 401, { code: 'unauthorised', why: 'Who are you?' });
        }
        switch (name) {
          case 'GET /me':
            return json(response, 200, { id: 'page-1', handle: '@fake', name: 'Fake page' });
          case 'GET /media/:id': {
            const kept = media.get(id);
            if (kept === undefined) return json(response, 410, { code: 'gone', why: 'Expired' });
            response.writeHead(200, { 'content-type': kept.mime }).end(kept.body);
            return;
          }
          case 'GET /messages/:id': {
            const entry = ledger.entries().find((one) => one.ourId === id);
            return entry === undefined
              ? json(response, 404, { code: 'absent', why: 'Never seen' })
              : json(response, 200, { message: entry.vendorId });
          }
          case 'POST /messages':
            return isTooLong(wire)
              ? json(response, 422, { code: 'fake.too_long', why: 'Too long' })
              : take('message', wire, response);
          case 'POST /actions':
            return take('action', wire, response);
          default:
            return json(response, 404, { code: 'not_found', why: name });
        }
      })
      .catch(() => response.destroy()); // the caller went away while it was still speaking
  });
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the vendor listens on no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    ledgerFile,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      ledger.close();
    },
  };
}

/** This vendor counts as its manifest says: code units in private, what people see as letters in public. */
function isTooLong(message: Wire): boolean {
  const rule = message['surface'] === 'public' ? manifest.compose.public : manifest.compose.direct;
  return (
    rule !== undefined &&
    textLength(wireText(message['text']), rule.text.unit) > (rule.text.max ?? Number.POSITIVE_INFINITY)
  );
}

function answerAs(mode: Mode, vendorId: string, response: ServerResponse, options: Options): void {
  switch (mode) {
    case 'ok':
      return json(response, 200, { message: vendorId });
    case 'refuse':
      return json(response, 422, { code: 'fake.no', why: 'They do not take messages from you' });
    case 'rate-limit':
      return json(
        response,
        429,
        { code: 'fake.slow_down', why: 'Too many' },
        { 'retry-after': String(options.retryAfterSeconds ?? 1) },
      );
    case 'drop':
    case 'take-then-drop':
      response.destroy();
      return;
    case 'hang':
    case 'take-then-hang':
      return;
    case 'slow':
      setTimeout(() => json(response, 200, { message: vendorId }), options.slowMs ?? 500);
      return;
    case 'malformed':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"message":');
      return;
    case 'error':
      return json(response, 500, { code: 'fake.broken', why: 'Something broke' });
    default:
      mode satisfies never;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks);
}

function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      secret: { type: 'string', default: 'secret' },
      ledger: { type: 'string' },
      'slow-ms': { type: 'string', default: '500' },
      'retry-after': { type: 'string', default: '1' },
    },
  });
  const vendor = await startFakeVendor({
    port: Number(values.port),
    secret: values.secret,
    slowMs: Number(values['slow-ms']),
    retryAfterSeconds: Number(values['retry-after']),
    ...(values.ledger === undefined ? {} : { ledger: values.ledger }),
  });
  process.stdout.write(`${JSON.stringify({ url: vendor.url, ledger: vendor.ledgerFile })}\n`);
}
