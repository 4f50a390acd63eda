import { benchDesk, type BenchDesk } from '@tertulia/server/testing/bench-desk';
import { offer } from './offer.ts';
import { oneInsertEach } from './one-insert-each.ts';
import { quantile, type Result } from './result.ts';

const CONNECTIONS = 64;
const PAIRS = 7;

/** Webhook → durable through the desk, against one insert for each request: pairs taken in turns, so that a busy moment hits both. */
export async function webhookDurable(scale: number): Promise<Result> {
  const bench = await benchDesk();
  const plain = await oneInsertEach(bench);
  // Nobody reads here: what is kept must not count as waiting, or the inbox would be full after 2,000.
  await bench.admin.query("alter table desk.raw_inbox alter column state set default 'done'");
  const groups = countGroups(bench.desk.system);
  const milliseconds = Math.max(1000, 4000 * scale);
  const ratios: number[] = [];
  const rates = { desk: [] as number[], plain: [] as number[] };
  let messages = 0;
  let commits = 0;
  try {
    for (const url of [bench.hook, plain.url]) await offer(url, bench.secret, CONNECTIONS, 700);
    for (let pair = 0; pair < PAIRS; pair++) {
      const before = groups();
      const desk = await offer(bench.hook, bench.secret, CONNECTIONS, milliseconds);
      commits += groups() - before;
      messages += desk.taken;
      const each = await offer(plain.url, bench.secret, CONNECTIONS, milliseconds);
      if (desk.refused + each.refused > 0) throw new Error('webhooks were refused');
      rates.desk.push(desk.taken / desk.seconds);
      rates.plain.push(each.taken / each.seconds);
      ratios.push(desk.taken / desk.seconds / (each.taken / each.seconds));
      await bench.admin.query('truncate desk.raw_inbox');
    }
  } finally {
    await plain.close();
    await bench.close();
  }
  return {
    name: 'webhook-durable',
    checks: [
      { what: 'median of 7 pairs, desk against one insert each', found: quantile(ratios, 0.5), least: 2 },
      { what: 'lower quartile', found: quantile(ratios, 0.25), least: 1.6 },
      { what: 'commits per message', found: commits / messages, most: 0.1 },
    ],
    figures: {
      'desk, a second': quantile(rates.desk, 0.5),
      'one insert each, a second': quantile(rates.plain, 0.5),
      connections: CONNECTIONS,
    },
  };
}

/** Every call of the keeper is one statement, and so one commit. */
function countGroups(pool: BenchDesk['desk']['system']): () => number {
  let count = 0;
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  pool.query = ((...args: unknown[]) => {
    if ((args[0] as { name?: string }).name === 'keep_raw') count += 1;
    return query(...args);
  }) as typeof pool.query; // the same call, counted
  return () => count;
}
