import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { languageModelProvider, localProvider, Understanding } from '@tertulia/understanding';
import { openPack } from '@tertulia/understanding/node';
import { afterEach, expect, test } from 'vitest';
import { makeHttpDoor } from '../platform/outside/index.ts';
import type { Counter, Labels } from '../platform/metrics/index.ts';
import { setClock } from '../testing/set-clock.ts';
import { opinionsFrom } from './opinions.ts';

const own = localProvider(new Understanding(openPack('core')));
const text = 'Lo miro y os digo algo';
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A language model on this machine, what was asked of it, and what was counted. */
async function modelThat(
  answers: (asked: string) => string | undefined,
  more: { timeoutMs?: number; allowPrivate?: readonly string[] } = {},
) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
    request.on('end', () => {
      asked.push(body);
      const said = answers(body);
      if (said !== undefined) response.end(JSON.stringify({ choices: [{ message: { content: said } }] }));
    });
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  const door = makeHttpDoor({ allowPrivate: more.allowPrivate ?? ['127.0.0.1'] });
  const provider = languageModelProvider(
    {
      url: `http://127.0.0.1:${port}/v1`,
      model: 'tiny',
      fetch: door,
      timeoutMs: more.timeoutMs ?? 5000,
      sureFrom: 1.01,
    },
    own,
  );
  const counted: Labels[] = [];
  const clock = setClock();
  let heard: () => void = () => undefined;
  const counter: Counter = {
    add: (labels = {}) => {
      counted.push(labels);
      heard();
    },
    value: () => counted.length,
  };
  const answered = (times: number) =>
    new Promise<void>((done) => {
      heard = () => counted.length >= times && setImmediate(done);
      heard();
    });
  return { opinions: opinionsFrom(provider, clock, counter), asked, counted, clock, answered, server };
}

test('what a model says is not waited for, and known the next time', async () => {
  const { opinions, answered, counted, asked } = await modelThat((said) =>
    said.includes('Task: complaint')
      ? 'complaint'
      : said.includes('urgency')
        ? 'not'
        : said.includes('toxicity')
          ? 'not'
          : 'no',
  );
  expect(opinions.of(text)).toEqual({});
  await answered(4);
  expect(opinions.of(text).complaint).toMatchObject({ label: 'complaint', by: 'language-model' });
  expect(opinions.of(text).toxicity?.label).toBe('not');
  expect(counted).toEqual(Array(4).fill({ by: 'language-model', fell_back: '' }));
  expect(asked).toHaveLength(4);
});

type Trouble = readonly [
  string,
  (asked: string) => string | undefined,
  { timeoutMs?: number; allowPrivate?: readonly string[] },
  string,
];
const troubles: readonly Trouble[] = [
  ['is slow', () => undefined, { timeoutMs: 100 }, 'understanding.provider_late'],
  ['answers off the list', () => 'a lovely day', {}, 'understanding.provider_off_list'],
  [
    'stands on a private address nobody allowed',
    () => 'complaint',
    { allowPrivate: [] },
    'understanding.provider_unreachable',
  ],
];

test.each(troubles)(
  'a model that %s leaves the packs’ word, is counted, and left alone for a minute',
  async (_, answers, more, why) => {
    const { opinions, answered, counted, clock, asked } = await modelThat(answers, more);
    opinions.of(text);
    await answered(1);
    expect(counted).toEqual([{ by: 'local', fell_back: why }]);
    expect(opinions.of(text).complaint).toMatchObject({ by: 'local' });
    const before = asked.length;
    opinions.of(text);
    clock.pass(61_000);
    opinions.of(text);
    await answered(2);
    expect(asked.length - before).toBe('allowPrivate' in more ? 0 : 1);
  },
);

test('a model that is down leaves the packs’ word', async () => {
  const { opinions, answered, counted, server } = await modelThat(() => 'complaint');
  await new Promise((closed) => server.close(closed));
  opinions.of(text);
  await answered(1);
  expect(counted).toEqual([{ by: 'local', fell_back: 'understanding.provider_unreachable' }]);
});

test('of many texts at once two are asked about, and the rest wait or are forgotten', async () => {
  const { opinions, asked } = await modelThat(() => undefined);
  for (let n = 0; n < 200; n++) expect(opinions.of(`${text} ${n}`)).toEqual({});
  expect(asked.length).toBeLessThanOrEqual(2);
});
