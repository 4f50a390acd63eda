import type { Desk } from '../../../desk/index.ts';
import { returnToken, takeToken } from '../../../platform/rate-limit/index.ts';
import { tooManyTries } from '../errors.ts';

const perAddress = { most: 30, msPerToken: 10_000 };
const perEmail = { most: 8, msPerToken: 60_000 };

const bucketsOf = (desk: Desk, ip: string, email: string) =>
  [
    [`sign-in address ${ip}`, perAddress],
    // The bucket's name does not tell the e-mail.
    [`sign-in account ${desk.vault.sign('sign-in bucket', email.trim().toLowerCase())}`, perEmail],
  ] as const;

/**
 * Guessing is slow for one machine and for one account, whichever runs out first. Counted before the password is looked at, so
 * that many at once are no way round it. Answers what to call when the guess was right.
 * @throws Refusal `access.too_many_tries`
 */
export async function countTry(desk: Desk, ip: string, email: string): Promise<() => Promise<void>> {
  const buckets = bucketsOf(desk, ip, email);
  const waits: number[] = [];
  for (const [key, bucket] of buckets) waits.push((await takeToken(desk.system, key, bucket, desk.clock.now())) ?? 0);
  const longest = Math.max(...waits);
  if (longest > 0) throw tooManyTries({}, { 'retry-after': String(Math.ceil(longest / 1000)) });
  return async () => {
    for (const [key, bucket] of buckets) await returnToken(desk.system, key, bucket);
  };
}
