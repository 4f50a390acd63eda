import { resolve } from 'node:path';
import { writeBackup } from '@tertulia/server/backup';
import { sealedColumns } from '@tertulia/server/sealed-columns';
import { filesAt } from '@tertulia/server/files';
import { settled } from '../settled.ts';
import { keysOf } from '../keys-of.ts';
import { withDatabase } from '../with-database.ts';
import { WrongUse } from '../wrong-use.ts';

export const backup = async (args: readonly string[]): Promise<number> => {
  const [folder, ...more] = args;
  if (folder === undefined || more.length > 0) throw new WrongUse('backup takes the folder to write into.');
  const settings = settled();
  keysOf(settings); // where there is none, the wrong folder is meant
  const contents = await withDatabase(settings, (adminUrl) =>
    writeBackup({
      adminUrl,
      files: filesAt(settings),
      sealed: sealedColumns,
      to: resolve(folder),
    }),
  );
  const rows = contents.tables.reduce((all, it) => all + Number(it.rows), 0);
  process.stdout.write(
    `Saved ${contents.tables.length} tables with ${rows} rows and ${contents.files.count} files in ${resolve(folder)}.\n` +
      'The vault key is not in it: keep that somewhere else.\n',
  );
  return 0;
};
