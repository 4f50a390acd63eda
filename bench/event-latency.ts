import { fork } from 'node:child_process';
import { once } from 'node:events';
import { benchDesk } from '@tertulia/server/testing/bench-desk';
import type { Asked, Took } from './event-client.ts';
import { quantile, type Result } from './result.ts';

/** From the first byte of a webhook to the event in an open stream, against the least that any such way needs. */
export async function eventLatency(scale: number): Promise<Result> {
  const bench = await benchDesk();
  const workers = bench.work();
  const rounds = Math.max(60, Math.round(500 * scale));
  try {
    const { events, least } = await timesOf({
      hook: bench.hook,
      live: `${bench.origin}/api/v1/live`,
      secret: bench.secret,
      databaseUrl: bench.databaseUrl,
      rounds,
    });
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
        'event p95 ms': quantile(events, 0.95),
        'event p99 ms': quantile(events, 0.99),
        'least p50 ms': quantile(least, 0.5),
        'least p99 ms': quantile(least, 0.99),
        rounds,
      },
    };
  } finally {
    await workers.stop();
    await bench.close();
  }
}

async function timesOf(asked: Asked): Promise<Took> {
  const client = fork(new URL('./event-client.ts', import.meta.url));
  const said = once(client, 'message');
  const ended = once(client, 'exit').then(([code]) => {
    throw new Error(`the client ended with ${String(code)}`);
  });
  client.send(asked);
  const [took] = await Promise.race([said, ended]);
  ended.catch(() => undefined); // it ends once it has said what it took
  return took as Took; // what event-client.ts sends
}
