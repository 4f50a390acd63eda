import type { Role } from '@tertulia/contract';
import type { FastifyRequest } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { at, runner, sql } from '../../platform/database/index.ts';
import { mayBeForged } from '../../platform/http/index.ts';
import type { Caller } from '../../platform/room/index.ts';
import { callersOf } from './caller-memory.ts';
import { badKey, forged, noMembership } from './errors.ts';
import { membershipsOf } from './memberships.ts';
import { sessionOf } from './sign-in/session-of.ts';
import { hashOf } from './token.ts';

/**
 * Who calls: an API key if one is shown, else whoever the cookie belongs to, else nobody. A person of several workspaces says
 * which with `X-Tertulia-Workspace`; without it they are where they joined first.
 * @throws Refusal `access.csrf`, `access.bad_key`, `access.no_membership`
 */
export async function authenticate(desk: Desk, request: FastifyRequest): Promise<Caller | null> {
  const [, key] = /^Bearer\s+(\S+)$/iu.exec(request.headers.authorization ?? '') ?? [];
  const callers = callersOf(desk);
  if (key !== undefined) return callers.recall(`key ${hashOf(key).toString('hex')}`, () => callerOfKey(desk, key));
  const { cookie = '' } = request.headers;
  const workspace = request.headers['x-tertulia-workspace'];
  const who = `cookie ${hashOf(`${cookie} ${String(workspace)}`).toString('hex')}`;
  const caller = await callers.recall(who, async () => {
    const session = await sessionOf(desk, request);
    return session === null ? null : callerOfUser(desk, session.userId, workspace);
  });
  if (caller !== null && mayBeForged(request, desk.origin)) throw forged();
  return caller;
}

async function callerOfKey(desk: Desk, key: string): Promise<Caller> {
  const found = await runner(desk.system).one(sql<{ workspace_id: string; id: string; name: string; role: Role }>`
    select workspace_id, id, name, role from desk.caller_of_key(${hashOf(key)}, ${at(desk.clock.now())})`);
  if (found === undefined) throw badKey();
  const grants = [{ role: found.role, brandId: null, accountId: null }];
  return { workspaceId: found.workspace_id, actor: { type: 'api-key', id: found.id, name: found.name, grants } };
}

async function callerOfUser(desk: Desk, userId: string, wanted: string | string[] | undefined): Promise<Caller> {
  const memberships = await membershipsOf(desk, userId);
  const caller = wanted === undefined ? memberships[0] : memberships.find((each) => each.workspaceId === wanted);
  if (caller === undefined) throw noMembership();
  return caller;
}
