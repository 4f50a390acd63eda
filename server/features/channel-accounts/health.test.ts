import { expect, test } from 'vitest';
import { runningDesk } from '../../testing/running-desk.ts';

test('what a vendor says of an account’s health is shown and told, once', async () => {
  const desk = await runningDesk();
  const from = (await desk.desk.live.follow(desk.workspaceId, () => undefined)).from;
  const says = (id: string, health: string, why: string) =>
    desk.receives({ id, account: 'page-1', at: desk.clock.now(), type: 'account', health, why });
  await says('h1', 'revoked', 'El permiso se retiró');
  await says('h2', 'revoked', 'El permiso se retiró');
  await says('h3', 'ok', 'Permiso renovado');
  const accounts = async () =>
    (
      await desk.asks<{ items: { health: string; healthWhy: string | null; version: number }[] }>(
        'GET',
        '/api/v1/accounts',
      )
    ).items;
  await desk.until(async () => (await accounts())[0]?.version === 3);
  expect(await accounts()).toMatchObject([{ health: 'ok', healthWhy: null }]);
  const events = (await desk.desk.live.after(desk.workspaceId, from, 10)) ?? [];
  expect(events.map(({ type, data }) => [type, data])).toMatchObject([
    ['account.changed', { account: { health: 'revoked', healthWhy: 'El permiso se retiró' } }],
    ['account.changed', { account: { health: 'ok', healthWhy: null } }],
  ]);
  await desk.close();
});
