import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOutside, makeHttpDoor } from './index.ts';

describe('what lies outside', () => {
  test.each(['1.1.1.1', '2606:4700::1111', '::ffff:1.1.1.1'])('%s does', (address) => {
    expect(isOutside(address)).toBe(true);
  });

  test.each([
    ['this machine', '127.0.0.1', '127.1', '::1', '0.0.0.0', '::'],
    ['this machine, written as a number', '2130706433', '0x7f000001', '0177.0.0.1'],
    ['this machine inside an IPv6 address', '::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '::ffff:0:0:7f00:1'],
    ['a private network', '10.0.0.1', '172.16.0.1', '192.168.1.1', '100.64.0.1', 'fc00::1', 'fec0::1'],
    ['a private network inside an IPv6 address', '::a00:1', '64:ff9b::a00:1', '64:ff9b:1::a00:1', '2002:a00:1::'],
    ['the link and its cloud', '169.254.169.254', 'fe80::1', 'fe80::1%eth0'],
    [
      'what is reserved',
      '192.0.0.1',
      '198.18.0.1',
      '203.0.113.1',
      '224.0.0.1',
      '255.255.255.255',
      '2001:db8::1',
      'ff02::1',
    ],
    ['no address at all', '', 'localhost', '1.2.3.4:80'],
  ])('%s does not', (_what, ...addresses) => {
    expect(addresses.filter(isOutside)).toEqual([]);
  });
});

describe('the way out', () => {
  let server: Server;
  let port = 0;
  const asked: { url: string; authorization: string | undefined; key: string | undefined }[] = [];
  const door = makeHttpDoor({ allowPrivate: ['localhost'] });
  beforeAll(async () => {
    server = createServer(({ url = '', headers }, answer) => {
      asked.push({ url, authorization: headers.authorization, key: headers['x-api-key'] as string | undefined });
      const to = new URL(url, 'http://localhost').searchParams.get('to');
      if (to !== null) answer.writeHead(302, { location: to }).end();
      else answer.end('here');
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    port = (server.address() as AddressInfo).port; // a TCP server has an AddressInfo
  });
  afterAll(() => server.close());

  test('leads where the operator allows it, and follows there', async () => {
    const answer = await door(`http://localhost:${port}/?to=${encodeURIComponent('/second')}`);
    expect(await answer.text()).toBe('here');
    expect(asked.at(-1)?.url).toBe('/second');
  });

  test.each([
    ['by its number', (at: number) => `http://127.0.0.1:${at}/`],
    ['by its number in one piece', (at: number) => `http://2130706433:${at}/`],
    ['by its number in IPv6', (at: number) => `http://[::ffff:127.0.0.1]:${at}/`],
  ])('never leads to this machine %s, asked for or sent there', async (_how, addressOf) => {
    const before = asked.length;
    await expect(door(addressOf(port))).rejects.toMatchObject({ code: 'outside.private_address' });
    const sent = `http://localhost:${port}/?to=${encodeURIComponent(addressOf(port))}`;
    await expect(door(sent)).rejects.toMatchObject({ code: 'outside.private_address' });
    expect(asked.slice(before).map((it) => it.url)).toHaveLength(1);
  });

  test.each(['file:///etc/passwd', 'ftp://localhost/', 'http://user:word@localhost/', 'not an address'])(
    'takes no %s',
    async (address) => {
      await expect(door(address)).rejects.toMatchObject({ code: 'outside.bad_address' });
    },
  );

  test('a place that sends on for ever is left', async () => {
    const loop = createServer((_request, answer) => answer.writeHead(302, { location: '/again' }).end());
    await new Promise<void>((resolve) => loop.listen(0, resolve));
    const { port: looping } = loop.address() as AddressInfo; // a TCP server has an AddressInfo
    await expect(door(`http://localhost:${looping}/`)).rejects.toMatchObject({ code: 'outside.too_many_redirects' });
    loop.close();
  });
});
