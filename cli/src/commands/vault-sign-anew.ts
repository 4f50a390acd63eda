import { sealedColumns } from '@tertulia/server/sealed-columns';
import { signAnew, vaultOfDatabase } from '@tertulia/server/vault';
import { keysOf } from '../keys-of.ts';
import { settled } from '../settled.ts';
import { withAdmin } from '../with-admin.ts';
import { WrongUse } from '../wrong-use.ts';

/** What was signed until now, sessions included, proves nothing any more. */
export const vaultSignAnew = async (args: readonly string[]): Promise<number> => {
  if (args.length > 0) throw new WrongUse('vault sign anew takes nothing more.');
  const settings = settled();
  const keyring = keysOf(settings);
  return withAdmin(settings, 'vault', async (client) => {
    await signAnew(client, await vaultOfDatabase(client, keyring, sealedColumns));
    process.stdout.write('Whatever was signed until now is no longer accepted: everybody has to sign in again.\n');
    return 0;
  });
};
