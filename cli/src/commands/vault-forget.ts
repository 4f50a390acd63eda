import { sealedColumns } from '@tertulia/server/sealed-columns';
import { asOwner, namedKeys, replaceKeys, vaultOfDatabase } from '@tertulia/server/vault';
import { keysOf } from '../keys-of.ts';
import { settled } from '../settled.ts';
import { withAdmin } from '../with-admin.ts';
import { WrongUse } from '../wrong-use.ts';

/** Takes out of the key file what nothing names any more. */
export const vaultForget = async (args: readonly string[]): Promise<number> => {
  if (args.length > 0) throw new WrongUse('vault forget takes nothing more.');
  const settings = settled();
  const keyring = keysOf(settings);
  return withAdmin(settings, 'vault', async (client) => {
    const vault = await vaultOfDatabase(client, keyring, sealedColumns);
    const named = await asOwner(client, () => namedKeys(client, sealedColumns));
    const keys = keyring.read();
    // The newest stays although nothing may name it yet: a rotation to it has begun.
    const kept = vault.keys().map(({ id }, place) => place === 0 || id === vault.keyId || named.has(id));
    const needless = vault.keys().filter((_, place) => kept[place] === false);
    if (needless.length === 0) {
      process.stdout.write('Each key here is still named by secrets of this desk: nothing was forgotten.\n');
      return 1;
    }
    if (keyring.folder !== null)
      replaceKeys(
        keyring.folder,
        keys.filter((_, place) => kept[place]),
      );
    const ids = needless.map(({ id }) => id).join(', ');
    process.stdout.write(
      keyring.folder === null
        ? `Nothing names ${ids}: take ${needless.length === 1 ? 'it' : 'them'} out of TERTULIA_OLD_KEYS.\n`
        : `Forgotten: ${ids}.\n`,
    );
    return 0;
  });
};
