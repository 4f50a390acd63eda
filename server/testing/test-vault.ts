import { makeVault } from '../platform/vault/index.ts';

/** One key for a whole run: the passwords of the cluster's roles come from it. */
export const testVault = makeVault(Buffer.alloc(32, 7));
