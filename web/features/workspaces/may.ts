import type { Brand, Account, Me, Permission } from '@tertulia/contract';
import { permissionsOf } from '@tertulia/contract/permissions';

export type Place = { readonly brandId: Brand['id']; readonly accountId: Account['id'] | null };

/** May they, there? Without a place: in the whole workspace. A grant limited to a brand gives nothing outside it. */
export const may = (me: Me | undefined, permission: Permission, place: Place | null = null): boolean =>
  me?.member.grants.some((grant) => {
    const isEverywhere = grant.brandId === null && grant.accountId === null;
    const covers =
      isEverywhere ||
      (place !== null &&
        (grant.brandId === place.brandId || (grant.accountId !== null && grant.accountId === place.accountId)));
    return covers && permissionsOf(grant.role).includes(permission);
  }) === true;
