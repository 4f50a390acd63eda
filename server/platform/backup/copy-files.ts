import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupTrouble } from './backup-trouble.ts';

/** Copies every file that people sent. Their names are the hashes of their bytes, and are held to it. */
export const copyFiles = async (from: string, to: string): Promise<{ count: number; bytes: number }> => {
  const copied = { count: 0, bytes: 0 };
  for (const path of await pathsBelow(from)) {
    copied.bytes += await copyOne(join(from, path), join(to, path));
    copied.count += 1;
  }
  return copied;
};

const copyOne = async (from: string, to: string): Promise<number> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(from), counted, createWriteStream(to, { mode: 0o600, flags: 'wx', flush: true }));
  if (hash.digest('hex') !== basename(from))
    throw new BackupTrouble(`The file ${from} is damaged: its bytes are not what its name says.`);
  return bytes;
};

/** Only finished files: one that is being written has a longer name. */
const pathsBelow = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return found
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
};
