import { makeVault } from '../platform/vault/index.ts';

export const testKey = Buffer.alloc(32, 7);

/** One key for a whole run: the passwords of the cluster's roles come from it. */
export const testVault = makeVault({ keys: [testKey] });
