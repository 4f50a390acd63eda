import { afterEach, beforeEach, expect, test } from 'vitest';
import { asAdmin } from '../../testing/postgres-for-tests.ts';
import { runningDesk, type RunningDesk } from '../../testing/running-desk.ts';
import { says } from '../../testing/somebody-writes.ts';

let desk: RunningDesk;
beforeEach(async () => {
  desk = await runningDesk();
});
afterEach(() => desk.close());

/** The next so many messages are refused with this code of PostgreSQL, as a full disk or a lock that nobody gives would. */
const refuses = (code: string, times: number): Promise<unknown> =>
  asAdmin(desk.databaseUrl, (admin) =>
    admin.query(`
      create sequence desk.refusals;
      grant usage on sequence desk.refusals to public;
      create function desk.refuse() returns trigger language plpgsql as $$
        begin if nextval('desk.refusals') <= ${times} then raise exception 'not now' using errcode = '${code}'; end if; return new; end $$;
      grant execute on function desk.refuse() to public;
      create trigger refuse before insert on desk.message for each row execute function desk.refuse()`),
  );

const parked = () =>
  asAdmin(desk.databaseUrl, async (admin) => {
    const { rows } = await admin.query<{ parked: number }>(
      `select (select count(*) from desk.raw_inbox where state = 'parked')::int + (select count(*) from desk.parked_item)::int as parked`,
    );
    return rows[0]?.parked;
  });

/** Time goes by until all of them are there. */
const arrive = (texts: readonly string[]) =>
  desk.until(async () => {
    desk.clock.pass(5000);
    const there = (await desk.conversations('all')).map((it) => it.lastMessage?.text);
    return texts.every((text) => there.includes(text));
  });

test.each([
  ['a disk that is full for a while', '53100'],
  ['a lock that is not given for a while', '55P03'],
  ['a statement that took too long', '57014'],
])('%s parks nothing: what came is read when it can be', async (_, code) => {
  await refuses(code, 12);
  const messages = Array.from({ length: 3 }, (_each, n) => says(desk, `espero mi turno ${n}`));
  await Promise.all(messages.map((message) => desk.receives(message)));
  await arrive(messages.map(({ text }) => String(text)));
  expect(await parked()).toBe(0);
});

test('an item that no database will ever take is parked as before, and its neighbours go on', async () => {
  await refuses('22000', 3);
  await desk.receives(says(desk, 'a mí no me quieren'));
  await desk.until(async () => (await parked()) === 1);
  const later = says(desk, 'yo sí entro');
  await desk.receives(later);
  await arrive([String(later.text)]);
});
