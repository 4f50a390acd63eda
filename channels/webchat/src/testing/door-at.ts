import { createHmac, randomUUID } from 'node:crypto';
import type { DoorAnswer, DoorContext, DoorMessage, RawItem, RawRequest } from '@tertulia/channel-kit';
import { instant } from '@tertulia/contract';
import { channel } from '../channel.ts';

const bytes = (body: unknown): Uint8Array =>
  body instanceof Uint8Array ? body : new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));

/** The door with a desk behind it that lives in memory: what was kept, the thread that is shown, the files. */
export function doorAt(settings: Readonly<Record<string, string | number | boolean>> = {}) {
  const id = randomUUID();
  const desk = {
    now: instant(1_795_000_000_000),
    full: false,
    kept: [] as RawItem[],
    thread: [] as DoorMessage[],
    files: new Map<string, Uint8Array>(),
  };
  const sign = (text: string): string => createHmac('sha256', id).update(text).digest('base64url');
  const context: DoorContext = {
    account: { id, externalId: 'cafe.example', name: 'Chat', handle: 'cafe.example', settings },
    brandName: 'Tostadero Sur',
    locale: 'es',
    now: () => desk.now,
    signal: new AbortController().signal,
    sign,
    signs: (text, signature) => sign(text) === signature,
    receive: async (item) => {
      if (desk.full) return 'full';
      desk.kept.push({ receivedAt: desk.now, headers: item.headers ?? {}, body: item.body });
      return 'kept';
    },
    thread: async () => desk.thread,
    watch: async function* watch() {
      yield 'tick';
      yield 'typing';
      yield 'changed';
    },
    keepFile: async (file) => {
      const fileId = randomUUID();
      desk.files.set(fileId, file.body);
      const kept = {
        name: file.name,
        mime: file.mime,
        bytes: file.body.length,
        width: null,
        height: null,
        durationMs: null,
        waveform: null,
      };
      return { ...kept, id: fileId } as unknown as Awaited<ReturnType<DoorContext['keepFile']>>; // a brand is only a mark on the string above
    },
    openFile: async (fileId) => {
      const body = desk.files.get(fileId);
      return body === undefined ? null : { status: 200, body };
    },
  };
  const ask = async (
    line: string,
    body: unknown = '',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<DoorAnswer> => {
    const [method = '', address = ''] = line.split(' ');
    const url = new URL(address, 'http://desk.example');
    const request: RawRequest = {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: { host: 'desk.example', ...headers },
      body: bytes(body),
      receivedAt: desk.now,
    };
    if (channel.door === undefined) throw new Error('the channel has no door');
    return channel.door.handle(request, context);
  };
  const session = async (): Promise<Readonly<Record<string, string>>> => ({
    authorization: `Bearer ${String(json(await ask('POST /session', {}))['token'])}`,
  });
  const readAll = async () => (await Promise.all(desk.kept.map(async (item) => channel.read(item)))).flat();
  return { desk, ask, session, readAll, context };
}

export function json(answer: DoorAnswer): Record<string, unknown> {
  if ('stream' in answer || 'bytes' in answer) throw new Error('a stream, not JSON');
  const value: unknown = JSON.parse(typeof answer.body === 'string' ? answer.body : '{}');
  return value as Record<string, unknown>; // every answer of the door is a JSON object
}

export const status = (answer: DoorAnswer): number => ('stream' in answer ? 200 : answer.status);
