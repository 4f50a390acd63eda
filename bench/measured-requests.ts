import type { BenchDesk } from '@tertulia/server/testing/bench-desk';
import pg from 'pg';
import { quantile } from './result.ts';

export type Measured = {
  readonly p95Ms: number;
  readonly healthP95Ms: number;
  readonly queries: number;
  readonly buffers: number;
};

/**
 * Asks for this address and for `GET /health` in turns, so that what else the machine does meets both; then for the address alone, to
 * count the queries and the shared buffers of one request.
 */
export async function measured(bench: BenchDesk, path: string, rounds: number): Promise<Measured> {
  for (let warm = 0; warm < 5; warm++) await asked(bench, path);
  const took: number[] = [];
  const healthTook: number[] = [];
  await bench.breathe();
  for (let round = 0; round < rounds; round++) {
    if (round % 20 === 19) await bench.breathe();
    healthTook.push(await asked(bench, '/health'));
    took.push(await asked(bench, path));
  }
  const counting = countQueries();
  const buffersBefore = await buffersOf(bench);
  const counted = Math.ceil(rounds / 3);
  for (let round = 0; round < counted; round++) await asked(bench, path);
  const queries = Math.round(counting.stop() / counted); // a breath of something else now and then
  if (queries === 0) throw new Error(`${path} asked the database nothing: they are counted in the wrong place`);
  const buffers = ((await buffersOf(bench)) - buffersBefore) / counted;
  return { p95Ms: quantile(took, 0.95), healthP95Ms: quantile(healthTook, 0.95), queries, buffers };
}

async function asked(bench: BenchDesk, path: string): Promise<number> {
  const begun = performance.now();
  const answer = await fetch(`${bench.origin}${path}`);
  const body = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${Buffer.from(body).toString()}`);
  return performance.now() - begun;
}

/** What the program sends to PostgreSQL, beginnings and ends of transactions left out. Counted where it leaves, whatever client it came from. */
function countQueries(): { stop: () => number } {
  let count = 0;
  const { prototype } = pg.Query as unknown as { prototype: { submit: Submit } }; // its type leaves the class's own method out
  const { submit } = prototype;
  prototype.submit = function counted(connection) {
    if (!/^(begin|commit|rollback)/i.test(this.text)) count += 1;
    return submit.call(this, connection);
  };
  return {
    stop: () => {
      prototype.submit = submit;
      return count;
    },
  };
}

type Submit = (this: { readonly text: string }, connection: unknown) => unknown;

/** PostgreSQL's own count of the pages it looked at. A busy connection reports at most once a second: we wait for it. */
async function buffersOf(bench: BenchDesk): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await fetch(`${bench.origin}/api/v1/labels`).then((answer) => answer.arrayBuffer());
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { rows } = await bench.admin.query<{ pages: string }>(
    "select sum(heap_blks_hit + heap_blks_read + coalesce(idx_blks_hit, 0) + coalesce(idx_blks_read, 0) + coalesce(toast_blks_hit, 0) + coalesce(toast_blks_read, 0)) as pages from pg_statio_user_tables where schemaname = 'desk'",
  );
  return Number(rows[0]?.pages ?? 0);
}
