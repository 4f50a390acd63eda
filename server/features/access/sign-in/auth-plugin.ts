import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../../../desk/index.ts';
import { badRequest, busy, signInFirst } from '../../../platform/errors/index.ts';
import { mayBeForged, unstorableText } from '../../../platform/http/index.ts';
import { forged, passwordTooShort, wrongPassword } from '../errors.ts';
import { judgeUserAnew } from '../judge-anew.ts';
import { authOf } from './auth.ts';
import { countTry } from './limits.ts';
import { cameFrom } from './came-from.ts';
import { heldAgainst } from './held-against.ts';
import { sessionOf } from './session-of.ts';
import { endSession } from './sessions.ts';
import { signIn } from './users.ts';

/** The few routes of better-auth that are open. Its answers become our refusals; everything else of it stays closed. */
export async function authPlugin(app: FastifyInstance, desk: Desk): Promise<void> {
  app.addHook('preHandler', async (request, reply) => {
    if (mayBeForged(request, desk.origin)) throw forged();
    void reply.header('cache-control', 'no-store');
  });

  app.post('/api/auth/sign-in/email', async (request, reply) => {
    const [email, password] = textsIn(request.body, 'email', 'password');
    void reply.header('set-cookie', await signIn(desk, { email, password }, cameFrom(request)));
    return { ok: true };
  });

  app.post('/api/auth/sign-out', async (request, reply) => {
    const session = await sessionOf(desk, request);
    if (session !== null) await endSession(desk, session);
    const { headers } = await authOf(desk).api.signOut({ headers: headersOf(request, desk), returnHeaders: true });
    return passOn(headers, reply);
  });

  app.post('/api/auth/change-password', async (request, reply) => {
    const [currentPassword, newPassword] = textsIn(request.body, 'currentPassword', 'newPassword');
    const headers = headersOf(request, desk);
    const session = await sessionOf(desk, request);
    if (session === null) throw signInFirst();
    const wasRight = await countTry(desk, request.ip, session.email);
    const revokeOtherSessions = true; // whoever changes a password may do it because somebody else knows it
    const body = { currentPassword, newPassword, revokeOtherSessions };
    const { headers: answered } = await authOf(desk)
      .api.changePassword({ headers, body, returnHeaders: true })
      .catch(async (error: unknown) => {
        const code = heldAgainst(error);
        if (code === 'PASSWORD_TOO_SHORT') throw passwordTooShort();
        if (code !== 'UNAUTHORIZED') throw wrongPassword();
        // It says so too where it could not ask whose session it is.
        throw (await sessionOf(desk, request)) === null ? signInFirst() : busy({}, { 'retry-after': '2' });
      });
    await wasRight();
    await judgeUserAnew(desk, session.userId);
    return passOn(answered, reply);
  });
}

function passOn(headers: Headers, reply: FastifyReply): { ok: true } {
  void reply.header('set-cookie', headers.getSetCookie());
  return { ok: true };
}

function headersOf(request: FastifyRequest, desk: Desk): Headers {
  return new Headers({ cookie: request.headers.cookie ?? '', origin: desk.origin });
}

function textsIn(body: unknown, first: string, second: string): [string, string] {
  const values = typeof body === 'object' && body !== null ? new Map(Object.entries(body)) : new Map<string, unknown>();
  const [a, b] = [values.get(first), values.get(second)];
  if (typeof a !== 'string' || typeof b !== 'string' || a.length > 300 || b.length > 300) throw badRequest();
  if (unstorableText([a, b], 'body') !== null) throw badRequest();
  return [a, b];
}
