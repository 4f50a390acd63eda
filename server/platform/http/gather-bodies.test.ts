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

test('many who send at once are bounded together, and there is room again when one has ended or gone', async () => {
  const gather = bodyGatherer(10, 20);
  const [first, second] = [sending(), sending()];
  const waiting = [gather(first), gather(second)];
  for (const each of [first, second]) each.write('x'.repeat(9));
  await settled();
  const third = sending();
  const refused = gather(third);
  third.end('xxx');
  await expect(refused).rejects.toMatchObject({ code: 'desk.busy', status: 503 });
  first.end();
  second.destroy(new Error('gone'));
  await expect(waiting[0]).resolves.toHaveLength(9);
  await expect(waiting[1]).rejects.toThrow('gone');
  const fourth = sending();
  const taken = gather(fourth);
  fourth.end('xxx');
  await expect(taken).resolves.toHaveLength(3);
});
