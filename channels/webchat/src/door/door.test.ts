import { randomUUID } from 'node:crypto';
import type { DoorMessage } from '@tertulia/channel-kit';
import { instant } from '@tertulia/contract';
import { describe, expect, test } from 'vitest';
import { maxTextLength } from '../limits.ts';
import { doorAt, json, status } from '../testing/door-at.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

const ours = (id: string): DoorMessage => ({
  id,
  version: 1,
  from: 'us',
  vendorId: id,
  name: 'Nora',
  parts: [{ type: 'text', text: 'Hola' }],
  replyTo: null,
  reactions: [],
  deleted: false,
  at: instant(1_795_000_000_000),
});

describe('a visit', () => {
  test('begins with a token and goes on with the same visitor', async () => {
    const { ask } = doorAt();
    const first = json(await ask('POST /session', { locale: 'en-GB' }));
    const again = json(await ask('POST /session', { token: first['token'] }));
    expect(first).toMatchObject({
      isNew: true,
      brand: 'Tostadero Sur',
      locale: 'en',
      welcome: 'Hi, how can we help?',
      form: [],
    });
    expect(again).toMatchObject({ isNew: false, token: first['token'], locale: 'es' });
  });

  test('with a token that another key signed begins anew', async () => {
    const elsewhere = json(await doorAt().ask('POST /session', {}));
    expect(json(await doorAt().ask('POST /session', { token: elsewhere['token'] }))).toMatchObject({ isNew: true });
  });

  test('shows the form that the brand set up', async () => {
    const { ask } = doorAt({
      askName: 'optional',
      askEmail: 'required',
      question: 'Número de pedido',
      questionRequired: true,
    });
    expect(json(await ask('POST /session', {}))['form']).toEqual([
      { key: 'name', kind: 'text', label: 'Tu nombre', required: false },
      { key: 'email', kind: 'email', label: 'Tu correo', required: true },
      { key: 'answer', kind: 'text', label: 'Número de pedido', required: true },
    ]);
  });

  test.each(['', 'Bearer', 'Bearer x', 'Bearer a.b', `Bearer ${'a'.repeat(22)}.forged`])(
    'is refused with the token "%s"',
    async (authorization) => {
      const answer = await doorAt().ask('GET /thread', '', { authorization });
      expect([status(answer), json(answer)['code']]).toEqual([401, 'webchat.token']);
    },
  );
});

describe('a message', () => {
  test('is kept as the bytes that came, under the proved visitor', async () => {
    const { ask, session, desk } = doorAt();
    const body = `{ "id":"${randomUUID()}",  "text":"ñ" , "new":12345678901234567890 }`;
    expect(status(await ask('POST /messages', body, await session()))).toBe(202);
    expect(new TextDecoder().decode(desk.kept[0]?.body)).toBe(body);
    expect(desk.kept[0]?.headers).toMatchObject({ kind: 'message', account: 'cafe.example' });
  });

  test('sent twice is one message when read', async () => {
    const { ask, session, readAll } = doorAt();
    const visit = await session();
    const id = randomUUID();
    await ask('POST /messages', { id, text: 'Hola' }, visit);
    await ask('POST /messages', { id, text: 'Hola' }, visit);
    expect(new Set((await readAll()).map((event) => event.dedupeKey)).size).toBe(1);
  });

  test('is not acknowledged when the desk is full', async () => {
    const { ask, session, desk } = doorAt();
    const visit = await session();
    desk.full = true;
    const answer = await ask('POST /messages', { id: randomUUID(), text: 'Hola' }, visit);
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  });

  test('takes exactly the longest text and refuses one letter more', async () => {
    const { ask, session } = doorAt();
    const visit = await session();
    const send = async (length: number) =>
      status(await ask('POST /messages', { id: randomUUID(), text: 'a'.repeat(length) }, visit));
    expect([await send(maxTextLength), await send(maxTextLength + 1)]).toEqual([202, 413]);
  });

  test.each([
    ['{', 400, 'webchat.unreadable'],
    ['[]', 400, 'webchat.unreadable'],
    ['{"text":"x"}', 400, 'webchat.id'],
    ['{"id":"12345678901234567890","text":"x"}', 400, 'webchat.id'],
    [`{"id":"${randomUUID()}","text":"  "}`, 422, 'webchat.empty'],
    [`{"id":"${randomUUID()}","text":"x","files":"y"}`, 400, 'webchat.unreadable'],
    [`{"id":"${randomUUID()}","files":["e30.forged"]}`, 403, 'webchat.upload'],
    [JSON.stringify({ id: randomUUID(), files: Array.from({ length: 11 }, () => 'x') }), 422, 'webchat.too_many_files'],
    [' '.repeat(70_000), 413, 'webchat.too_long'],
  ])('written as %.40s is refused and not kept', async (body, expected, code) => {
    const { ask, session, desk } = doorAt();
    const answer = await ask('POST /messages', body, await session());
    expect([status(answer), json(answer)['code'], desk.kept.length]).toEqual([expected, code, 0]);
  });

  test('waits when one visitor writes without a pause', async () => {
    const { ask, session, desk } = doorAt();
    const visit = await session();
    const send = async () => ask('POST /messages', { id: randomUUID(), text: 'x' }, visit);
    for (let n = 0; n < 30; n += 1) expect(status(await send())).toBe(202);
    expect(await send()).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
    desk.now = instant(desk.now + 2000);
    expect(status(await send())).toBe(202);
  });
});

