import type { FastifyRequest } from 'fastify';
import type { Desk } from '../../../desk/index.ts';
import { authOf } from './auth.ts';

export type SignedIn = { readonly userId: string; readonly email: string; readonly sessionId: string };

/** Whose session the request's cookie belongs to; null when there is none that holds. */
export async function sessionOf(desk: Desk, request: FastifyRequest): Promise<SignedIn | null> {
  const { cookie } = request.headers;
  if (cookie === undefined || !cookie.includes('tertulia.session_token=')) return null;
  const found = await authOf(desk)
    .api.getSession({ headers: new Headers({ cookie }) })
    .catch(becauseOf);
  return found === null ? null : { userId: found.user.id, email: found.user.email, sessionId: found.session.id };
}

/** Of whatever fails below it better-auth says only that no session was to be had: what failed may be a database that is away for a moment. */
function becauseOf(error: unknown): never {
  throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
}
