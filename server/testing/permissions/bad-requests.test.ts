import { randomUUID } from 'node:crypto';
import { endpoints, type Endpoint, type Endpoints } from '@tertulia/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows, type Request } from './rows.ts';
import { setScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
}, 60_000);
afterAll(() => scene.close());

const operations = Object.entries(endpoints) as [keyof Endpoints, Endpoint][]; // the keys of a literal object

type Bad = { readonly what: string; readonly spoil: (text: string) => unknown };

/** What each text and number of a right request is turned into, one at a time. */
const spoilt: readonly Bad[] = [
  { what: 'a NUL', spoil: (text) => `${text}\u0000` },
  { what: 'half an emoji', spoil: (text) => `${text}\ud83d` },
  { what: 'an object', spoil: () => ({ value: { deep: 'x' } }) },
  { what: 'nothing', spoil: () => null },
  { what: 'a list', spoil: (text) => [text] },
  { what: 'a number beyond 2^53', spoil: () => 9_007_199_254_740_993_000 },
  { what: 'a very long text', spoil: (text) => text.padEnd(200_000, 'x') },
  { what: 'an uuid of nobody', spoil: () => randomUUID() },
  { what: 'SQL', spoil: () => `'; drop table desk.message; --` },
  { what: 'letters from the right', spoil: () => '\u202eolleh' },
];

describe('whatever is sent, the desk answers and says what was wrong with it', () => {
  for (const [name, endpoint] of operations)
    test(endpoint.id, { timeout: 60_000 }, async ({ skip }) => {
      if (!scene.desk.app.hasRoute({ method: endpoint.method, url: endpoint.path })) skip('no slice has bound it yet');
      const right = await rows[name].request(scene, scene.near);
      for (const { what, spoil } of spoilt)
        for (const [where, bad] of spoiltOnes(right, spoil)) {
          const status = await send(endpoint, bad);
          expect(status, `${what} in ${where}`).toBeLessThan(500);
        }
    });
});

test.for([
  ['no JSON', '{"name": "Env', 'application/json', 400, 'request.invalid'],
  ['an empty body', '', 'application/json', 400, 'request.invalid'],
  ['a list', '[]', 'application/json', 400, 'request.invalid'],
  ['a form', 'name=Envios', 'application/x-www-form-urlencoded', 415, 'request.media_type'],
  ['two megabytes', JSON.stringify({ name: 'x'.repeat(2_000_000) }), 'application/json', 413, 'request.too_large'],
  [
    'a prototype',
    '{"__proto__": {"admin": true}, "name": "x", "colour": "teal"}',
    'application/json',
    400,
    'request.invalid',
  ],
] as const)('%s is refused at the edge', async ([, payload, type, status, code]) => {
  const headers = { ...scene.desk.cast.headers.owner, 'x-tertulia-csrf': '1', 'content-type': type };
  const answer = await scene.desk.app.inject({ method: 'POST', url: '/api/v1/labels', headers, payload });
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
});

/** The request with one of its values spoilt, for each of its values. */
function* spoiltOnes(right: Request, spoil: Bad['spoil']): Generator<[string, Request]> {
  for (const [key, value] of Object.entries(right.params ?? {}))
    yield [`params.${key}`, { ...right, params: { ...right.params, [key]: String(spoil(value)) } }];
  for (const [key, value] of Object.entries(right.query ?? {}))
    yield [`query.${key}`, { ...right, query: { ...right.query, [key]: String(spoil(value)) } }];
  if (typeof right.body !== 'object' || right.body === null || Buffer.isBuffer(right.body)) return;
  const body = right.body as Record<string, unknown>; // a plain object: the rows write them so
  for (const [key, value] of Object.entries(body))
    yield [`body.${key}`, { ...right, body: { ...body, [key]: spoil(String(value)) } }];
}

async function send(endpoint: Endpoint, request: Request): Promise<number> {
  const path = endpoint.path.replaceAll(/:(\w+)/gu, (_, name: string) =>
    encodeURIComponent((request.params?.[name] ?? name).toWellFormed()),
  );
  const query = new URLSearchParams(request.query).toString();
  const headers = { ...scene.desk.cast.headers.owner, 'x-tertulia-csrf': '1', 'idempotency-key': randomUUID() };
  const answer = await scene.desk.app.inject({
    method: endpoint.method,
    url: query === '' ? path : `${path}?${query}`,
    headers: { ...headers, ...(request.body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(request.body === undefined
      ? {}
      : { payload: Buffer.isBuffer(request.body) ? request.body : JSON.stringify(request.body) }),
  });
  return answer.statusCode;
}
