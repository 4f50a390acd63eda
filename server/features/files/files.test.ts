import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import sharp from 'sharp';
import { plus } from '@tertulia/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundedDesk, type TestDesk } from '../../testing/desk.ts';
import type { Name } from '../../testing/people.ts';
import { inContainer, publicFileUrl, readFile } from './index.ts';
import { sweepBytes, sweepRows } from './sweep-files.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await foundedDesk();
});
afterAll(() => desk.close());

const headersOf = (who: Name) => ({ 'x-tertulia-csrf': '1', ...desk.cast.headers[who] });

const upload = async (body: Uint8Array | string, headers: Record<string, string>, who: Name = 'agent') =>
  desk.app.inject({
    method: 'POST',
    url: '/api/v1/files',
    headers: { ...headersOf(who), ...headers },
    payload: Buffer.from(body),
  });

const get = (url: string, headers: Record<string, string> = {}, who: Name = 'owner') =>
  desk.app.inject({ method: 'GET', url, headers: { ...headersOf(who), ...headers } });

const caller = () => ({
  workspaceId: desk.cast.workspaceId,
  actor: { type: 'system', id: null, name: 'test', grants: [] } as const,
});

const photo = () => sharp({ create: { width: 300, height: 200, channels: 3, background: '#a34' } });

test('a photo taken sideways arrives upright, without the place it was taken at', async () => {
  const sideways = await photo()
    .withExif({ IFD0: { Orientation: '6', Make: 'Camera' }, IFD3: { GPSLatitude: '40/1 25/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const answer = await upload(sideways, { 'content-type': 'image/jpeg', 'x-file-name': 'foto.jpg' });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ mime: 'image/jpeg', width: 200, height: 300, name: 'foto.jpg' });
  const kept = await get(`/files/${answer.json<{ id: string }>().id}`);
  const { orientation, exif, width } = await sharp(kept.rawPayload).metadata();
  expect({ orientation, exif, width }).toEqual({ orientation: undefined, exif: undefined, width: 200 });
  expect(kept.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'content-disposition': "inline; filename*=UTF-8''foto.jpg",
  });
  expect(kept.headers['content-security-policy']).toContain('sandbox');
});

test('what a file is follows from its bytes', async () => {
  const png = await photo().png().toBuffer();
  const svg = '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  for (const [body, declared, mime, shown] of [
    [png, 'text/html', 'image/png', 'inline'],
    [svg, 'image/png', 'image/svg+xml', 'attachment'],
    ['<html><script>alert(1)</script>', 'image/jpeg', 'text/html', 'attachment'],
    ['MZ\0\0\x01', 'image/gif', 'application/octet-stream', 'attachment'],
    ['GIF89a and then nothing', 'image/gif', 'application/octet-stream', 'attachment'],
    ['nombre;precio\n', 'text/csv', 'text/csv', 'attachment'],
    ['%PDF-1.7\n', 'application/pdf', 'application/pdf', 'attachment'],
  ] as const) {
    const answer = await upload(body, { 'content-type': declared });
    expect(answer.json()).toMatchObject({ mime });
    const kept = await get(`/files/${answer.json<{ id: string }>().id}`);
    expect(kept.headers['content-disposition']).toMatch(new RegExp(`^${shown};`));
    expect(kept.headers['content-type']).toMatch(new RegExp(`^${mime.replace('+', '\\+')}`));
  }
});

test('names lose paths, control letters and letters that turn others around', async () => {
  for (const [sent, kept] of [
    ['../../etc/passwd', 'passwd'],
    ['C:\\Temp\\virus.exe', 'virus.exe'],
    [encodeURIComponent('factura\u202Egpj.exe'), 'facturagpj.exe'],
    [encodeURIComponent('a\u200Bb\u0000c\n.txt'), 'abc.txt'],
    [encodeURIComponent('Año nuevo ñandú.pdf'), 'Año nuevo ñandú.pdf'],
    ['..', 'file'],
    ['%E0%A4%A', '%E0%A4%A'],
    [`${'x'.repeat(400)}.jpeg`, `${'x'.repeat(175)}.jpeg`],
  ] as const)
    expect((await upload('hola', { 'content-type': 'text/plain', 'x-file-name': sent })).json()).toMatchObject({
      name: kept,
    });
});

