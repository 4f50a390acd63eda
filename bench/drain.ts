import { setTimeout as pause } from 'node:timers/promises';
import { benchDesk, type BenchDesk } from '@tertulia/server/testing/bench-desk';
import { offer } from './offer.ts';
import { oneInsertEach } from './one-insert-each.ts';
import type { Result } from './result.ts';

const CONNECTIONS = 64;

/** The offered load that must stay visible within a second, and how fast a stored heap is worked off. */
export async function drain(scale: number): Promise<Result> {
  const bench = await benchDesk();
  const plain = await oneInsertEach(bench);
  try {
    await bench.admin.query("alter table desk.raw_inbox alter column state set default 'done'");
    await offer(plain.url, bench.secret, CONNECTIONS, 1000);
    const each = await offer(plain.url, bench.secret, CONNECTIONS, 4000);
    const rate = each.taken / each.seconds;
    await bench.admin.query(
      "truncate desk.raw_inbox; alter table desk.raw_inbox alter column state set default 'waiting'",
    );

    const seconds = Math.max(5, 60 * scale);
    const workers = bench.work();
    const ages: number[] = [];
    let isOver = false;
    const watching = (async () => {
      while (!isOver) {
        ages.push(await oldestWaiting(bench));
        await pause(100);
      }
    })();
    const offered = await offer(bench.hook, bench.secret, CONNECTIONS, seconds * 1000, rate * 0.3);
    isOver = true;
    await watching;
    await until(async () => (await waiting(bench)) === 0);
    const visible = await messages(bench);
    await workers.stop();

    const rows = Math.max(2000, Math.round(100_000 * scale));
    await store(bench, rows);
    const before = await messages(bench);
    const begun = performance.now();
    const again = bench.work();
    await until(async () => (await waiting(bench)) === 0);
    const took = (performance.now() - begun) / 1000;
    await again.stop();
    const drained = (await messages(bench)) - before;
    return {
      name: 'drain',
      checks: [
        { what: 'oldest waiting item under offered load, seconds', found: Math.max(0, ...ages), most: 1 },
        { what: 'offered and not refused, but not visible', found: offered.taken - visible, most: 0 },
        { what: 'offered and refused', found: offered.refused, most: 0 },
        { what: 'stored rows that did not become messages', found: rows - drained, most: 0 },
        { what: 'drained a second, against one insert each', found: rows / took / rate, least: 0.5 },
      ],
      figures: {
        'one insert each, a second': rate,
        'offered, a second': offered.taken / offered.seconds,
        'drained, a second': rows / took,
        'rows drained': rows,
      },
    };
  } finally {
    await plain.close();
    await bench.close();
  }
}

/** As if they had been acknowledged while nobody read: rows of real deliveries with ids of their own. */
const store = (bench: BenchDesk, rows: number) =>
  bench.admin.query(
    `insert into desk.raw_inbox (workspace_id, id, endpoint_id, account_id, channel, received_at, headers, body)
     select $1, gen_random_uuid(), $2, $3, $4, clock_timestamp(), '{}', convert_to(json_build_object('events', json_build_array(json_build_object(
       'id', 'd' || n, 'account', 'page-1', 'at', 1795000000000, 'type', 'message', 'thread', 'dt' || n % 2000, 'from', json_build_object('id', 'du' || n % 2000, 'name', 'Lucía'),
       'message', 'dm' || n, 'text', 'Hola, ¿me decís cuándo llega el pedido ' || n || '? Gracias.')))::text, 'UTF8')
     from generate_series(1, $5::integer) n`,
    [bench.workspaceId, bench.hook.split('/').at(-1), bench.accountId, bench.channel, rows],
  );

const number = async (bench: BenchDesk, text: string): Promise<number> =>
  Number((await bench.admin.query<{ n: string }>(text)).rows[0]?.n ?? 0);
const waiting = (bench: BenchDesk) => number(bench, "select count(*) as n from desk.raw_inbox where state = 'waiting'");
const messages = (bench: BenchDesk) => number(bench, "select count(*) as n from desk.message where kind = 'inbound'");
const oldestWaiting = (bench: BenchDesk) =>
  number(
    bench,
    "select coalesce(extract(epoch from clock_timestamp() - min(received_at)), 0) as n from desk.raw_inbox where state = 'waiting'",
  );

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20);
}
