import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@tertulia/server/settings';
import { keyOfFolder, makeVault, type Vault } from '@tertulia/server/vault';
import { WrongUse } from './wrong-use.ts';

/** The vault of a desk that exists: a key made now would open none of its secrets. */
export const vaultOf = async (settings: Settings): Promise<Vault> => {
  if (settings.key === null && !existsSync(join(settings.dataFolder, 'vault.key')))
    throw new WrongUse(
      `There is no vault key: put the vault.key of the desk into ${settings.dataFolder}, or set TERTULIA_KEY.`,
    );
  return makeVault(settings.key ?? (await keyOfFolder(settings.dataFolder)));
};
