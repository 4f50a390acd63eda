import type { Account, Member, Protocol, ViewName } from '@tertulia/contract';

export type FirstStep = { readonly name: 'write' | 'connect' | 'speak' | 'invite'; readonly done: boolean };

/** What a new desk still lacks: a first conversation, an account beside the web chat it was born with, a voice somebody wrote, and somebody else. */
export const firstStepsOf = (
  counts: Readonly<Partial<Record<ViewName, number>>>,
  accounts: readonly Pick<Account, 'channel'>[],
  members: readonly Pick<Member, 'id'>[],
  protocol: Pick<Protocol, 'version'>,
): readonly FirstStep[] => [
  { name: 'write', done: (counts.all ?? 0) > 0 },
  { name: 'connect', done: accounts.length > 1 },
  { name: 'speak', done: protocol.version > 0 },
  { name: 'invite', done: members.length > 1 },
];
