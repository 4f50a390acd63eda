import { permissionsOf, type Locale, type me } from '@tertulia/contract';
import type { z } from 'zod';
import { sql } from '../../../platform/database/index.ts';
import { command, query, type Room } from '../../../platform/room/index.ts';
import { workspaceName } from '../../workspaces/index.ts';
import { peopleOnly } from '../errors.ts';
import { memberById } from './store.ts';
import { tellOfMember } from './tell-of-member.ts';

type Me = z.input<typeof me>;
type Preferences = Me['preferences'];

/** What a person who never changed a thing has. */
const initialPreferences: Preferences = {
  theme: 'system',
  density: 'comfortable',
  notifications: false,
  singleKeys: true,
  keys: {},
};

export type MyChange = {
  readonly name?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly preferences?: { readonly [K in keyof Preferences]?: Preferences[K] | undefined } | undefined;
};

export const getMe = query(readMe);

/** Own name, language and habits: everybody may change theirs. */
export const updateMe = command('member.update-me', async (room: Room, change: MyChange): Promise<Me> => {
  const before = await readMe(room);
  const preferences = { ...before.preferences, ...change.preferences };
  await room.tx.run(sql`
    update member set name = ${change.name ?? before.member.name}, locale = ${change.locale ?? before.locale}, preferences = ${JSON.stringify(preferences)}::jsonb
    where workspace_id = ${room.workspaceId}::uuid and id = ${room.actor.id}::uuid`);
  await tellOfMember(room, before.member.id);
  return readMe(room);
});

async function readMe(room: Room): Promise<Me> {
  if (room.actor.type !== 'member' || room.actor.id === null) throw peopleOnly();
  const member = await memberById(room, room.actor.id);
  const own = await room.tx.one(sql<{ locale: Locale; preferences: Partial<Preferences> }>`
    select locale, preferences from member where workspace_id = ${room.workspaceId}::uuid and id = ${room.actor.id}::uuid`);
  if (member === undefined || own === undefined) throw peopleOnly();
  return {
    member,
    workspace: { id: room.workspaceId, name: await workspaceName(room) },
    locale: own.locale,
    permissions: [...new Set(member.grants.flatMap(({ role }) => permissionsOf(role)))],
    preferences: { ...initialPreferences, ...own.preferences },
  };
}
