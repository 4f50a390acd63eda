import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** The bytes of the desk, by content: `workspace/sha256`. Rows tell who may see them; this only keeps them. */
export type Files = {
  /** Durable when it resolves: written, fsynced, renamed, its folder fsynced. */
  readonly keep: (workspaceId: string, body: Uint8Array) => Promise<{ sha256: Buffer; bytes: number }>;
  readonly read: (workspaceId: string, sha256: Uint8Array) => Promise<Buffer>;
  /** `from` and `to` are inclusive, as in a Range header. */
  readonly stream: (workspaceId: string, sha256: Uint8Array, range?: { from: number; to: number }) => Readable;
  readonly bytes: (workspaceId: string, sha256: Uint8Array) => Promise<number | null>;
  readonly remove: (workspaceId: string, sha256: Uint8Array) => Promise<void>;
};

export function filesInFolder(folder: string): Files {
  const pathOf = (workspaceId: string, sha256: Uint8Array): string => {
    const name = Buffer.from(sha256).toString('hex');
    return join(folder, workspaceId, name.slice(0, 2), name);
  };
  return {
    keep: async (workspaceId, body) => {
      const sha256 = createHash('sha256').update(body).digest();
      const path = pathOf(workspaceId, sha256);
      if ((await sizeOf(path)) !== body.length) await writeDurably(path, body);
      return { sha256, bytes: body.length };
    },
    read: (workspaceId, sha256) => readFile(pathOf(workspaceId, sha256)),
    stream: (workspaceId, sha256, range) =>
      createReadStream(pathOf(workspaceId, sha256), range === undefined ? {} : { start: range.from, end: range.to }),
    bytes: (workspaceId, sha256) => sizeOf(pathOf(workspaceId, sha256)),
    remove: (workspaceId, sha256) => rm(pathOf(workspaceId, sha256), { force: true }),
  };
}

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
