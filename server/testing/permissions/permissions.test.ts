import { allPermissions, endpoints, type Endpoint, type Endpoints } from '@tertulia/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../client.ts';
import { names } from '../people.ts';
import { expected, type Verdict, type Where, type Who } from './expected.ts';
import { rows, type Request, type Row } from './rows.ts';
import { setScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
}, 60_000);
afterAll(() => scene.close());

const everybody: readonly Who[] = ['nobody', ...names];
const operations = Object.entries(endpoints) as [keyof Endpoints, Endpoint][]; // the keys of a literal object

describe('every operation answers each caller as its permission says', () => {
  for (const [name, endpoint] of operations) {
    const row: Row = rows[name];
    const places: Where[] = row.kind === 'brand' || row.kind === 'account' ? ['near', 'far'] : ['near'];

    test(`${endpoint.id} (${String(endpoint.permission)})`, async ({ skip }) => {
      if (!scene.desk.app.hasRoute({ method: endpoint.method, url: endpoint.path })) skip('no slice has bound it yet');
      for (const where of places)
        for (const who of everybody) {
          const request = await row.request(scene, scene[where]);
          const answer = await send(endpoint, who, request);
          const verdict = expected(endpoint, row, who, where);
          expect(
            isAs(verdict, row, who, answer),
            `${who}, ${where}: ${verdict}, but ${answer.status} ${JSON.stringify(answer.body)}`,
          ).toBe(true);
        }
    });
  }
});

/** Asked for in the middle of an operation that already asked for less. */
const askedFurtherIn = ['conversation.override', 'workspace.edit'];

test('no permission is given that nothing asks for', () => {
  const asked = new Set([...operations.map(([, { permission }]) => String(permission)), ...askedFurtherIn]);
  expect(allPermissions.filter((permission) => !asked.has(permission))).toEqual([]);
});

test('no list shows anybody what is not theirs', async () => {
  const near = [scene.near.brandId, scene.near.accountId, scene.near.conversationId, scene.near.contactId];
  const far = [scene.far.brandId, scene.far.accountId, scene.far.conversationId, scene.far.contactId];
  const hidden = { brandOwner: far, brandAgent: far, accountAgent: far, stranger: [...near, ...far] } as const;
  for (const [name, endpoint] of operations) {
    if (rows[name].kind !== 'list' || endpoint.method !== 'GET' || endpoint.path.includes(':')) continue;
    const request = await rows[name].request(scene, scene.near);
    for (const [who, ids] of Object.entries(hidden) as [Who, string[]][]) {
      // the keys of a literal object
      if (endpoint.id === 'members.list' && who !== 'stranger') continue; // colleagues' grants name the brands they are for
      const answer = JSON.stringify((await send(endpoint, who, request)).body);
      expect(
        ids.filter((id) => answer.includes(id)),
        `${endpoint.id} as ${who}`,
      ).toEqual([]);
    }
  }
});

async function send(endpoint: Endpoint, who: Who, request: Request): Promise<Answer> {
  const path = endpoint.path.replaceAll(/:(\w+)/gu, (_, name: string) => request.params?.[name] ?? name);
  const query = new URLSearchParams(request.query).toString();
  const url = query === '' ? path : `${path}?${query}`;
  const client = scene.desk.as(who);
  switch (endpoint.method) {
    case 'GET':
      return client.get(url, request.headers);
    case 'DELETE':
      return client.delete(url, request.headers);
    case 'POST':
      return client.post(url, request.body, request.headers);
    case 'PUT':
      return client.put(url, request.body, request.headers);
    case 'PATCH':
      return client.patch(url, request.body, request.headers);
    default:
      return endpoint.method satisfies never;
  }
}

function isAs(verdict: Verdict, row: Row, who: Who, { status }: Answer): boolean {
  switch (verdict) {
    case 'through':
      // In the stranger's own workspace there is nothing of ours, and that is an answer too.
      return [row.answers ?? 200, 409, 422].includes(status) || (who === 'stranger' && status === 404);
    case 'sign-in-first':
      return status === 401;
    case 'not-allowed':
      return status === 403;
    case 'hidden':
      return status === 403 || status === 404;
    default:
      return verdict satisfies never;
  }
}
