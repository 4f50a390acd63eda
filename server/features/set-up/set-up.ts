import type { Locale } from '@tertulia/contract';
import type { FastifyRequest } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { enter, type Room } from '../../platform/room/index.ts';
import {
  addMember,
  cameFrom,
  createUser,
  emailTaken,
  removeUser,
  signIn,
  userByEmail,
  withOwnerToken,
  type User,
} from '../access/index.ts';
import { addAccount, checkSettings, sortSettings } from '../channel-accounts/index.ts';
import { openWorkspace } from '../workspaces/index.ts';

export type SetUp = {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly workspaceName: string;
  readonly brandName: string;
  readonly locale: Locale;
  readonly timeZone: string;
};

/** Makes the owner, the workspace, its first brand and a chat for its site. Answers the owner's cookies. */
export async function setUp(desk: Desk, request: FastifyRequest, it: SetUp): Promise<string[]> {
  await withOwnerToken(desk, it.token, async () => {
    if ((await userByEmail(desk, it.email)) !== null) throw emailTaken();
    const user = await createUser(desk, it);
    try {
      await openFirstWorkspace(desk, request.ip, user, it);
    } catch (error) {
      await removeUser(desk, user.id);
      throw error;
    }
  });
  return signIn(desk, { email: it.email, password: it.password }, cameFrom(request));
}

async function openFirstWorkspace(desk: Desk, ip: string, user: User, it: SetUp): Promise<void> {
  const account = await firstAccount(desk);
  const actor = { type: 'system', id: null, name: user.name, grants: [] } as const;
  await enter(desk, { workspaceId: desk.ids.next(), actor, ip }, async (room: Room) => {
    const named = { name: it.brandName, locale: it.locale, timeZone: it.timeZone };
    const brand = await openWorkspace(room, { name: it.workspaceName, brand: named });
    const owner = { role: 'owner', brandId: null, accountId: null } as const;
    await addMember(room, { userId: user.id, name: user.name, email: user.email, locale: it.locale }, owner);
    if (account !== null)
      await addAccount(room, desk, { ...account, brandId: brand.id, name: it.brandName, purpose: 'main' });
  });
}

/** The network that is ours needs nothing from anybody: its account is ready at once. */
async function firstAccount(desk: Desk) {
  const channel = [...desk.channels.values()].find(({ manifest }) => manifest.inbound === 'door');
  if (channel === undefined) return null;
  const settings = sortSettings(channel.manifest, {});
  const checked = await checkSettings(desk, channel, { ...settings.open, ...settings.secret });
  return checked.ok ? { channel, settings, checked } : null;
}
