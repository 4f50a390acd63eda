import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Files, StoredBytes } from '../files/index.ts';
import { BackupTrouble } from './backup-trouble.ts';

type Copied = { count: number; bytes: number };

/** Copies every file that people sent into a folder. Their names are the hashes of their bytes, and are held to it. */
export const saveFiles = async (files: Files, to: string): Promise<Copied> => {
  const copied = { count: 0, bytes: 0 };
  for await (const { workspaceId, sha256 } of files.all()) {
    if (sha256 === null) continue; // being written, or left by a crash
    const name = sha256.toString('hex');
    const path = join(to, workspaceId, name.slice(0, 2), name);
    try {
      copied.bytes += await saveOne(files, { workspaceId, sha256 }, path);
      copied.count += 1;
    } catch (error) {
      // Swept or erased since it was listed: no row of the backup's moment speaks of it, or none may any more.
      if ((await files.bytes(workspaceId, sha256)) !== null) throw error;
      await rm(path, { force: true });
    }
  }
  return copied;
};

const saveOne = async (
  files: Files,
  { workspaceId, sha256 }: { workspaceId: StoredBytes['workspaceId']; sha256: Buffer },
  to: string,
): Promise<number> => {
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
  const written = createWriteStream(to, { mode: 0o600, flags: 'wx', flush: true });
  await pipeline(files.stream(workspaceId, sha256), counted, written);
  if (!hash.digest().equals(sha256)) throw damaged(`${workspaceId}/${basename(to)} in ${files.place}`);
  return bytes;
};

/** Puts every file of a backup back. */
export const restoreAll = async (from: string, files: Files): Promise<Copied> => {
  const copied = { count: 0, bytes: 0 };
  for (const { workspaceId, path } of await savedIn(from)) {
    const body = await readFile(path);
    if (createHash('sha256').update(body).digest('hex') !== basename(path)) throw damaged(path);
    await files.keep(workspaceId, body);
    copied.bytes += body.length;
    copied.count += 1;
  }
  return copied;
};

export const removeAll = async (files: Files): Promise<void> => {
  for await (const stored of files.all()) await stored.remove();
};

const savedIn = async (folder: string): Promise<{ workspaceId: string; path: string }[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return found
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map((entry) => ({ workspaceId: basename(dirname(entry.parentPath)), path: join(entry.parentPath, entry.name) }));
};

const damaged = (file: string): BackupTrouble =>
  new BackupTrouble(`The file ${file} is damaged: its bytes are not what its name says.`);
