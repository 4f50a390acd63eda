import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../desk/index.ts';
import { runner, sql } from '../platform/database/index.ts';
import { StartTrouble } from '../platform/errors/index.ts';

type Parts = Pick<Desk, 'files' | 'system' | 'ids'>;

/**
 * Every process that works on a database must see the same files, or people would be shown what is not there; and no two desks may share a
 * place, or each would sweep away what only the other knows. The place and the database carry the same mark: the first start makes it.
 */
export async function assertOwnFiles(desk: Parts): Promise<void> {
  const { place } = desk.files;
  const known = await homeOf(desk, null);
  const here = await desk.files.home();
  if (known === null && here !== null && !(await learns(desk, here)))
    throw new StartTrouble(
      `${place} holds the files of another desk: give this one a place of its own, or, if they belong to nobody, remove ${place}/home.`,
    );
  // A place is marked before the database learns of it.
  const mark = known === null ? (here ?? (await desk.files.makeHome(desk.ids.next()))) : here;
  const wanted = await homeOf(desk, mark);
  if (wanted !== mark)
    throw new StartTrouble(
      `The files of this desk do not lie in ${place}: let all its machines share one bucket (TERTULIA_S3_URL) or one folder (TERTULIA_DATA), or, if those files are lost for good, write ${wanted} into ${place}/home.`,
    );
}

/** Another process of this desk may have marked the place a moment ago, and is about to tell the database. */
const learns = async (desk: Parts, mark: string): Promise<boolean> => {
  for (let asked = 0; asked < 20; asked++) {
    if ((await homeOf(desk, null)) === mark) return true;
    await pause(100);
  }
  return false;
};

const homeOf = async (desk: Pick<Desk, 'system'>, mine: string | null): Promise<string | null> =>
  (await runner(desk.system).one(sql<{ mark: string | null }>`select desk.files_home(${mine}::uuid) as mark`))?.mark ??
  null;
