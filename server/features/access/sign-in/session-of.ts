import type { FastifyRequest } from 'fastify';
import type { Desk } from '../../../desk/index.ts';
import { authOf } from './auth.ts';
import { heldAgainst } from './held-against.ts';

export type SignedIn = {
  readonly userId: string;
  readonly email: string;
  readonly sessionId: string;
  readonly token: string;
};

/** Whose session the request's cookie belongs to; null when there is none that holds. */
export async function sessionOf(desk: Desk, request: FastifyRequest): Promise<SignedIn | null> {
  const { cookie } = request.headers;
  if (cookie === undefined || !cookie.includes('tertulia.session_token=')) return null;
  const found = await authOf(desk)
    .api.getSession({ headers: new Headers({ cookie }) })
    .catch((error: unknown) => {
      heldAgainst(error); // what went wrong below it
      throw error;
    });
  if (found === null) return null;
  const { id: sessionId, token } = found.session;
  return { userId: found.user.id, email: found.user.email, sessionId, token };
}
