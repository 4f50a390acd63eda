import type { Instant } from '@tertulia/contract';
import { at, runner, sql, type Pool } from '../database/index.ts';

/** How many at once, and how long until one more is allowed. */
export type Bucket = { readonly most: number; readonly msPerToken: number };

/**
 * Takes a token from a bucket that all processes share, in one statement. Null: go on; else how many milliseconds to wait at most.
 * Their clocks differ: for one that is behind, no time has passed. A bucket from far ahead was written by a clock that has been set right
 * since, and would let nobody through until then: it is full.
 * @param system the pool of the system role, which alone reaches the buckets
 */
export async function takeToken(system: Pool, key: string, bucket: Bucket, now: Instant): Promise<number | null> {
  const isFromAhead = sql`b.at > ${at(now)}::timestamptz + interval '10 minutes'`;
  const refilled = sql`case when ${isFromAhead} then ${bucket.most}::float8
    else least(${bucket.most}::float8, b.tokens + greatest(0, extract(epoch from ${at(now)}::timestamptz - b.at)) * 1000 / ${bucket.msPerToken}::float8) end`;
  const taken = await runner(system).run(sql`
    insert into desk.rate_bucket as b (key, tokens, at) values (${key}, ${bucket.most - 1}, ${at(now)})
    on conflict (key) do update set tokens = ${refilled} - 1, at = case when ${isFromAhead} then ${at(now)} else greatest(b.at, ${at(now)}) end where ${refilled} >= 1`);
  return taken === 1 ? null : Math.ceil(bucket.msPerToken);
}

/** Puts one back: what was counted turned out to be no harm. */
export async function returnToken(system: Pool, key: string, bucket: Bucket): Promise<void> {
  await runner(system).run(
    sql`update desk.rate_bucket set tokens = least(${bucket.most}::float8, tokens + 1) where key = ${key}`,
  );
}

/** Buckets nobody used for a day are full again: nothing is lost with them. */
export const sweepBuckets = (system: Pool, now: Instant): Promise<number> =>
  runner(system).run(sql`delete from desk.rate_bucket where at < ${at(now)}::timestamptz - interval '1 day'`);
