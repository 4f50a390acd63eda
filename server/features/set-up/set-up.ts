import type { Locale } from '@tertulia/contract';
import type { FastifyRequest } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { enter, type Room } from '../../platform/room/index.ts';
import {
  addMember,
  cameFrom,
  createUser,
  emailTaken,
  isSetUp,
  linkNotValid,
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

/**
 * Makes the owner, the workspace, its first brand and a chat for its site. Answers the owner's cookies. Where it breaks in the
 * middle, doing it again with the same link ends it.
 * @throws Refusal `access.link_not_valid`, `access.email_taken`
 */
export async function setUp(desk: Desk, request: FastifyRequest, it: SetUp): Promise<string[]> {
  await withOwnerToken(desk, it.token, async () => {
    await makeRoomFor(desk, it.email);
    const user = await createUser(desk, it);
    try {
      await openFirstWorkspace(desk, request.ip, user, it);
    } catch (error) {
      await takeBack(desk, user).catch((failed: unknown) =>
        desk.log.warn({ error: String(failed) }, 'set_up.owner_left_over'),
      );
      throw error;
    }
  });
  return signIn(desk, { email: it.email, password: it.password }, cameFrom(request));
}

/** A workspace whose making was acknowledged to nobody is made all the same, and its owner stays. */
async function takeBack(desk: Desk, user: User): Promise<void> {
  if (!(await isSetUp(desk))) await removeUser(desk, user.id);
}

/** Before there is a workspace nobody belongs anywhere: whoever has this e-mail is left over from a set-up that broke. */
async function makeRoomFor(desk: Desk, email: string): Promise<void> {
  const before = await userByEmail(desk, email);
  if (await isSetUp(desk)) throw before === null ? linkNotValid() : emailTaken();
  if (before !== null) await removeUser(desk, before.id);
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
