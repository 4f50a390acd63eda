import { randomBytes } from 'node:crypto';
import { chmod, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartTrouble } from '../errors/index.ts';

/** Reads the vault key of the data folder, or makes it once, readable by its owner only. */
export async function keyOfFolder(dataFolder: string): Promise<Buffer> {
  const path = join(dataFolder, 'vault.key');
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(`${randomBytes(32).toString('base64')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  await chmod(path, 0o600);
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64');
  if (key.length !== 32)
    throw new StartTrouble(
      `${path} does not hold a vault key of 32 bytes. Put the right one back, or set TERTULIA_KEY.`,
    );
  return key;
}
