import { StartTrouble } from '../platform/errors/index.ts';
import { makeFolder } from '../platform/folder/index.ts';

/** For the vault key and the files people sent, where the database is somebody else's care. */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StartTrouble(
      `The data folder ${folder} cannot be used (${code}): choose another one with TERTULIA_DATA.`,
    );
  }
}
