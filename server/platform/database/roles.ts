import { createHmac } from 'node:crypto';

/** Our roles: see DESIGN §5, tenancy. */
export const appRole = 'tertulia_app';
export const systemRole = 'tertulia_system';
export const ownerRole = 'tertulia_owner';

/** Each login role's password comes from the vault key, so that every process of one installation knows it and no file holds it. */
export const passwordOf = (key: Uint8Array, role: string): string =>
  createHmac('sha256', key).update(`postgres role ${role}`).digest('base64url');

/**
 * The admin's address with another user and password. No URL class: it refuses the empty host of an address with a socket folder.
 */
export const urlFor = (adminUrl: string, role: string, key: Uint8Array): string =>
  adminUrl.replace(/^(postgres(?:ql)?:\/\/)(?:[^@/?]*@)?/, `$1${role}:${passwordOf(key, role)}@`);
