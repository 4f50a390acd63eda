import { resolve } from 'node:path';
import { restoreBackup } from '@tertulia/server/backup';
import { filesAt } from '@tertulia/server/files';
import { migrate } from '@tertulia/server/database';
import { settled } from '../settled.ts';
import { vaultOf } from '../vault-of.ts';
import { withOwnServer } from '../with-database.ts';
import { WrongUse } from '../wrong-use.ts';

export const restore = async (args: readonly string[]): Promise<number> => {
  const [folder, ...more] = args;
  if (folder === undefined || more.length > 0) throw new WrongUse('restore takes the folder of a backup.');
  const settings = settled();
  const vault = await vaultOf(settings);
  const contents = await withOwnServer(settings, (adminUrl) =>
    restoreBackup({
      adminUrl,
      files: filesAt(settings),
      vaultFingerprint: vault.fingerprint,
      from: resolve(folder),
      migrate: (upTo) => migrate(adminUrl, null, upTo),
    }),
  );
  process.stdout.write(
    `Restored the desk as it was at ${contents.madeAt}; every table has the rows that were saved.\n`,
  );
  return 0;
};
