import type { FastifyRequest } from 'fastify';
import type { session } from '@tertulia/contract';
import type { z } from 'zod';
import type { Desk } from '../../../desk/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { peopleOnly } from '../errors.ts';
import { judgeUserAnew } from '../judge-anew.ts';
import { authOf } from './auth.ts';
import { sessionOf, type SignedIn } from './session-of.ts';

type PublicSession = z.input<typeof session>;

/** Where this person is signed in, newest first. */
export async function listSessions(desk: Desk, request: FastifyRequest): Promise<PublicSession[]> {
  const mine = await sessionOf(desk, request);
  if (mine === null) throw peopleOnly();
  const { internalAdapter } = await authOf(desk).$context;
  const all = await internalAdapter.listSessions(mine.userId, { onlyActiveSessions: true });
  return all
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .map((it) => ({
      id: it.id,
      createdAt: it.createdAt.toISOString(),
      expiresAt: it.expiresAt.toISOString(),
      lastSeenAt: it.updatedAt.toISOString(),
      ip: it.ipAddress ?? null,
      userAgent: it.userAgent ?? null,
      isCurrent: it.id === mine.sessionId,
    }));
}

/** Signs that browser out at once. Somebody else's session does not exist here. @throws Refusal `not_found` */
export async function revokeSession(desk: Desk, request: FastifyRequest, id: string): Promise<void> {
  const mine = await sessionOf(desk, request);
  if (mine === null) throw peopleOnly();
  const { internalAdapter } = await authOf(desk).$context;
  const target = (await internalAdapter.listSessions(mine.userId)).find((it) => it.id === id);
  if (target === undefined) throw notFound();
  await endSession(desk, { userId: mine.userId, token: target.token });
}

/** Of one session whose row it cannot look up, better-auth says it is ended, and leaves it open; of several it deletes what there is. */
export async function endSession(desk: Desk, session: Pick<SignedIn, 'userId' | 'token'>): Promise<void> {
  const { internalAdapter } = await authOf(desk).$context;
  await internalAdapter.deleteSessions([session.token]);
  await judgeUserAnew(desk, session.userId);
}

/** Signs a user out everywhere. */
export async function endSessions(desk: Desk, userId: string): Promise<void> {
  const { internalAdapter } = await authOf(desk).$context;
  await internalAdapter.deleteUserSessions(userId);
}
