import { createHmac } from 'node:crypto';

/** The roles of one database: see DESIGN §5, tenancy. */
export type Roles = {
  /** Owns and migrates; cannot log in. */
  readonly owner: string;
  /** Everyday work, held by row security. */
  readonly app: string;
  /** Looks across workspaces, through functions only. */
  readonly system: string;
};

/** Roles belong to a whole PostgreSQL server, so a database's own carry its suffix; one made before there were any has none. */
export const rolesWith = (suffix: string): Roles => ({
  owner: `tertulia_owner${suffix}`,
  app: `tertulia_app${suffix}`,
  system: `tertulia_system${suffix}`,
});

/** Migrations speak of the roles by their bare names. */
export const withRoles = (text: string, roles: Roles): string =>
  text.replace(/\btertulia_(owner|app|system)\b/g, (_, which: keyof Roles) => roles[which]);

/** Each login role's password comes from the vault, so that every process of one installation knows it and no file holds it. */
export const passwordOf = (key: Uint8Array, kind: 'app' | 'system'): string =>
  createHmac('sha256', key).update(`postgres role tertulia_${kind}`).digest('base64url');

/**
 * The admin's address with another user and password. No URL class: it refuses the empty host of an address with a socket folder.
 */
export const urlFor = (adminUrl: string, roles: Roles, kind: 'app' | 'system', key: Uint8Array): string =>
  adminUrl.replace(/^(postgres(?:ql)?:\/\/)(?:[^@/?]*@)?/, `$1${roles[kind]}:${passwordOf(key, kind)}@`);
