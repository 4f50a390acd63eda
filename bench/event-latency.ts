import { createHmac, randomUUID } from 'node:crypto';
import { benchDesk, type BenchDesk } from '@tertulia/server/testing/bench-desk';
import { openLiveLine } from '@tertulia/server/testing/live-line';
import pg from 'pg';
import { quantile, type Result } from './result.ts';

/** From the first byte of a webhook to the event in an open stream, against the least that any such way needs. */
export async function eventLatency(scale: number): Promise<Result> {
  const bench = await benchDesk();
  const workers = bench.work();
  const line = await openLiveLine(`${bench.origin}/api/v1/live`, {});
  const rounds = Math.max(60, Math.round(500 * scale));
  const events: number[] = [];
  const least: number[] = [];
  const notify = await leastWay(bench);
  try {
    for (let round = 0; round < rounds + 20; round++) {
      const took = await oneEvent(bench, line);
      const base = await notify.once();
      if (round < 20) continue; // the first are still being compiled
      events.push(took);
      least.push(base);
    }
  } finally {
    line.close();
    await notify.close();
    await workers.stop();
    await bench.close();
  }
  return {
    name: 'event-latency',
    checks: [
      {
        what: 'p99 of webhook to event, against the p50 of insert, commit, NOTIFY and LISTEN',
        found: quantile(events, 0.99) / quantile(least, 0.5),
        most: 12,
      },
    ],
    figures: {
      'event p50 ms': quantile(events, 0.5),
      'event p99 ms': quantile(events, 0.99),
      'least p50 ms': quantile(least, 0.5),
      'least p99 ms': quantile(least, 0.99),
      rounds,
    },
  };
}

async function oneEvent(bench: BenchDesk, line: Awaited<ReturnType<typeof openLiveLine>>): Promise<number> {
  const id = randomUUID();
  const person = id.slice(0, 2);
  const event = {
    id,
    account: 'page-1',
    at: Date.now(),
    type: 'message',
    thread: `l-${person}`,
    from: { id: `l-${person}`, name: 'Noa' },
    message: id,
    text: `hola ${id}`,
  };
  const body = JSON.stringify({ events: [event] });
  const signature = `sha256=${createHmac('sha256', bench.secret).update(body).digest('hex')}`;
  const begun = performance.now();
  const answered = fetch(bench.hook, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-fake-signature': signature },
    body,
  });
  await line.next((it) => it.data.includes(id));
  const took = performance.now() - begun;
  await (await answered).arrayBuffer();
  line.heard.length = 0;
  return took;
}

async function leastWay(bench: BenchDesk): Promise<{ once: () => Promise<number>; close: () => Promise<void> }> {
  const url = { connectionString: bench.databaseUrl };
  const [writer, listener] = [new pg.Client(url), new pg.Client(url)];
  await Promise.all([writer.connect(), listener.connect()]);
  await writer.query('create table public.bench_least (id uuid primary key, body text)');
  await listener.query('listen bench_least');
  return {
    once: async () => {
      const heard = new Promise((resolve) => listener.once('notification', resolve));
      const begun = performance.now();
      await writer.query('insert into public.bench_least values ($1, $2)', [randomUUID(), 'x'.repeat(300)]);
      await writer.query('notify bench_least');
      await heard;
      return performance.now() - begun;
    },
    close: async () => {
      await Promise.all([writer.end(), listener.end()]);
    },
  };
}
