import type { ChannelManifest, Conversation, Instant } from '@tertulia/contract';
import { plus } from '@tertulia/contract';
import { iso } from './rows/iso.ts';

type ReplyWindow = Conversation['replyWindow'];

const HOUR = 3_600_000;

/** May we write here now? The manifest tells the rule, the last inbound message starts it. */
export function replyWindow(manifest: ChannelManifest, lastInboundAt: Instant | null, now: Instant): ReplyWindow {
  const rule = manifest.window;
  if (rule.kind !== 'after-inbound') return { kind: 'open' };
  if (lastInboundAt === null) return { kind: 'closed', then: rule.then };
  const closesAt = plus(lastInboundAt, rule.hours * HOUR);
  return now < closesAt ? { kind: 'closes', at: iso(closesAt), then: rule.then } : { kind: 'closed', then: rule.then };
}
