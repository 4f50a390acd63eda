import { setTimeout as pause } from 'node:timers/promises';
import type { OutgoingMessage } from '@tertulia/channel-kit';
import { plus, type ChannelManifest, type Instant } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { unreachable } from '../../../platform/errors/index.ts';
import { returnToken, takeToken, type Bucket } from '../../../platform/rate-limit/index.ts';
import type { ReachableAccount } from '../../channel-accounts/index.ts';

type Rate = ChannelManifest['rates'][number];

/** Shorter than this it is waited out here; longer, the message goes back into the queue and says so. */
const SHORT_MS = 1000;

/**
 * Null when the network's own limits leave room for this message, counted across all our processes; else when to try again.
 * The rates are the manifest's: to be refused by the vendor costs more than to wait.
 */
export async function vendorAllowsAt(
  desk: Desk,
  account: ReachableAccount,
  message: Pick<OutgoingMessage, 'thread' | 'to'>,
  stopping: AbortSignal,
): Promise<Instant | null> {
  for (;;) {
    const waitMs = await takeAll(desk, account, message);
    if (waitMs === null) return null;
    if (waitMs > SHORT_MS || stopping.aborted) return plus(desk.clock.now(), waitMs);
    await pause(waitMs, undefined, { signal: stopping }).catch(() => undefined); // stopping: the next round answers when
  }
}

/** All of the buckets or none: what one of them gave goes back when another is empty. */
async function takeAll(
  desk: Desk,
  account: ReachableAccount,
  message: Pick<OutgoingMessage, 'thread' | 'to'>,
): Promise<number | null> {
  const taken: [string, Bucket][] = [];
  for (const rate of account.channel.manifest.rates) {
    // The bucket's name does not tell who wrote to whom.
    const subject = desk.vault.sign('vendor bucket', subjectOf(rate, account, message));
    const key = `vendor ${account.channel.manifest.id} ${rate.scope} ${rate.perSeconds} ${subject}`;
    const bucket = { most: rate.max, msPerToken: (rate.perSeconds * 1000) / rate.max };
    const waitMs = await takeToken(desk.system, key, bucket, desk.clock.now());
    if (waitMs !== null) {
      for (const [before, full] of taken) await returnToken(desk.system, before, full);
      return waitMs;
    }
    taken.push([key, bucket]);
  }
  return null;
}

function subjectOf(rate: Rate, account: ReachableAccount, message: Pick<OutgoingMessage, 'thread' | 'to'>): string {
  switch (rate.scope) {
    case 'app':
      return '';
    case 'account':
      return account.id;
    case 'thread':
      return `${account.id} ${message.thread.key}`;
    case 'person':
      return `${account.id} ${message.to.map(({ scheme, value }) => `${scheme}:${value}`).join(' ')}`;
    default:
      return unreachable(rate.scope);
  }
}
