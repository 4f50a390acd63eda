import type { Instant, Locale } from '@tertulia/contract';
import type { FastifyRequest } from 'fastify';
import type { Desk } from '../../../desk/index.ts';
import { runner, sql } from '../../../platform/database/index.ts';
import { enter, type Room } from '../../../platform/room/index.ts';
import { linkNotValid, nameMissing } from '../errors.ts';
import { addMember } from '../members/add-member.ts';
import { cameFrom } from '../sign-in/came-from.ts';
import { createUser, removeUser, signIn, userByEmail, type User } from '../sign-in/users.ts';
import { hashOf } from '../token.ts';
import { useInvitation } from './store.ts';

type Invited = {
  readonly id: string;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly email: string;
};

export type Joining = {
  readonly token: string;
  readonly name?: string | undefined;
  readonly password: string;
  readonly locale?: Locale | undefined;
};

export async function lookAtInvitation(desk: Desk, token: string) {
  const { email, workspaceName } = await invitedBy(desk, token);
  return { email, workspaceName, isKnown: (await userByEmail(desk, email)) !== null };
}

/**
 * Takes an invitation: who is new becomes a user, who is known proves it with their password, and both are members then.
 * Answers the session's cookies. @throws Refusal `access.link_not_valid`, `access.name_missing`, `access.wrong_password`
 */
export async function join(desk: Desk, request: FastifyRequest, joining: Joining): Promise<string[]> {
  const invited = await invitedBy(desk, joining.token);
  const known = await userByEmail(desk, invited.email);
  const credentials = { email: invited.email, password: joining.password };
  const proof = known === null ? null : await signIn(desk, credentials, cameFrom(request));
  const user = known ?? (await newUser(desk, invited.email, joining));
  try {
    await takeInvitation(desk, request.ip, invited, user, joining.locale ?? 'es');
  } catch (error) {
    if (known === null) await removeUser(desk, user.id);
    throw error;
  }
  return proof ?? signIn(desk, credentials, cameFrom(request));
}

function newUser(desk: Desk, email: string, { name, password }: Joining): Promise<User> {
  if (name === undefined) throw nameMissing();
  return createUser(desk, { name, email, password });
}

/** @throws Refusal `access.link_not_valid` when somebody was faster with the same link */
function takeInvitation(desk: Desk, ip: string, invited: Invited, user: User, locale: Locale): Promise<void> {
  const actor = { type: 'system', id: null, name: user.name, grants: [] } as const;
  return enter(desk, { workspaceId: invited.workspaceId, actor, ip }, async (room: Room) => {
    const invitation = await useInvitation(room, invited.id);
    if (invitation === undefined) throw linkNotValid();
    const { role, brandId, accountId } = invitation;
    const newcomer = { userId: user.id, name: user.name, email: user.email, locale };
    const member = await addMember(room, newcomer, { role, brandId, accountId });
    room.audit({ action: 'member.join', subjectType: 'member', subjectId: member.id });
  });
}

type Row = {
  workspace_id: string;
  id: string;
  email: string;
  expires_at: Instant;
  used_at: Instant | null;
  workspace_name: string;
};

async function invitedBy(desk: Desk, token: string): Promise<Invited> {
  const row = await runner(desk.system).one(sql<Row>`
    select workspace_id, id, email, expires_at, used_at, workspace_name from desk.invitation_for(${hashOf(token)})`);
  if (row === undefined || row.used_at !== null || row.expires_at <= desk.clock.now()) throw linkNotValid();
  return { id: row.id, workspaceId: row.workspace_id, workspaceName: row.workspace_name, email: row.email };
}
