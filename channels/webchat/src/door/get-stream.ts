import type { DoorAnswer, DoorContext, RawRequest } from '@tertulia/channel-kit';
import { refuse } from './refusals.ts';
import { visitorOfTicket } from './visitor-token.ts';

/** A browser needs one, however many tabs it has; some need one a tab. More is somebody who wants to use up connections. */
const mostPerVisitor = 8;
const open = new Map<string, number>();

/** Tells that the thread changed, never what: the widget then reads it, so a lost line loses nothing. */
export async function getStream(request: RawRequest, context: DoorContext): Promise<DoorAnswer> {
  const visitor = visitorOfTicket(request.query['ticket'] ?? '', context.now(), context);
  if (visitor === null) return refuse('token', context.locale);
  if ((open.get(visitor) ?? 0) >= mostPerVisitor) return refuse('too_fast', context.locale, 20_000);
  return {
    stream: lines(visitor, context),
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform' },
  };
}

const lineFor = {
  changed: 'event: thread\ndata: changed\n\n',
  typing: 'event: typing\ndata: 1\n\n',
  tick: 'event: tick\ndata: 1\n\n',
} as const;

async function* lines(visitor: string, context: DoorContext): AsyncGenerator<string> {
  open.set(visitor, (open.get(visitor) ?? 0) + 1);
  try {
    yield 'retry: 2000\nevent: thread\ndata: opened\n\n';
    for await (const what of context.watch(visitor, context.signal)) yield lineFor[what];
  } finally {
    const left = (open.get(visitor) ?? 1) - 1;
    if (left === 0) open.delete(visitor);
    else open.set(visitor, left);
  }
}
