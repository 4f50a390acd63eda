import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMark } from './files.ts';

/** Beside the workspaces' folders: the name of this folder, which the database knows too. */
const file = 'home';

/** The mark of a folder of files; null when it has none. */
export async function homeMark(folder: string): Promise<string | null> {
  try {
    const written = (await readFile(join(folder, file), 'utf8')).trim();
    return isMark(written) ? written : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Marks the folder, unless somebody was quicker. Answers its mark, which is whole and durable. */
export async function makeHomeMark(folder: string, mark: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `${file}.${mark}`);
  const written = await open(unfinished, 'wx', 0o600);
  try {
    await written.writeFile(`${mark}\n`);
    await written.sync();
  } finally {
    await written.close();
  }
  try {
    await link(unfinished, join(folder, file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(unfinished);
  }
  return (await homeMark(folder)) ?? mark;
}
