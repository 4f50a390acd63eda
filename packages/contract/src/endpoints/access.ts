import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { sessionId } from '../ids.ts';
import { session } from '../resources/access.ts';
import { locale } from '../resources/workspace.ts';

const done = z.object({ ok: z.literal(true) });
/** What stands behind `#token=` in a link: a page hands it over in a body, so that no log of addresses holds it. */
const token = z.string().regex(/^[\w-]{20,100}$/u);
const newPassword = z.string().min(10).max(128);
const name = z.string().trim().min(1).max(80);

/**
 * Signing in and out is not here: `POST /api/auth/sign-in/email {email, password}`, `POST /api/auth/sign-out` and
 * `POST /api/auth/change-password {currentPassword, newPassword, revokeOtherSessions}` answer with the session's cookie.
 */
export const access = {
  /** With the one-time link that the first start prints. Answers with the owner's cookie. */
  setUp: endpoint({
    id: 'access.set-up',
    method: 'POST',
    path: '/api/v1/setup',
    permission: 'anyone',
    body: z.object({
      token,
      name,
      email: z.email().max(254),
      password: newPassword,
      workspaceName: name,
      brandName: name,
      locale,
      timeZone: z.string().max(60),
    }),
    answer: done,
  }),
  /** Whether the one-time link still works. */
  lookAtOwnerLink: endpoint({
    id: 'access.look-at-owner-link',
    method: 'POST',
    path: '/api/v1/setup/look',
    permission: 'anyone',
    body: z.object({ token }),
    answer: done,
  }),
  /** What a holder of an invitation's link may know before joining. */
  lookAtInvitation: endpoint({
    id: 'access.look-at-invitation',
    method: 'POST',
    path: '/api/v1/join/look',
    permission: 'anyone',
    body: z.object({ token }),
    answer: z.object({
      email: z.string(),
      workspaceName: z.string(),
      /** Then the password is the one they have. */ isKnown: z.boolean(),
    }),
  }),
  /** `name` is for whoever is new here. Answers with the member's cookie. */
  join: endpoint({
    id: 'access.join',
    method: 'POST',
    path: '/api/v1/join',
    permission: 'anyone',
    body: z.object({ token, name: name.optional(), password: z.string().min(1).max(128), locale: locale.optional() }),
    answer: done,
  }),
  sessions: endpoint({
    id: 'sessions.list',
    method: 'GET',
    path: '/api/v1/sessions',
    permission: 'member',
    answer: z.object({ items: z.array(session) }),
  }),
  revokeSession: endpoint({
    id: 'sessions.revoke',
    method: 'DELETE',
    path: '/api/v1/sessions/:id',
    permission: 'member',
    params: z.object({ id: sessionId }),
    answer: done,
  }),
} as const;
