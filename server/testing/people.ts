import type { Role } from '@tertulia/contract';
import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk/index.ts';
import { addMember, createUser, ownerLink } from '../features/access/index.ts';
import { createWorkspace } from '../features/workspaces/index.ts';
import { enter } from '../platform/room/index.ts';
import { makeClient, type Client } from './client.ts';

/** Everybody a test may act as. Names beginning with brand or account are limited to that; the stranger owns another workspace. */
export const names = [
  'owner',
  'lead',
  'agent',
  'viewer',
  'brandOwner',
  'brandAgent',
  'accountAgent',
  'apiKey',
  'stranger',
] as const;
export type Name = (typeof names)[number];

export type Cast = {
  readonly workspaceId: string;
  readonly brandId: string;
  readonly accountId: string;
  /** A second brand with an account of its own: out of reach for the limited agents. */
  readonly otherBrandId: string;
  readonly otherAccountId: string;
  readonly strangersWorkspaceId: string;
  /** The headers that prove who each of them is. */
  readonly headers: Readonly<Record<Name, Readonly<Record<string, string>>>>;
  readonly memberIds: Readonly<Record<Exclude<Name, 'apiKey'>, string>>;
};

export const password = 'una tertulia larga';

/** Founds a desk the way people do: the one-time link, invitations, joining; then a second brand, an API key and a neighbour. */
export async function foundDesk(desk: Desk, app: FastifyInstance): Promise<Cast> {
  const nobody = makeClient(app, {});
  const [, token] = ((await ownerLink(desk)) ?? '').split('#token=');
  const workspace = { workspaceName: 'Tejidos Alba', brandName: 'Alba', locale: 'es', timeZone: 'Europe/Madrid' };
  const setUp = await nobody.post('/api/v1/setup', {
    token,
    name: 'Olga',
    email: 'owner@alba.example',
    password,
    ...workspace,
  });
  const owner = makeClient(app, setUp.session());
  const me = (await owner.get('/api/v1/me')).ok();

  const brandId = (await owner.get('/api/v1/brands')).ok().items[0].id;
  const account = (await owner.get('/api/v1/accounts')).ok().items[0];
  const accountId = account.id;
  const second = {
    name: 'Brasa',
    locale: 'es',
    timeZone: 'America/Bogota',
    firstResponseMinutes: 60,
    nextResponseMinutes: 60,
  };
  const otherBrandId = (await owner.post('/api/v1/brands', { ...second, bannedTerms: [] })).ok().id;
  const wish = { brandId: otherBrandId, channel: account.channel, name: 'Brasa', purpose: 'main' };
  const otherAccountId = (await owner.post('/api/v1/accounts', { ...wish, settings: { site: 'brasa.example' } })).ok()
    .id;

  const joined = {
    lead: await joins(owner, nobody, 'Leo', { role: 'lead' }),
    agent: await joins(owner, nobody, 'Ana', { role: 'agent' }),
    viewer: await joins(owner, nobody, 'Vera', { role: 'viewer' }),
    brandOwner: await joins(owner, nobody, 'Berta', { role: 'owner', brandId }),
    brandAgent: await joins(owner, nobody, 'Bruno', { role: 'agent', brandId }),
    accountAgent: await joins(owner, nobody, 'Clara', { role: 'agent', accountId }),
  };
  const key = (await owner.post('/api/v1/api-keys', { name: 'la integración', role: 'agent' })).ok();
  const stranger = await neighbour(desk, nobody);

  const people = { owner: setUp.session(), ...joined, stranger: stranger.headers };
  const memberIds = await Promise.all(
    Object.entries(people).map(async ([name, headers]): Promise<[string, string]> => {
      const signedIn = (await makeClient(app, headers).get('/api/v1/me')).ok();
      return [name, signedIn.member.id];
    }),
  );
  return {
    workspaceId: me.workspace.id,
    brandId,
    accountId,
    otherBrandId,
    otherAccountId,
    strangersWorkspaceId: stranger.workspaceId,
    headers: { ...people, apiKey: { authorization: `Bearer ${key.secret}` } },
    memberIds: Object.fromEntries(memberIds) as Cast['memberIds'], // the names are those of `people`, just above
  };
}

type Invitation = { readonly role: Role; readonly brandId?: string; readonly accountId?: string };

async function joins(owner: Client, nobody: Client, name: string, wish: Invitation): Promise<Record<string, string>> {
  const email = `${name.toLowerCase()}@alba.example`;
  const invitation = (await owner.post('/api/v1/invitations', { email, ...wish })).ok();
  const [, token] = invitation.url.split('#token=');
  return (await nobody.post('/api/v1/join', { token, name, password })).session();
}

/** There is no operation that opens a second workspace on an installation: it is made directly. */
async function neighbour(
  desk: Desk,
  nobody: Client,
): Promise<{ workspaceId: string; headers: Record<string, string> }> {
  const email = 'sara@vecina.example';
  const user = await createUser(desk, { name: 'Sara', email, password });
  const { workspaceId } = await createWorkspace(desk, {
    name: 'La vecina',
    brand: { name: 'Vecina', locale: 'es', timeZone: 'Europe/Madrid' },
  });
  const actor = { type: 'system', id: null, name: 'test', grants: [] } as const;
  await enter(desk, { workspaceId, actor }, (room) =>
    addMember(
      room,
      { userId: user.id, name: user.name, email, locale: 'es' },
      { role: 'owner', brandId: null, accountId: null },
    ),
  );
  return { workspaceId, headers: (await nobody.post('/api/auth/sign-in/email', { email, password })).session() };
}
