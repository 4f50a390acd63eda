import type { DoorAnswer } from '@tertulia/channel-kit';
import type { Visit } from './visit.ts';
import { rateLimit } from './rate-limit.ts';
import { refuse } from './refusals.ts';

const perVisitor = rateLimit(30, 60_000);

/** Passing news: told to whoever looks at the conversation, kept nowhere. */
export async function postTyping({ context, visitor }: Visit): Promise<DoorAnswer> {
  const wait = perVisitor(`${context.account.id}:${visitor}`, context.now());
  if (wait > 0) return refuse('too_fast', context.locale, wait);
  context.typing?.(visitor);
  return { status: 204 };
}
