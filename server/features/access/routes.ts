import { endpoints } from '@tertulia/contract';
import { route } from '../../desk/index.ts';
import { query, requiresEverywhere, type CommandCaller, type Room } from '../../platform/room/index.ts';
import { createApiKey } from './api-keys/create-api-key.ts';
import { revokeApiKey } from './api-keys/revoke-api-key.ts';
import { liveKeys } from './api-keys/store.ts';
import { listAudit } from './audit/list-audit.ts';
import { invite } from './invitations/invite.ts';
import { join, lookAtInvitation } from './invitations/join.ts';
import { judgeAnew } from './judge-anew.ts';
import { revokeInvitation } from './invitations/revoke-invitation.ts';
import { openInvitations } from './invitations/store.ts';
import { addGrant } from './members/add-grant.ts';
import { getMe, updateMe } from './members/me.ts';
import { removeGrant } from './members/remove-grant.ts';
import { allMembers } from './members/store.ts';
import { updateMember } from './members/update-member.ts';
import { requireOwnPage } from './own-page.ts';
import { listSessions, revokeSession } from './sign-in/sessions.ts';

const listMembers = query(allMembers);
const listInvitations = query(async (room: Room) => {
  requiresEverywhere(room, 'member.edit');
  return openInvitations(room);
});
const listKeys = query(async (room: Room) => {
  requiresEverywhere(room, 'api-key.edit');
  return liveKeys(room);
});

const done = { ok: true } as const;

/** What opens a door is answered once and kept nowhere, not even for whoever asks the same again. */
const unrepeated = ({ idempotency: _key, ...caller }: CommandCaller): CommandCaller => caller;

export const routes = [
  route(endpoints.me, (desk, { caller }) => getMe(desk, caller)),
  route(endpoints.updateMe, (desk, { caller, body }) => updateMe(desk, caller, body)),
  route(endpoints.members, async (desk, { caller }) => ({ items: await listMembers(desk, caller) })),
  route(endpoints.updateMember, (desk, { caller, params, body }) => updateMember(desk, caller, params.id, body)),
  route(endpoints.addGrant, async (desk, { caller, params, body }) => {
    const grant = await addGrant(desk, caller, params.id, body);
    judgeAnew(desk, caller.workspaceId);
    return grant;
  }),
  route(endpoints.removeGrant, async (desk, { caller, params }) => {
    const removed = await removeGrant(desk, caller, params.id, params.grantId);
    judgeAnew(desk, caller.workspaceId);
    return removed;
  }),
  route(endpoints.invitations, async (desk, { caller }) => ({ items: await listInvitations(desk, caller) })),
  route(endpoints.invite, (desk, { caller, body: { email, ...wish } }) =>
    invite(desk, unrepeated(caller), { of: desk.origin }, email, wish),
  ),
  route(endpoints.revokeInvitation, (desk, { caller, params }) => revokeInvitation(desk, caller, params.id)),
  route(endpoints.lookAtInvitation, async (desk, { body, request }) => {
    requireOwnPage(desk, request);
    return lookAtInvitation(desk, body.token);
  }),
  route(endpoints.join, async (desk, { body, request, setHeader }) => {
    requireOwnPage(desk, request);
    setHeader('set-cookie', await join(desk, request, body));
    return done;
  }),
  route(endpoints.sessions, async (desk, { request }) => ({ items: await listSessions(desk, request) })),
  route(endpoints.revokeSession, async (desk, { request, params }) => {
    await revokeSession(desk, request, params.id);
    return done;
  }),
  route(endpoints.apiKeys, async (desk, { caller }) => ({ items: await listKeys(desk, caller) })),
  route(endpoints.createApiKey, (desk, { caller, body }) => createApiKey(desk, unrepeated(caller), body)),
  route(endpoints.revokeApiKey, async (desk, { caller, params }) => {
    const revoked = await revokeApiKey(desk, caller, params.id);
    judgeAnew(desk, caller.workspaceId);
    return revoked;
  }),
  route(endpoints.audit, async (desk, { caller, query }) => ({ items: await listAudit(desk, caller, query) })),
];
