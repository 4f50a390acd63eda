import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StartTrouble } from '../errors/index.ts';

const pathIn = (dataFolder: string): string => join(dataFolder, 'vault.key');

/** Makes the key file of a data folder unless there is one, readable by its owner only. */
export function ensureKeyFile(dataFolder: string): void {
  try {
    write(pathIn(dataFolder), [randomBytes(32)], 'wx');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  protectKeyFile(dataFolder);
}

export function protectKeyFile(dataFolder: string): void {
  if (existsSync(pathIn(dataFolder))) chmodSync(pathIn(dataFolder), 0o600);
}

/** One key a line, the newest first. */
export function keysOfFolder(dataFolder: string): readonly Buffer[] {
  const path = pathIn(dataFolder);
  const lines = written(path)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const keys = lines.map((line) => Buffer.from(line.trim(), 'base64'));
  if (keys.length === 0 || keys.some((key) => key.length !== 32))
    throw new StartTrouble(
      `${path} does not hold vault keys of 32 bytes, one a line. Put the right ones back, or set TERTULIA_KEY.`,
    );
  return keys;
}

function written(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StartTrouble(
      code === 'ENOENT'
        ? `There is no ${path}, and this database was locked with a vault key: put that file back, or set TERTULIA_KEY.`
        : `${path} cannot be read (${code}): it must be a file that belongs to who starts Tertulia.`,
    );
  }
}

/** In one step: whoever reads the file meanwhile, or after a crash, finds the keys of before or those of after. */
export function replaceKeys(dataFolder: string, keys: readonly Uint8Array[]): void {
  const path = pathIn(dataFolder);
  write(`${path}.next`, keys, 'w');
  renameSync(`${path}.next`, path);
  const folder = openSync(dataFolder, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function write(path: string, keys: readonly Uint8Array[], flags: 'w' | 'wx'): void {
  const file = openSync(path, flags, 0o600);
  try {
    writeSync(file, keys.map((key) => `${Buffer.from(key).toString('base64')}\n`).join(''));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