describe('a file', () => {
  test('comes into a message through the token of its upload', async () => {
    const { ask, session, readAll } = doorAt();
    const visit = await session();
    const { upload } = json(
      await ask('POST /files', png, {
        ...visit,
        'content-type': 'image/png',
        'x-file-name': '..%2F..%2Fca%C3%B1a.png',
      }),
    );
    await ask('POST /messages', { id: randomUUID(), files: [upload] }, visit);
    expect((await readAll())[0]).toMatchObject({
      kind: 'message',
      parts: [{ type: 'media', role: 'image', name: 'caña.png', mime: 'image/png', bytes: 11 }],
    });
  });

  test('of another visitor cannot be attached', async () => {
    const { ask, session } = doorAt();
    const { upload } = json(await ask('POST /files', png, { ...(await session()), 'content-type': 'image/png' }));
    expect(status(await ask('POST /messages', { id: randomUUID(), files: [upload] }, await session()))).toBe(403);
  });

  test('recorded as a voice note keeps its length and its shape', async () => {
    const { ask, session, readAll } = doorAt();
    const visit = await session();
    const webm = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 0, 0]);
    const headers = {
      ...visit,
      'content-type': 'audio/webm;codecs=opus',
      'x-voice': '1',
      'x-duration': '1700',
      'x-waveform': '00'.repeat(32) + '64'.repeat(32),
    };
    const { upload } = json(await ask('POST /files', webm, headers));
    await ask('POST /messages', { id: randomUUID(), files: [upload] }, visit);
    expect((await readAll())[0]).toMatchObject({
      parts: [{ role: 'voice', durationMs: 1700, waveform: [...Array(32).fill(0), ...Array(32).fill(100)] }],
    });
  });

  test.each([
    ['a page in place of a picture', '<svg onload=alert(1)>', 'image/png', 415],
    ['HTML', '<!doctype html><script>1</script>', 'text/html', 415],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', 415],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0]), 'application/pdf', 415],
    ['nothing', '', 'image/png', 422],
    ['10 MB and a byte', new Uint8Array(10 * 1024 * 1024 + 1), 'image/png', 413],
  ])('that is %s is refused', async (_what, body, mime, expected) => {
    const { ask, session, desk } = doorAt();
    expect(status(await ask('POST /files', body, { ...(await session()), 'content-type': mime }))).toBe(expected);
    expect(desk.files.size).toBe(0);
  });

  test('opens by the link of the thread until the link expires, and by no other', async () => {
    const { ask, session, desk } = doorAt();
    const visit = await session();
    const fileId = randomUUID();
    desk.files.set(fileId, png);
    const media = { type: 'media', role: 'image', fileId, state: 'kept', name: 'a.png', mime: 'image/png', bytes: 11 };
    desk.thread = [{ ...ours(randomUUID()), parts: [media as unknown as DoorMessage['parts'][number]] }]; // the brand of fileId is a mark only
    const thread = json(await ask('GET /thread', '', visit)) as { messages: { parts: { url: string }[] }[] }; // as get-thread.ts writes it
    const url = thread.messages[0]?.parts[0]?.url ?? '';
    expect(status(await ask(`GET ${url}`))).toBe(200);
    expect(status(await ask(`GET ${url.replace(fileId, randomUUID())}`))).toBe(403);
    expect(status(await ask(`GET /files/${fileId}`))).toBe(403);
    desk.now = instant(desk.now + 26 * 3_600_000);
    expect(status(await ask(`GET ${url}`))).toBe(403);
  });
});

