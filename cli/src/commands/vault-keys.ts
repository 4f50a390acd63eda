import { sealedColumns } from '@tertulia/server/sealed-columns';
import { asOwner, namedKeys, vaultOfDatabase } from '@tertulia/server/vault';
import { keysOf } from '../keys-of.ts';
import { settled } from '../settled.ts';
import { withAdmin } from '../with-admin.ts';
import { WrongUse } from '../wrong-use.ts';

/** One line a key: its id, whether it seals, how many secrets name it. Never the key. */
export const vaultKeys = async (args: readonly string[]): Promise<number> => {
  if (args.length > 0) throw new WrongUse('vault keys takes nothing more.');
  const settings = settled();
  const keyring = keysOf(settings);
  return withAdmin(settings, 'vault', async (client) => {
    const vault = await vaultOfDatabase(client, keyring, sealedColumns);
    const named = await asOwner(client, () => namedKeys(client, sealedColumns));
    for (const { id } of vault.keys())
      process.stdout.write(`${id}  ${named.get(id) ?? 0} secrets${id === vault.keyId ? '  locks what is new' : ''}\n`);
    return 0;
  });
};
