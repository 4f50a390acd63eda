import type { Desk } from '../desk/index.ts';
import { runner, sql } from '../platform/database/index.ts';
import { StartTrouble } from '../platform/errors/index.ts';
import { homeMark, makeHomeMark } from '../platform/files/index.ts';

/**
 * Every process that works on a database must see the same files, or people would be shown what is not there. The folder and the
 * database carry the same mark: the first start makes it, a machine with a folder of its own lacks it.
 */
export async function assertOwnFiles(desk: Desk, folder: string): Promise<void> {
  const isNew = (await homeOf(desk, null)) === null; // asked first: a folder is marked before the database learns of it
  const here = (await homeMark(folder)) ?? (isNew ? await makeHomeMark(folder, desk.ids.next()) : null);
  const known = await homeOf(desk, here);
  if (known !== here)
    throw new StartTrouble(
      `The files of this desk do not lie in ${folder}: let all its machines share one folder (TERTULIA_DATA), or, if those files are lost for good, write ${known} into ${folder}/home.`,
    );
}

const homeOf = async (desk: Desk, mine: string | null): Promise<string | null> =>
  (await runner(desk.system).one(sql<{ mark: string | null }>`select desk.files_home(${mine}::uuid) as mark`))?.mark ??
  null;