describe('reading', () => {
  test('marks what we sent as read, everything before it too', async () => {
    const { ask, session, desk, readAll } = doorAt();
    const visit = await session();
    desk.thread = [ours('0199aaaa-0000-7000-8000-000000000001')];
    expect(status(await ask('POST /seen', { upTo: '0199aaaa-0000-7000-8000-000000000001' }, visit))).toBe(204);
    expect(await readAll()).toMatchObject([
      { kind: 'delivery', state: 'read', andBefore: true, target: '0199aaaa-0000-7000-8000-000000000001' },
    ]);
  });

  test('a message of another thread is refused', async () => {
    const { ask, session, desk } = doorAt();
    expect(status(await ask('POST /seen', { upTo: randomUUID() }, await session()))).toBe(400);
    expect(desk.kept).toHaveLength(0);
  });
});

describe('the stream', () => {
  test('opens with the ticket of the thread and tells of changes and of somebody writing', async () => {
    const { ask, session } = doorAt();
    const { stream } = json(await ask('GET /thread', '', await session()));
    const answer = await ask(`GET ${String(stream)}`);
    if (!('stream' in answer)) throw new Error('no stream');
    const lines: string[] = [];
    for await (const line of answer.stream) lines.push(line);
    expect(lines).toEqual([
      'retry: 2000\nevent: thread\ndata: opened\n\n',
      'event: tick\ndata: 1\n\n',
      'event: typing\ndata: 1\n\n',
      'event: thread\ndata: changed\n\n',
    ]);
  });

  test('is refused to a visitor who holds eight already, until one is let go', async () => {
    const { ask, session } = doorAt();
    const { stream } = json(await ask('GET /thread', '', await session()));
    const take = async () => {
      const answer = await ask(`GET ${String(stream)}`);
      if (!('stream' in answer)) return null;
      const lines = answer.stream[Symbol.asyncIterator]();
      await lines.next();
      return lines;
    };
    const held = await Promise.all(Array.from({ length: 8 }, take));
    expect(await take()).toBeNull();
    await held[0]?.return?.();
    expect(await take()).not.toBeNull();
  });

  test('closes to a ticket that is old or forged', async () => {
    const { ask, session, desk } = doorAt();
    const { stream } = json(await ask('GET /thread', '', await session()));
    desk.now = instant(desk.now + 61 * 60_000);
    expect(status(await ask(`GET ${String(stream)}`))).toBe(401);
    expect(status(await ask('GET /stream?ticket=a.99999999999999.b'))).toBe(401);
  });
});

describe('origins', () => {
  test('any page may show the chat when the brand names none', async () => {
    const answer = await doorAt().ask('POST /session', {}, { origin: 'https://cafe.example' });
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': 'https://cafe.example', vary: 'Origin' });
  });

  test('only the named pages and our own may, when it names some', async () => {
    const { ask } = doorAt({ origins: 'cafe.example, https://shop.example' });
    const from = async (origin: string) => status(await ask('POST /session', {}, { origin }));
    expect(await from('https://cafe.example')).toBe(200);
    expect(await from('https://shop.example')).toBe(200);
    expect(await from('http://desk.example')).toBe(200);
    expect(await from('https://evil.example')).toBe(403);
    expect(await from('null')).toBe(403);
  });

  test('a preflight is answered without a visit', async () => {
    expect(await doorAt().ask('OPTIONS /messages', '', { origin: 'https://cafe.example' })).toMatchObject({
      status: 204,
    });
  });

  test('what is not there is 404, what cannot be done 405', async () => {
    const { ask } = doorAt();
    expect([status(await ask('GET /nothing')), status(await ask('GET /messages'))]).toEqual([404, 405]);
  });
});
