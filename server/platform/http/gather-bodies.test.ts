import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { bodyGatherer } from './gather-bodies.ts';

/** A body that somebody sends piece by piece. */
const sending = () => Object.assign(new PassThrough(), { headers: {} }) as unknown as PassThrough & IncomingMessage; // what is read of a request

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a body arrives whole, and one that is too large is refused as soon as that is known', async () => {
  const gather = bodyGatherer(10, 100);
  const small = sending();
  const whole = gather(small);
  small.write('hola ');
  small.end('Nora');
  expect((await whole).toString()).toBe('hola Nora');
  const large = sending();
  const refused = gather(large);
  large.write('x'.repeat(11));
  await expect(refused).rejects.toMatchObject({ code: 'request.too_large' });
});

test('many who send at once are bounded together: who has been at it longest gives way, and there is room again when one has ended or gone', async () => {
  const gather = bodyGatherer(10, 20);
  const [first, second, third] = [sending(), sending(), sending()];
  const [longest, ...others] = [first, second, third].map(gather);
  first.write('x'.repeat(9)); // and never ends
  await settled();
  for (const each of [second, third]) each.write('x'.repeat(9));
  await expect(longest).rejects.toMatchObject({ code: 'desk.busy', status: 503 });
  second.end();
  third.destroy(new Error('gone'));
  await expect(others[0]).resolves.toHaveLength(9);
  await expect(others[1]).rejects.toThrow('gone');
  const fourth = sending();
  const taken = gather(fourth);
  fourth.end('x'.repeat(10));
  await expect(taken).resolves.toHaveLength(10);
});

test('however many begin and never end, what is small is still taken', async () => {
  const gather = bodyGatherer(10, 20);
  const stalled = Array.from({ length: 50 }, () => {
    const body = sending();
    const gathered = gather(body).catch((error: unknown) => error);
    body.write('x'.repeat(9));
    return { body, gathered };
  });
  await settled();
  const small = sending();
  const taken = gather(small);
  small.end('hola');
  expect((await taken).toString()).toBe('hola');
  for (const { gathered } of stalled.slice(0, 49)) expect(await gathered).toMatchObject({ code: 'desk.busy' });
  for (const { body, gathered } of stalled.slice(49)) {
    body.destroy(new Error('gone'));
    expect(await gathered).toMatchObject({ message: 'gone' });
  }
});
