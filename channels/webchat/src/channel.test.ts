import { instant } from '@tertulia/contract';
import { describeChannel } from '@tertulia/channel-kit/conformance';
import { expect, test } from 'vitest';
import { channel } from './channel.ts';

const visitor = 'AbCdEfGhIjKlMnOpQrStUv';
const by = (kind: string) => ({ kind, visitor, account: 'cafe.example' });
const id = '0199aaaa-0000-7000-8000-000000000001';

describeChannel(channel, {
  fixtures: [
    {
      name: 'a message',
      headers: by('message'),
      body: JSON.stringify({ id, text: 'Hola, ¿abrís hoy? 🙂' }),
      gives: ['message'],
    },
    {
      name: 'a message with the form before it',
      headers: by('message'),
      body: JSON.stringify({
        id,
        text: 'Hola',
        form: { name: 'Lucía', email: 'lucia@example.com', question: 'Pedido', answer: '9007199254740993' },
      }),
      gives: ['message'],
    },
    { name: 'a read mark', headers: by('seen'), body: JSON.stringify({ upTo: id }), gives: ['delivery'] },
    { name: 'a message of nothing', headers: by('message'), body: JSON.stringify({ id }), gives: ['unsupported'] },
  ],
  digits: {
    headers: by('message'),
    body: JSON.stringify({ id, text: 'x', form: { answer: '9007199254740993' } }),
    digits: '9007199254740993',
  },
});

const context = {
  http: fetch,
  mayConnect: async () => [],
  now: () => instant(0),
  signal: AbortSignal.timeout(5000),
  log: () => undefined,
};

test('the same address of the site is the same account, however it is written', async () => {
  const named = async (site: string) => channel.check({ site }, context);
  expect(await named('https://Cafe.example/')).toMatchObject({ ok: true, externalId: 'cafe.example' });
  expect(await named('cafe.example')).toMatchObject({ ok: true, externalId: 'cafe.example' });
  expect(await named('cafe.example/ventas')).toMatchObject({ ok: true, externalId: 'cafe.example/ventas' });
  expect(await named('')).toMatchObject({ ok: true, externalId: null });
  expect(await named('not an address')).toMatchObject({ ok: false, field: 'site' });
});

test('an origin or a colour that cannot be read is told by its field', async () => {
  expect(await channel.check({ origins: 'https://cafe.example ://x' }, context)).toMatchObject({
    ok: false,
    field: 'origins',
  });
  expect(await channel.check({ colour: 'red' }, context)).toMatchObject({ ok: false, field: 'colour' });
});

test('what is wrong with a setting is said in both languages', async () => {
  for (const settings of [{ colour: 'red' }, { origins: '://x' }, { site: 'not an address' }]) {
    const checked = await channel.check(settings, context);
    const words = checked.ok ? undefined : checked.failure.words;
    expect(words?.es).toMatch(/\S/u);
    expect(words?.en).toMatch(/\S/u);
    expect(words?.es).not.toBe(words?.en);
  }
});