test('a picture that would fill the memory is refused before it is opened', async () => {
  const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  const answer = await upload(bomb, { 'content-type': 'image/png' });
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({ code: 'file.too_many_pixels' });
});

test('nothing, and too much, are refused', async () => {
  expect((await upload('', { 'content-type': 'text/plain' })).json()).toMatchObject({
    code: 'file.empty',
    status: 422,
  });
  const url = await desk.app.listen({ host: '127.0.0.1', port: 0 });
  const most = 100 * 1_048_576;
  expect(await send(url, { 'content-length': String(most + 1) }, 0)).toEqual({
    status: 413,
    code: 'request.too_large',
  });
  // Who does not say how much is coming is stopped on the way.
  const { status } = await send(url, { 'transfer-encoding': 'chunked' }, 3 * most);
  expect(status === 413 || status === 'cut').toBe(true);
});

/** A sender who does not care about the answer while there is something left to send. */
const send = (url: string, headers: Record<string, string>, bytes: number) =>
  new Promise<{ status: number | 'cut'; code?: string }>((resolve) => {
    const sent = request(`${url}/api/v1/files`, { method: 'POST', headers: { ...headersOf('agent'), ...headers } });
    const piece = Buffer.alloc(1_048_576);
    let left = bytes;
    const more = (): void => {
      while (left > 0 && !sent.destroyed) {
        left -= piece.length;
        if (!sent.write(piece)) return void sent.once('drain', more);
      }
      if (bytes > 0) sent.end();
    };
    sent.on('error', () => resolve({ status: 'cut' }));
    sent.on('response', (answer) => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (it: string) => (text += it));
      answer.on('close', () => {
        sent.destroy();
        resolve({ status: answer.statusCode ?? 0, code: (JSON.parse(text || '{}') as { code?: string }).code ?? '' });
      });
    });
    sent.flushHeaders();
    more();
  });

test('a viewer may not upload, and nobody without a session opens a file', async () => {
  const { id } = (await upload('hola', { 'content-type': 'text/plain' })).json<{ id: string }>();
  expect((await upload('hola', {}, 'viewer')).statusCode).toBe(403);
  expect((await desk.app.inject(`/files/${id}`)).statusCode).toBe(401);
  expect((await get(`/files/${id}`, {}, 'viewer')).statusCode).toBe(200);
  expect((await get(`/files/${id}`, {}, 'brandAgent')).statusCode).toBe(404);
  expect((await get(`/files/${id}`, {}, 'stranger')).statusCode).toBe(404);
  const mine = (await upload('mío', { 'content-type': 'text/plain' }, 'brandAgent')).json<{ id: string }>();
  expect((await get(`/files/${mine.id}`, {}, 'brandAgent')).statusCode).toBe(200);
  expect((await get(`/api/v1/files/${mine.id}/info`, {}, 'accountAgent')).statusCode).toBe(404);
  expect((await get('/files/nonsense')).statusCode).toBe(404);
});

