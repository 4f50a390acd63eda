import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@tertulia/server/settings';
import { keyringOf, type Keyring } from '@tertulia/server/vault';
import { WrongUse } from './wrong-use.ts';

/** The vault keys of a desk that exists: one made now would open none of its secrets. */
export const keysOf = (settings: Settings): Keyring => {
  if (settings.key === null && !existsSync(join(settings.dataFolder, 'vault.key')))
    throw new WrongUse(
      `There is no vault key: put the vault.key of the desk into ${settings.dataFolder}, or set TERTULIA_KEY.`,
    );
  return keyringOf(settings);
};
