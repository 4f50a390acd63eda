import { instant } from '@tertulia/contract';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files, StoredBytes } from './files.ts';
import { homeMark, makeHomeMark } from './home-mark.ts';

/** Written, fsynced, renamed, its folder fsynced. */
export function filesInFolder(folder: string): Files {
  const pathOf = (workspaceId: string, sha256: Uint8Array): string => {
    const name = Buffer.from(sha256).toString('hex');
    return join(folder, workspaceId, name.slice(0, 2), name);
  };
  return {
    place: folder,
    keep: async (workspaceId, body) => {
      const sha256 = createHash('sha256').update(body).digest();
      const path = pathOf(workspaceId, sha256);
      if ((await sizeOf(path)) !== body.length) await writeDurably(path, body);
      else await utimes(path, new Date(), new Date()); // a sweep must not take what somebody has just kept again
      return { sha256, bytes: body.length };
    },
    read: (workspaceId, sha256) => readFile(pathOf(workspaceId, sha256)),
    stream: (workspaceId, sha256, range) =>
      createReadStream(pathOf(workspaceId, sha256), range === undefined ? {} : { start: range.from, end: range.to }),
    bytes: (workspaceId, sha256) => sizeOf(pathOf(workspaceId, sha256)),
    remove: (workspaceId, sha256) => rm(pathOf(workspaceId, sha256), { force: true }),
    all: () => allIn(folder),
    home: () => homeMark(folder),
    makeHome: (mark) => makeHomeMark(folder, mark),
  };
}

async function* allIn(folder: string): AsyncGenerator<StoredBytes> {
  for (const workspaceId of await namesIn(folder))
    for (const shelf of await namesIn(join(folder, workspaceId)))
      for (const name of await namesIn(join(folder, workspaceId, shelf))) {
        const path = join(folder, workspaceId, shelf, name);
        const found = await stat(path).catch(() => null); // taken away since it was listed
        if (found === null) continue;
        yield {
          workspaceId,
          sha256: /^[0-9a-f]{64}$/.test(name) ? Buffer.from(name, 'hex') : null,
          keptAt: instant(Math.round(found.mtimeMs)),
          remove: () => rm(path, { force: true }),
        };
      }
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
};

const sizeOf = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

async function writeDurably(path: string, body: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.${randomUUID()}`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(body);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  const folder = await open(dirname(path));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