test('a player can ask for the middle, and a browser for nothing new', async () => {
  const { id } = (await upload('0123456789', { 'content-type': 'text/plain' })).json<{ id: string }>();
  const url = `/files/${id}`;
  const part = await get(url, { range: 'bytes=2-4' });
  expect([part.statusCode, part.payload, part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10']);
  expect((await get(url, { range: 'bytes=-3' })).payload).toBe('789');
  expect((await get(url, { range: 'bytes=8-' })).payload).toBe('89');
  expect((await get(url, { range: 'bytes=10-' })).statusCode).toBe(416);
  expect((await get(url, { range: 'bytes=0-1,4-5' })).payload).toBe('0123456789');
  const whole = await get(url);
  expect((await get(url, { 'if-none-match': String(whole.headers['etag']) })).statusCode).toBe(304);
  expect((await get(url, { range: 'bytes=2-4', 'if-range': '"other"' })).statusCode).toBe(200);
});

test('a recorded voice note leaves in the container that a channel takes', async () => {
  const recorded = readFileSync(new URL('../../platform/sound/fixtures/chromium.webm', import.meta.url));
  const answer = await upload(recorded, { 'content-type': 'audio/webm;codecs=opus', 'x-file-name': 'nota.webm' });
  const note = answer.json<{ id: string; durationMs: number; waveform: number[]; mime: string }>();
  expect(note.mime).toBe('audio/webm');
  expect(note.durationMs).toBeGreaterThan(900);
  expect(note.waveform).toHaveLength(64);
  const [first, second] = await Promise.all([
    inContainer(desk.parts, caller(), note.id, ['audio/ogg; codecs=opus', 'audio/mp4']),
    inContainer(desk.parts, caller(), note.id, ['audio/ogg']),
  ]);
  expect(first).toMatchObject({ mime: 'audio/ogg', name: 'nota.ogg', durationMs: note.durationMs });
  expect(second?.id).toBe(first?.id);
  const ogg = await readFile(desk.parts, caller(), first?.id ?? '');
  expect(Buffer.from(ogg ?? []).toString('latin1', 0, 4)).toBe('OggS');
  expect(await inContainer(desk.parts, caller(), note.id, ['audio/webm'])).toMatchObject({ id: note.id });
  expect(await inContainer(desk.parts, caller(), note.id, ['audio/amr'])).toBeNull();
});

test('what Safari recorded in fragments leaves as a plain M4A, or not at all where only Ogg is played', async () => {
  const recorded = readFileSync(new URL('../../platform/sound/fixtures/fragmented.m4a', import.meta.url));
  const answer = await upload(recorded, { 'content-type': 'audio/mp4', 'x-file-name': 'nota.m4a' });
  const note = answer.json<{ id: string; durationMs: number; mime: string }>();
  expect(note.mime).toBe('audio/mp4');
  const flat = await inContainer(desk.parts, caller(), note.id, ['audio/mpeg', 'audio/mp4']);
  expect(flat).toMatchObject({ mime: 'audio/mp4', name: 'nota.m4a', durationMs: note.durationMs });
  const bytes = Buffer.from((await readFile(desk.parts, caller(), flat?.id ?? '')) ?? []);
  expect([bytes.includes('moof'), bytes.toString('latin1', 4, 12)]).toEqual([false, 'ftypM4A ']);
  expect((await inContainer(desk.parts, caller(), note.id, ['audio/mp4']))?.id).toBe(flat?.id);
  expect(await inContainer(desk.parts, caller(), note.id, ['audio/ogg'])).toBeNull();
});

test('a vendor opens a signed link for a while, and no other', async () => {
  const { id } = (await upload('para el proveedor', { 'content-type': 'text/plain' })).json<{ id: string }>();
  const link = new URL(publicFileUrl(desk.parts, desk.cast.workspaceId, id)).pathname;
  expect((await desk.app.inject(link)).payload).toBe('para el proveedor');
  expect((await desk.app.inject(link.replace(/.$/, (it) => (it === 'A' ? 'E' : 'A')))).statusCode).toBe(404);
  expect((await desk.app.inject(link.replace(/\d{13}/, '9999999999999'))).statusCode).toBe(404);
  desk.clock.pass(3 * 3_600_000);
  expect((await desk.app.inject(link)).json()).toMatchObject({ code: 'file.link_expired', status: 410 });
});

test('what nobody uses is swept, bytes and row', async () => {
  const { id } = (await upload('huérfano', { 'content-type': 'text/plain' })).json<{ id: string }>();
  const orphan = await desk.parts.files.keep(desk.cast.workspaceId, Buffer.from('bytes whose row never came'));
  expect(await sweepRows(desk.parts, plus(desk.clock.now(), 44 * 3_600_000))).toBe(0);
  expect(await sweepBytes(desk.parts, plus(desk.clock.now(), -365 * 86_400_000), () => undefined)).toBe(0);
  expect(await desk.parts.files.bytes(desk.cast.workspaceId, orphan.sha256)).not.toBeNull();
  expect(await sweepRows(desk.parts, plus(desk.clock.now(), 52 * 3_600_000))).toBeGreaterThan(0);
  expect(await sweepBytes(desk.parts, plus(desk.clock.now(), 365 * 86_400_000), () => undefined)).toBeGreaterThan(0);
  expect(await desk.parts.files.bytes(desk.cast.workspaceId, orphan.sha256)).toBeNull();
  expect((await get(`/files/${id}`)).statusCode).toBe(404);
});
