import { permissionsOf, type Permission, type Role } from '@tertulia/contract';

export type ActorGrant = { readonly role: Role; readonly brandId: string | null; readonly accountId: string | null };

/** Who does it. Machines of our own (`automation`, `system`) hold no grants: they call what they may directly. */
export type Actor = {
  readonly type: 'member' | 'api-key' | 'automation' | 'system' | 'contact';
  readonly id: string | null;
  readonly name: string;
  readonly grants: readonly ActorGrant[];
};

/** `accountId` null: something of the whole brand, out of reach for a grant limited to one account. */
export type Place = { readonly brandId: string; readonly accountId: string | null };

/** May this actor do that, in this brand and account? `anywhere`: is there any place where they may? */
export function may(actor: Actor, permission: Permission, place: Place | 'anywhere'): boolean {
  if (actor.type === 'system' || actor.type === 'automation') return true;
  return actor.grants.some(
    (grant) => permissionsOf(grant.role).includes(permission) && (place === 'anywhere' || covers(grant, place)),
  );
}

/** A grant without limits: needed for what belongs to the whole workspace. */
export const mayEverywhere = (actor: Actor, permission: Permission): boolean =>
  actor.type === 'system' ||
  actor.type === 'automation' ||
  actor.grants.some(
    (grant) => grant.brandId === null && grant.accountId === null && permissionsOf(grant.role).includes(permission),
  );

const covers = (grant: ActorGrant, place: Place): boolean =>
  (grant.brandId === null || grant.brandId === place.brandId) &&
  (grant.accountId === null || grant.accountId === place.accountId);

/** What a list may show: everything, or what lies in these brands or accounts. */
export type Access =
  | 'everything'
  | {
      readonly brandIds: readonly string[];
      readonly accountIds: readonly string[];
      /** The brands of those accounts: what belongs to a brand as a whole (its name, its voice) is read there too. */
      readonly brandIdsOfAccounts: readonly string[];
    };

export function accessOf(actor: Actor, permission: Permission): Access {
  if (mayEverywhere(actor, permission)) return 'everything';
  const grants = actor.grants.filter((grant) => permissionsOf(grant.role).includes(permission));
  return {
    // A grant with both limits is as narrow as its account.
    brandIds: grants.flatMap((grant) => (grant.accountId === null && grant.brandId !== null ? [grant.brandId] : [])),
    accountIds: grants.flatMap((grant) => (grant.accountId === null ? [] : [grant.accountId])),
    brandIdsOfAccounts: grants.flatMap((grant) => (grant.accountId === null ? [] : (grant.brandId ?? []))),
  };
}

/** For what is already in memory, such as an event on its way to a browser. */
export const mayShow = (access: Access, place: { brandId: string | null; accountId: string | null }): boolean =>
  access === 'everything' ||
  (place.brandId === null && place.accountId === null) ||
  (place.brandId !== null && access.brandIds.includes(place.brandId)) ||
  (place.brandId !== null && place.accountId === null && access.brandIdsOfAccounts.includes(place.brandId)) ||
  (place.accountId !== null && access.accountIds.includes(place.accountId));
