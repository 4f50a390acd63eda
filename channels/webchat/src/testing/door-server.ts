import { createHmac, randomUUID } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { DoorContext, DoorMessage, RawItem } from '@tertulia/channel-kit';
import { instant, type Part } from '@tertulia/contract';
import { channel } from '../channel.ts';

type Settings = Readonly<Record<string, string | number | boolean>>;

/**
 * A desk of one account that lives in memory, so that the widget can be tried in a browser by itself. What is kept is read and
 * shown at once; `says` is the brand's answer; `down` refuses everything, `full` the messages.
 */
export async function doorServer(settings: Settings = {}, brandName = 'Tostadero Sur', locale = 'es') {
  const { door } = channel;
  if (door === undefined) throw new Error('the channel has no door');
  const key = randomUUID();
  const desk = {
    down: false,
    full: false,
    streams: 0,
    kept: [] as RawItem[],
    threads: new Map<string, DoorMessage[]>(),
    files: new Map<string, { mime: string; body: Uint8Array }>(),
  };
  const news = new EventEmitter().setMaxListeners(0);
  const now = () => instant(Date.now());
  const sign = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  const threadOf = (visitor: string): DoorMessage[] => {
    const thread = desk.threads.get(visitor) ?? [];
    desk.threads.set(visitor, thread);
    return thread;
  };
  const add = (visitor: string, message: Partial<DoorMessage>): void => {
    const id = randomUUID();
    const base = {
      id,
      version: 1,
      from: 'us',
      vendorId: id,
      name: 'Nora',
      parts: [],
      replyTo: null,
      reactions: [],
      deleted: false,
      at: now(),
    } as const;
    threadOf(visitor).push({ ...base, ...message });
    news.emit('changed');
  };

  const context = (signal: AbortSignal): DoorContext => ({
    account: { id: key, externalId: 'cafe.example', name: 'Chat', handle: 'cafe.example', settings },
    brandName,
    locale,
    now,
    signal,
    sign,
    signs: (text, signature) => sign(text) === signature,
    receive: async (kept) => {
      if (desk.full) return 'full';
      const item = { receivedAt: now(), headers: kept.headers ?? {}, body: kept.body };
      desk.kept.push(item);
      for (const event of await channel.read(item)) {
        if (event.kind !== 'message' || event.thread.by !== 'key') continue;
        const isKnown = threadOf(event.thread.key).some((message) => message.vendorId === event.vendorId);
        if (!isKnown)
          add(event.thread.key, {
            from: 'them',
            vendorId: event.vendorId,
            name: event.from.name ?? '',
            parts: event.parts.map(keptPart),
          });
      }
      return 'kept';
    },
    thread: async (visitor) => threadOf(visitor),
    watch: async function* watch(_visitor, until) {
      for await (const _ of on(news, 'changed', { signal: until })) yield 'changed';
    },
    keepFile: async (file) => {
      const id = randomUUID();
      desk.files.set(id, { mime: file.mime, body: file.body });
      const stored = {
        id,
        name: file.name,
        mime: file.mime,
        bytes: file.body.length,
        width: null,
        height: null,
        durationMs: null,
        waveform: null,
      };
      return stored as unknown as Awaited<ReturnType<DoorContext['keepFile']>>; // a brand is only a mark on the string
    },
    openFile: async (id) => {
      const file = desk.files.get(id);
      return file === undefined
        ? null
        : {
            status: 200,
            headers: { 'content-type': file.mime, 'content-length': String(file.body.length) },
            body: file.body,
          };
    },
  });

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy()); // the page went away
  });
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (desk.down) return void response.destroy();
    const url = new URL(request.url ?? '/', 'http://desk');
    const [, , , first = '', ...rest] = url.pathname.split('/');
    const asset = door.assets[first];
    if (asset !== undefined) {
      response
        .writeHead(200, { 'content-type': asset.mime, 'content-security-policy': strict })
        .end(await readFile(asset.file));
      return;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const asked = {
      method: request.method ?? 'GET',
      path: `/${rest.join('/')}`,
      query: Object.fromEntries(url.searchParams),
      headers,
      body: Buffer.concat(chunks),
      receivedAt: now(),
    };
    const answer = await door.handle(asked, context(gone.signal));
    if ('bytes' in answer) {
      response.writeHead(answer.status, answer.headers);
      return pipeline(answer.bytes, response);
    }
    if (!('stream' in answer)) return void response.writeHead(answer.status, answer.headers).end(answer.body);
    response.writeHead(200, answer.headers);
    desk.streams += 1;
    response.on('close', () => (desk.streams -= 1));
    for await (const line of answer.stream) response.write(line);
  };
  const sentParts = (): readonly Part[] =>
    [...desk.threads.values()].flat().flatMap((message) => (message.from === 'them' ? message.parts : []));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    origin,
    demo: `${origin}/c/webchat/demo.html?desk=desk-1`,
    desk,
    /** What visitors sent, as it was read. */
    parts: () => sentParts(),
    texts: () => sentParts().flatMap((part) => (part.type === 'text' ? [part.text] : [])),
    visitors: () => [...desk.threads.keys()],
    /** The brand answers everybody who wrote. */
    says: (parts: readonly Part[], more: Partial<DoorMessage> = {}) =>
      desk.threads.forEach((_, visitor) => add(visitor, { ...more, parts })),
    file: (mime: string, body: Uint8Array): string => {
      const id = randomUUID();
      desk.files.set(id, { mime, body });
      return id;
    },
    cutStreams: () => server.closeAllConnections(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** As strict as the strictest page we may stand on. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const keptPart = (part: { readonly type: string }): Part =>
  (part.type === 'media' && 'source' in part
    ? { ...part, fileId: (part.source as { fileId: string }).fileId, state: 'kept' }
    : part) as Part; // as the server's intake turns it
