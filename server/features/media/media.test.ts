import { readFileSync } from 'node:fs';
import type { MediaPart } from '@tertulia/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await runningDesk();
});
afterAll(() => desk.close());

let made = 0;
/** A person sends these media; answers their conversation. */
const sends = async (...media: { id: string; role: string; name: string; mime: string }[]): Promise<string> => {
  made += 1;
  const text = `mira esto ${made}`;
  await desk.receives({
    id: `me${made}`,
    account: 'page-1',
    at: desk.clock.now(),
    type: 'message',
    thread: `mt${made}`,
    from: { id: `mu${made}`, name: 'Lucía Ferrer' },
    message: `mm${made}`,
    text,
    media,
  });
  const rows = async () => (await desk.conversations('all')).find((it) => it.lastMessage?.text === text);
  return (await desk.until(rows)).id;
};

const partsOf = async (conversationId: string): Promise<MediaPart[]> =>
  (await desk.messages(conversationId)).flatMap((it) => it.parts.filter((part) => part.type === 'media'));

const settledParts = (conversationId: string): Promise<MediaPart[]> =>
  desk.until(async () => {
    const parts = await partsOf(conversationId);
    return parts.length > 0 && parts.every((part) => part.state !== 'waiting') && parts;
  });

const vendorHas = async (id: string, mime: string, body: Uint8Array): Promise<void> => {
  await fetch(`${desk.vendor.url}/media/${id}`, {
    method: 'PUT',
    headers: { 'content-type': mime },
    body: Buffer.from(body),
  });
};

test('a picture is brought here, measured, and told to whoever looks', async () => {
  const picture = await sharp({ create: { width: 120, height: 80, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
  await vendorHas('p1', 'image/png', picture);
  const heard: string[] = [];
  const { stop } = await desk.desk.live.follow(desk.workspaceId, (events) =>
    heard.push(...events.map((it) => it.type)),
  );
  const id = await sends({ id: 'p1', role: 'image', name: '../playa.png', mime: 'image/png' });
  const [part] = await settledParts(id);
  expect(part).toMatchObject({
    state: 'kept',
    role: 'image',
    mime: 'image/png',
    bytes: picture.length,
    width: 120,
    height: 80,
  });
  expect(part).not.toHaveProperty('source');
  const file = await desk.app.inject(`/files/${part?.fileId}`);
  expect(file.rawPayload.equals(picture)).toBe(true);
  await desk.until(async () => heard.includes('message.changed'));
  stop();
});

test('one dead link does not hold up its neighbour, and says so', async () => {
  await vendorHas('ok', 'text/plain', Buffer.from('la factura'));
  const id = await sends(
    { id: 'gone', role: 'image', name: 'a.png', mime: 'image/png' },
    { id: 'ok', role: 'file', name: 'factura.txt', mime: 'text/plain' },
  );
  expect((await settledParts(id)).map((part) => part.state)).toEqual(['expired', 'kept']);
});

test('what says it is a picture and is none is downloaded, and a bomb is refused', async () => {
  const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  await vendorHas('html', 'image/png', Buffer.from('<html><script>alert(1)</script>'));
  await vendorHas('bomb', 'image/png', bomb);
  const id = await sends(
    { id: 'html', role: 'image', name: 'foto.png', mime: 'image/png' },
    { id: 'bomb', role: 'image', name: 'foto.png', mime: 'image/png' },
  );
  const [html, refused] = await settledParts(id);
  expect(html).toMatchObject({ state: 'kept', role: 'file', mime: 'text/html' });
  expect(refused).toMatchObject({ state: 'refused', fileId: null });
});

test('a recorded voice note reaches the network in the container it plays', async () => {
  const id = await sends();
  const recorded = readFileSync(new URL('../../platform/sound/fixtures/chromium.webm', import.meta.url));
  const upload = await desk.app.inject({
    method: 'POST',
    url: '/api/v1/files?voice=true',
    headers: { 'content-type': 'audio/webm;codecs=opus', 'x-file-name': 'nota.webm' },
    payload: recorded,
  });
  const { threadVersion } = await desk.conversation(id);
  const fileId = upload.json<{ id: string }>().id;
  await desk.asks('POST', `/api/v1/conversations/${id}/replies`, {
    text: '',
    files: [{ fileId, role: 'voice' }],
    seenVersion: threadVersion,
  });
  desk.clock.pass(7000);
  const entry = await desk.until(async () =>
    (await desk.ledger()).find((it) => JSON.stringify(it.body).includes('voice')),
  );
  const [file] = (entry.body as { files: { mime: string; body: string; name: string }[] }).files;
  expect(file).toMatchObject({ mime: 'audio/ogg', name: 'nota.ogg' });
  expect(Buffer.from(file?.body ?? '', 'base64').toString('latin1', 0, 4)).toBe('OggS');
  const shown = await partsOf(id);
  expect(shown[0]).toMatchObject({ fileId, mime: 'audio/webm', role: 'voice' });
});

test('a recording that cannot become what the network plays is refused before anything is queued', async () => {
  const id = await sends();
  const upload = await desk.app.inject({
    method: 'POST',
    url: '/api/v1/files?voice=true',
    headers: { 'content-type': 'audio/mp4', 'x-file-name': 'nota.m4a' },
    payload: readFileSync(new URL('../../platform/sound/fixtures/fragmented.m4a', import.meta.url)),
  });
  const { threadVersion } = await desk.conversation(id);
  const answer = await desk.asksRaw({
    method: 'POST',
    url: `/api/v1/conversations/${id}/replies`,
    headers: { 'idempotency-key': 'safari-to-ogg' },
    payload: {
      text: '',
      files: [{ fileId: upload.json<{ id: string }>().id, role: 'voice' }],
      seenVersion: threadVersion,
    },
  });
  expect(answer).toMatchObject({ status: 422 });
  expect(answer.json()).toMatchObject({
    code: 'message.voice_container',
    title: expect.stringContaining('no reproduce'),
  });
});
