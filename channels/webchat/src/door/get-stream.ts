import type { DoorAnswer, DoorContext, RawRequest } from '@tertulia/channel-kit';
import { refuse } from './refusals.ts';
import { visitorOfTicket } from './visitor-token.ts';

/** Tells that the thread changed, never what: the widget then reads it, so a lost line loses nothing. */
export async function getStream(request: RawRequest, context: DoorContext): Promise<DoorAnswer> {
  const visitor = visitorOfTicket(request.query['ticket'] ?? '', context.now(), context);
  if (visitor === null) return refuse('token', context.locale);
  return {
    stream: lines(visitor, context),
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform' },
  };
}

async function* lines(visitor: string, context: DoorContext): AsyncGenerator<string> {
  yield 'retry: 2000\nevent: thread\ndata: opened\n\n';
  for await (const what of context.watch(visitor, context.signal))
    yield what === 'changed' ? 'event: thread\ndata: changed\n\n' : 'event: tick\ndata: 1\n\n';
}
