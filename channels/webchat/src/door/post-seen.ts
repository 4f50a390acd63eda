import type { DoorAnswer } from '@tertulia/channel-kit';
import { parseObject, textOf } from '../json.ts';
import { maxThreadMessages } from '../limits.ts';
import type { Visit } from './visit.ts';
import { keptHeaders } from './kept-headers.ts';
import { rateLimit } from './rate-limit.ts';
import { refuse } from './refusals.ts';

const perVisitor = rateLimit(60, 60_000);

/** The visitor has read everything up to this message of ours. Only messages of their own thread count. */
export async function postSeen(visit: Visit): Promise<DoorAnswer> {
  const { request, context, visitor } = visit;
  const wait = perVisitor(`${context.account.id}:${visitor}`, context.now());
  if (wait > 0) return refuse('too_fast', context.locale, wait);
  const upTo = request.body.length > 1024 ? '' : textOf(parseObject(request.body)?.['upTo']);
  const thread = upTo === '' ? [] : await context.thread(visitor, maxThreadMessages);
  const target = thread.find((message) => message.from === 'us' && message.id === upTo)?.vendorId ?? null;
  if (target === null) return refuse('unreadable', context.locale);
  const body = new TextEncoder().encode(JSON.stringify({ upTo: target }));
  const kept = await context.receive({ headers: keptHeaders('seen', visit), body });
  return kept === 'full' ? refuse('full', context.locale, 5000) : { status: 204 };
}
