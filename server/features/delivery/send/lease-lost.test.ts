import { afterEach, describe, expect, test } from 'vitest';
import type { Desk } from '../../../desk/index.ts';
import type { Pool } from '../../../platform/database/index.ts';
import { inWorkspace, sql } from '../../../platform/database/index.ts';
import { asAdmin } from '../../../testing/postgres-for-tests.ts';
import { runningDesk, type RunningDesk } from '../../../testing/running-desk.ts';
import { somebodyWrites } from '../../../testing/somebody-writes.ts';
import { sendOutbox } from './send-outbox.ts';

const open: RunningDesk[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** A desk whose sender runs only when a test lets it. */
async function withAnAnswer() {
  const desk = await runningDesk({ workersWithout: [sendOutbox.name] });
  open.push(desk);
  const { row } = await somebodyWrites(desk, '¿Me reserváis dos paquetes?');
  const { threadVersion } = await desk.conversation(row.id);
  const answer = (text: string) =>
    desk.asks<{ id: string }>('POST', `/api/v1/conversations/${row.id}/replies`, {
      text,
      seenVersion: threadVersion,
      confirmChanged: true,
    });
  const sent = await answer('Reservados quedan.');
  desk.clock.pass(6_001);
  const stateOf = async (id: string) => (await desk.messages(row.id)).find((it) => it.id === id)?.delivery.state;
  const timesAtVendor = async () => (await desk.ledger()).filter((it) => it.ourId === sent.id).length;
  return { desk, row, sent, answer, stateOf, timesAtVendor };
}

function sender(desk: Desk) {
  const stopping = new AbortController();
  const ended = sendOutbox.run(desk, stopping.signal, () => undefined);
  return async () => {
    stopping.abort();
    await ended;
  };
}

/** The same desk in a process that stands still, as a suspended machine does, whenever it turns to its tables. */
function suspended(desk: Desk) {
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = 0;
  const app = new Proxy(desk.app, {
    get: (pool, name) =>
      name === 'connect'
        ? async () => {
            asked += 1;
            await promise;
            return pool.connect();
          }
        : Reflect.get(pool, name, pool),
  }) as Pool;
  return { desk: { ...desk, app }, isStanding: () => asked > 0, goOn: resolve };
}

describe('a sender that comes too late', () => {
  test('what another has taken over meanwhile is not sent a second time', async () => {
    const { desk, sent, stateOf, timesAtVendor } = await withAnAnswer();
    const asleep = suspended(desk.desk);
    const stopFirst = sender(asleep.desk);
    await desk.until(async () => asleep.isStanding());
    desk.clock.pass(31_000);
    const stopSecond = sender(desk.desk);
    await desk.until(async () => (await stateOf(sent.id)) === 'sent');
    asleep.goOn();
    await stopFirst();
    await stopSecond();
    expect(await timesAtVendor()).toBe(1);
    expect(await stateOf(sent.id)).toBe('sent');
  });
});

describe('a conversation goes on', () => {
  test('after a reaction whose fate nobody knows', async () => {
    const { desk, row, sent, answer, stateOf } = await withAnAnswer();
    const stop = sender(desk.desk);
    await desk.until(async () => (await stateOf(sent.id)) === 'sent');
    const [theirs] = await desk.messages(row.id);
    await desk.vendorDoes('take-then-drop', 1);
    await desk.asks('PUT', `/api/v1/messages/${theirs?.id ?? ''}/reaction`, { emoji: '👍' });
    const next = await answer('Y molidos, si queréis.');
    desk.clock.pass(6_001);
    await desk.until(async () => (await stateOf(next.id)) === 'sent');
    await stop();
  });

  test('when a row has been put off more often than two bytes can count', async () => {
    const { desk, sent, stateOf } = await withAnAnswer();
    await inWorkspace(desk.desk.app, desk.workspaceId, (tx) => tx.run(sql`update outbox set tries = 32767`));
    const stop = sender(desk.desk);
    await desk.until(async () => (await stateOf(sent.id)) === 'sent');
    await stop();
  });
});

describe('what waits for a paused account', () => {
  test('is no attempt, and does not flicker between sending and later', async () => {
    const { desk, sent, stateOf } = await withAnAnswer();
    const [account] = (await desk.asks<{ items: { id: string; version: number }[] }>('GET', '/api/v1/accounts')).items;
    await desk.asks('PATCH', `/api/v1/accounts/${desk.accountId}`, { paused: true, version: account?.version });
    const stop = sender(desk.desk);
    await desk.until(async () => (await stateOf(sent.id)) === 'later');
    await stop();
    const attempts = await inWorkspace(desk.desk.app, desk.workspaceId, (tx) =>
      tx.rows(sql`select 1 from outbox_attempt`),
    );
    expect(attempts).toEqual([]);
  });
});

describe('undo', () => {
  test('of what has left is refused, also while a reaction of ours to it still waits', async () => {
    const { desk, sent, stateOf } = await withAnAnswer();
    const stop = sender(desk.desk);
    await desk.until(async () => (await stateOf(sent.id)) === 'sent');
    await stop();
    await desk.asks('PUT', `/api/v1/messages/${sent.id}/reaction`, { emoji: '🙌' });
    await expect(desk.asks('POST', `/api/v1/messages/${sent.id}/undo`)).rejects.toThrow(/too_late_to_undo/u);
    expect(await stateOf(sent.id)).toBe('sent');
  });
});

test('what the vendor took is known although the database refused to note it for a while', async () => {
  const { desk, sent, stateOf, timesAtVendor } = await withAnAnswer();
  await asAdmin(desk.databaseUrl, (admin) =>
    admin.query(`
      create sequence desk.refusals;
      grant usage on sequence desk.refusals to public;
      create function desk.refuse() returns trigger language plpgsql as $$
        begin if nextval('desk.refusals') <= 2 then raise exception 'no space left' using errcode = '53100'; end if; return new; end $$;
      grant execute on function desk.refuse() to public;
      create trigger refuse before update on desk.outbox_attempt for each row execute function desk.refuse()`),
  );
  const stop = sender(desk.desk);
  await desk.until(async () => (await stateOf(sent.id)) === 'sent');
  await stop();
  expect(await timesAtVendor()).toBe(1);
});
