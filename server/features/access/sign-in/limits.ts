import type { Desk } from '../../../desk/index.ts';
import { takeToken } from '../../../platform/rate-limit/index.ts';
import { tooManyTries } from '../errors.ts';

const perAddress = { most: 30, msPerToken: 10_000 };
const perEmail = { most: 8, msPerToken: 60_000 };

/**
 * Guessing is slow for one machine and for one account, whichever runs out first. The bucket's name does not tell the e-mail.
 * @throws Refusal `access.too_many_tries`
 */
export async function countTry(desk: Desk, ip: string, email: string): Promise<void> {
  const now = desk.clock.now();
  const account = desk.vault.sign('sign-in bucket', email.trim().toLowerCase());
  const waits = [
    await takeToken(desk.system, `sign-in address ${ip}`, perAddress, now),
    await takeToken(desk.system, `sign-in account ${account}`, perEmail, now),
  ].flatMap((wait) => wait ?? []);
  if (waits.length > 0) throw tooManyTries({}, { 'retry-after': String(Math.max(...waits)) });
}
