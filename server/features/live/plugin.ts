import type { DeskEvent } from '@tertulia/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, Desk } from '../../desk/index.ts';
import { notAllowed, signInFirst } from '../../platform/errors/index.ts';
import { counter } from '../../platform/metrics/index.ts';
import { may, type Caller } from '../../platform/room/index.ts';
import { openLine } from './line.ts';
import { makeListener } from './listener.ts';

const KEEP_ALIVE_MS = 15_000;
/** Only what is told unasked (who looks, who types) and a single large event ever pile up beyond what a line holds back. */
const MOST_WAITING = 8_388_608;

const cut = counter('tertulia_live_cut_total', 'Live lines cut because their reader was too slow.');

/** The routes of the live lines. All of them end when the program closes. */
export async function liveLines(app: FastifyInstance, desk: Desk, authenticate: Authenticate): Promise<void> {
  const open = new Set<() => void>();
  app.addHook('preClose', async () => {
    for (const close of open) close();
  });
  app.get('/api/v1/live', async (request, reply) => {
    const caller = await listenerOf(request, authenticate);
    if (caller === null) throw signInFirst();
    const close = await openLiveLine(desk, request, reply, caller, authenticate);
    open.add(close);
    reply.raw.once('close', () => open.delete(close));
  });
}

async function openLiveLine(
  desk: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
  authenticate: Authenticate,
): Promise<() => void> {
  const after = resumePoint(request);
  reply.hijack();
  const line = openLine(reply.raw, MOST_WAITING, () => {
    cut.add();
    desk.log.info({ actorId: caller.actor.id }, 'live.cut_slow_reader');
  });
  const listener = makeListener(desk, caller, line);

  const judge = async (): Promise<void> => {
    const again = await listenerOf(request, authenticate).catch(() => null); // an unanswered question is no yes
    if (again === null || again.workspaceId !== caller.workspaceId) line.end();
    else listener.judge(again);
  };
  const onEvents = (events: readonly DeskEvent[]): void => {
    listener.onEvents(events);
    if (events.some((event) => event.type === 'member.changed' && event.subject.id === caller.actor.id)) void judge();
  };
  const { from, stop } = await desk.live.follow(caller.workspaceId, onEvents, (moment) => {
    if (moment.kind === 'access') void judge();
    else listener.onMoment(moment);
  });
  const beat = setInterval(() => {
    line.keepAlive();
    void judge();
  }, KEEP_ALIVE_MS);
  const release = (): void => {
    clearInterval(beat);
    stop();
  };
  reply.raw.once('close', release);
  if (reply.raw.destroyed) release();
  await listener.begin(from, after).catch((error: unknown) => {
    desk.log.warn({ error: String(error) }, 'live.begin_failed'); // the reader comes again
    line.end();
  });
  return line.end;
}

async function listenerOf(request: FastifyRequest, authenticate: Authenticate): Promise<Caller | null> {
  const caller = await authenticate(request);
  if (caller !== null && !may(caller.actor, 'conversation.read', 'anywhere'))
    throw notAllowed({ permission: 'conversation.read' });
  return caller;
}

/** What the browser has already: its own word when it joins again, else the page's. */
function resumePoint(request: FastifyRequest): number | null {
  const { after } = request.query as { after?: unknown }; // any query string: judged in the next lines
  const written = request.headers['last-event-id'] ?? after;
  return typeof written === 'string' && /^\d{1,15}$/.test(written) ? Number(written) : null;
}
