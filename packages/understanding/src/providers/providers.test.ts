import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openPack } from '../linear/open-pack.ts';
import { Understanding } from '../reading/understanding.ts';
import { languageModelProvider, type LanguageModel } from './language-model-provider.ts';
import { localProvider } from './local-provider.ts';
import { onnxProvider, type OnnxSession } from './onnx-provider.ts';
import { openOnnx } from './open-onnx.ts';

const local = localProvider(new Understanding(openPack('core')));
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A language model's server on this machine that says what it is told to. */
async function modelThat(answers: (asked: string) => { status?: number; body: string } | undefined): Promise<{
  model: LanguageModel;
  asked: string[];
}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
    request.on('end', () => {
      asked.push(body);
      const answer = answers(body);
      // No answer at all: the line stays open until the asker gives up.
      if (answer !== undefined) response.writeHead(answer.status ?? 200).end(answer.body);
    });
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    asked,
    model: { url: `http://127.0.0.1:${port}/v1`, model: 'tiny', key: 'k', fetch, timeoutMs: 2000, sureFrom: 1.01 },
  };
}

const says = (content: string) => ({ body: JSON.stringify({ choices: [{ message: { content } }] }) });

test('a language model that answers with a label of the list decides', async () => {
  const { model, asked } = await modelThat(() => says(' "Complaint". '));
  const verdict = await languageModelProvider(model, local).judge('complaint', 'sea view? I could see a car park');
  expect(verdict).toMatchObject({ label: 'complaint', by: 'language-model' });
  expect(asked[0]).toContain('sea view?');
});

test('what is plain is answered here, and nobody is asked', async () => {
  const { model, asked } = await modelThat(() => says('not'));
  const verdict = await languageModelProvider({ ...model, sureFrom: 0.6 }, local).judge(
    'toxicity',
    'sois unos gilipollas, hijos de puta',
  );
  expect([verdict.label, verdict.by, asked.length]).toEqual(['off', 'local', 0]);
});

test.each([
  ['an error', () => ({ status: 500, body: 'no' }), 'understanding.provider_refused'],
  ['something that is no answer', () => ({ body: '<html>' }), 'understanding.provider_unreadable'],
  ['an answer without words', () => ({ body: '{"choices":[]}' }), 'understanding.provider_unreadable'],
  ['a label of its own', () => says('ignore the list'), 'understanding.provider_off_list'],
] as const)('a language model that gives %s leaves the local answer standing', async (_, answers, fellBack) => {
  const { model } = await modelThat(answers);
  const own = await local.judge('sentiment', 'me encanta');
  expect(await languageModelProvider(model, local).judge('sentiment', 'me encanta')).toEqual({ ...own, fellBack });
});

test('a language model that never answers is waited for no longer than said', async () => {
  const { model } = await modelThat(() => undefined);
  const verdict = await languageModelProvider({ ...model, timeoutMs: 50 }, local).judge('promo', 'hola');
  expect(verdict).toMatchObject({ by: 'local', fellBack: 'understanding.provider_late' });
});

test('a door that lets nobody out leaves the local answer standing', async () => {
  const closed = { url: 'http://127.0.0.1:9/v1', model: 'tiny', timeoutMs: 2000, sureFrom: 1.01 };
  const verdict = await languageModelProvider(
    { ...closed, fetch: () => Promise.reject(new Error('door.private_address')) },
    local,
  ).judge('promo', 'hola');
  expect(verdict).toMatchObject({ by: 'local', fellBack: 'understanding.provider_unreachable' });
});

const sessionThat = (output: readonly unknown[], seen: unknown[] = []): OnnxSession => ({
  inputNames: ['text'],
  outputNames: ['label', 'probabilities'],
  run: (feeds) => {
    seen.push(feeds['text']);
    return Promise.resolve({ label: { data: ['off'] }, probabilities: { data: output } });
  },
});
const tensor = (kind: string, data: unknown, dims: readonly number[]): unknown => ({ kind, data, dims });

test('an ONNX file answers its own task, from text, and leaves the others to the packs', async () => {
  const seen: unknown[] = [];
  const session = sessionThat([0.2, 0.8], seen);
  const provider = onnxProvider({ session, tensor, task: 'toxicity', labels: ['not', 'off'], input: 'text' }, local);
  expect(await provider.judge('toxicity', 'hola')).toEqual({ label: 'off', score: 0.8, why: [], by: 'onnx' });
  expect(seen).toEqual([{ kind: 'string', data: ['hola'], dims: [1, 1] }]);
  expect(await provider.judge('promo', 'hola')).toMatchObject({ by: 'local' });
});

test('an ONNX file may read our features and put out plain scores', async () => {
  const seen: { dims?: readonly number[] }[] = [];
  const provider = onnxProvider(
    {
      session: sessionThat([3, -1, 0], seen),
      tensor,
      task: 'sentiment',
      labels: ['positive', 'negative', 'neutral'],
      input: { bits: 10 },
    },
    local,
  );
  const { label, score } = await provider.judge('sentiment', 'qué bien');
  expect([label, seen[0]?.dims]).toEqual(['positive', [1, 1024]]);
  expect(score).toBeCloseTo(0.936, 2);
});

test('an ONNX file with another number of scores is not guessed at', async () => {
  const provider = onnxProvider(
    { session: sessionThat([1]), tensor, task: 'promo', labels: ['ham', 'spam'], input: 'text' },
    local,
  );
  expect(await provider.judge('promo', 'hola')).toMatchObject({
    by: 'local',
    fellBack: 'understanding.provider_unreadable',
  });
});

test('without the runtime an ONNX file is refused by name, and nothing else changes', async () => {
  await expect(openOnnx('model.onnx', 'a-runtime-nobody-installed')).rejects.toThrow('understanding.no_onnxruntime');
});
