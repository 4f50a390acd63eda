import type { FastifyRequest } from 'fastify';
import type { Desk } from '../../../desk/index.ts';
import type { Caller } from '../../../platform/room/index.ts';
import { sessionOf } from '../../access/index.ts';

/** What began must finish: the same session of the same person, or the same key. */
export async function holderOf(desk: Desk, request: FastifyRequest, { actor }: Caller): Promise<string> {
  if (actor.type !== 'member') return `${actor.type} ${actor.id ?? ''}`;
  const session = await sessionOf(desk, request);
  return `session ${session?.sessionId ?? ''} ${actor.id ?? ''}`;
}
