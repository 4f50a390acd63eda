import { resolve } from 'node:path';
import { restoreBackup } from '@tertulia/server/backup';
import { filesAt } from '@tertulia/server/files';
import { migrate } from '@tertulia/server/database';
import { makeVault } from '@tertulia/server/vault';
import { settled } from '../settled.ts';
import { keysOf } from '../keys-of.ts';
import { withOwnServer } from '../with-database.ts';
import { WrongUse } from '../wrong-use.ts';

export const restore = async (args: readonly string[]): Promise<number> => {
  const [folder, ...more] = args;
  if (folder === undefined || more.length > 0) throw new WrongUse('restore takes the folder of a backup.');
  const settings = settled();
  const keys = keysOf(settings).read();
  const contents = await withOwnServer(settings, (adminUrl) =>
    restoreBackup({
      adminUrl,
      files: filesAt(settings),
      keys: makeVault({ keys }).keys(),
      from: resolve(folder),
      migrate: (upTo) => migrate(adminUrl, null, upTo),
    }),
  );
  process.stdout.write(
    `Restored the desk as it was at ${contents.madeAt}; every table has the rows that were saved.\n`,
  );
  return 0;
};
