import type { Role } from './resources/workspace.ts';

/** What each role may do. A grant limited to a brand or an account gives these within it only. */
const byRole = {
  viewer: ['conversation.read', 'contact.read', 'workspace.read'],
  agent: ['conversation.reply', 'conversation.work', 'contact.edit', 'file.upload'],
  lead: ['conversation.override', 'label.edit', 'snippet.edit', 'fact.edit', 'audit.read'],
  owner: ['account.edit', 'brand.edit', 'member.edit', 'api-key.edit', 'contact.erase', 'workspace.edit'],
} as const;

export type Permission = (typeof byRole)[Role][number];

const ladder: readonly Role[] = ['viewer', 'agent', 'lead', 'owner'];

/** Every role has what the roles below it have. */
export const permissionsOf = (role: Role): readonly Permission[] =>
  ladder.slice(0, ladder.indexOf(role) + 1).flatMap((each) => byRole[each]);

export const allPermissions: readonly Permission[] = permissionsOf('owner');
