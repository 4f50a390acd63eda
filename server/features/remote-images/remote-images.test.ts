import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { foundedDesk, type TestDesk } from '../../testing/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await foundedDesk();
});
afterAll(() => desk.close());

const elsewhere = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/p.png`; // a TCP server has an AddressInfo
};
const look = (url: string, headers: Record<string, string> = desk.cast.headers['viewer']) =>
  desk.app.inject({ method: 'GET', url: `/api/v1/remote-image?url=${encodeURIComponent(url)}`, headers });
const dot = () =>
  sharp({ create: { width: 2, height: 2, channels: 3, background: '#a34' } })
    .png()
    .toBuffer();

test('a picture is handed on, and the other side learns nothing of the reader', async () => {
  const seen: Record<string, unknown>[] = [];
  const picture = await dot();
  const url = await elsewhere((request, response) => {
    seen.push(request.headers);
    response.setHeader('content-type', 'text/html').setHeader('set-cookie', 'track=1').end(picture);
  });
  const answer = await look(url);
  expect([answer.statusCode, answer.rawPayload.equals(picture)]).toEqual([200, true]);
  expect(answer.headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(
    Object.keys(seen[0] ?? {}).filter((name) => ['cookie', 'referer', 'origin', 'x-forwarded-for'].includes(name)),
  ).toEqual([]);
});

test('only who is signed in may look', async () => {
  const url = await elsewhere((_, response) => void response.end('never'));
  expect((await look(url, {})).statusCode).toBe(401);
});

test.each([
  ['an address inside', 'http://10.0.0.1/x.png', 'outside.private_address', 422],
  ['the machine’s own metadata', 'http://169.254.169.254/latest/meta-data', 'outside.private_address', 422],
  ['no web address', 'file:///etc/passwd', 'outside.bad_address', 422],
  ['a host that is not there', 'https://images.invalid/x.png', 'outside.unknown_host', 422],
  ['an address without end', `https://example.com/${'x'.repeat(5000)}`, 'request.invalid', 400],
] as const)('%s is refused', async (_, url, code, status) => {
  const answer = await look(url);
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
});

test.each<[string, RequestListener, string]>([
  [
    'a page that calls itself a picture',
    (_, response) => void response.setHeader('content-type', 'image/png').end('<html><script>1</script>'),
    'remote_image.no_image',
  ],
  [
    'a picture that is a program',
    (_, response) =>
      void response
        .setHeader('content-type', 'image/svg+xml')
        .end('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    'remote_image.no_image',
  ],
  [
    'a head of a picture without a picture',
    (_, response) => void response.end(Buffer.from('\x89PNG\r\n\x1A\n', 'latin1')),
    'remote_image.no_image',
  ],
  ['a picture that is gone', (_, response) => void response.writeHead(404).end(), 'remote_image.unreachable'],
  [
    'a way round to the inside',
    (_, response) => void response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    'outside.private_address',
  ],
  [
    'more bytes than a picture has',
    (_, response) => void response.end(Buffer.alloc(12_000_000)),
    'remote_image.too_large',
  ],
])('%s is refused', async (_, answers, code) => {
  expect((await look(await elsewhere(answers))).json<{ code: string }>().code).toBe(code);
});

test('a picture that would fill the memory is refused before it is opened', async () => {
  const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#000' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const url = await elsewhere((_, response) => void response.end(bomb));
  expect((await look(url)).json<{ code: string }>().code).toBe('file.too_many_pixels');
});
