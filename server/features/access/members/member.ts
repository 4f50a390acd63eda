import type { grant, member, Role } from '@tertulia/contract';
import type { z } from 'zod';

export type PublicMember = z.input<typeof member>;
export type PublicGrant = z.input<typeof grant>;

export type NewGrant = { readonly role: Role; readonly brandId: string | null; readonly accountId: string | null };

/** Holds everything of the workspace, not only of a brand. */
export const isFullOwner = (it: PublicMember): boolean =>
  it.state === 'active' &&
  it.grants.some((each) => each.role === 'owner' && each.brandId === null && each.accountId === null);
