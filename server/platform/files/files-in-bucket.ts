import { instant } from '@tertulia/contract';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { StartTrouble } from '../errors/index.ts';
import { Bucket, BucketTrouble, type BucketAddress } from './bucket.ts';
import { isMark, type Files } from './files.ts';

/** Beside the workspaces: the mark of the bucket. */
const home = 'home';

/**
 * The same names as in a folder, for several machines that share no disk. Keeping the same bytes again writes them again: the store then
 * tells the new moment, and a sweep leaves them alone.
 */
export function filesInBucket(address: BucketAddress): Files {
  const bucket = new Bucket(address);
  const keyOf = (workspaceId: string, sha256: Uint8Array): string => {
    const name = Buffer.from(sha256).toString('hex');
    return `${workspaceId}/${name.slice(0, 2)}/${name}`;
  };
  const stored = async (workspaceId: string, sha256: Uint8Array, range?: { from: number; to: number }) => {
    const key = keyOf(workspaceId, sha256);
    const answer = await bucket.get(key, range);
    if (answer === null) throw new Error(`The bucket has no ${key}.`);
    return answer;
  };
  const mark = async (): Promise<string | null> => {
    const written = (await (await bucket.get(home))?.text())?.trim();
    return written !== undefined && isMark(written) ? written : null;
  };
  return {
    place: address.url,
    keep: async (workspaceId, body) => {
      const sha256 = createHash('sha256').update(body).digest();
      await bucket.put(keyOf(workspaceId, sha256), body, sha256.toString('hex'));
      return { sha256, bytes: body.length };
    },
    read: async (workspaceId, sha256) => Buffer.from(await (await stored(workspaceId, sha256)).arrayBuffer()),
    stream: (workspaceId, sha256, range) =>
      Readable.from(
        chunksOf(() => stored(workspaceId, sha256, range)),
        { objectMode: false },
      ),
    bytes: (workspaceId, sha256) => bucket.size(keyOf(workspaceId, sha256)),
    remove: (workspaceId, sha256) => bucket.remove(keyOf(workspaceId, sha256)),
    all: async function* () {
      for await (const { key, at } of bucket.list()) {
        const [workspaceId = '', , name = ''] = key.split('/');
        if (key === home) continue;
        yield {
          workspaceId,
          sha256: /^[0-9a-f]{64}$/.test(name) ? Buffer.from(name, 'hex') : null,
          keptAt: instant(at.getTime()),
          remove: () => bucket.remove(key),
        };
      }
    },
    home: () => atStart(mark),
    makeHome: (wanted) =>
      atStart(async () => {
        const body = Buffer.from(`${wanted}\n`);
        await bucket.put(home, body, createHash('sha256').update(body).digest('hex'), 'when-new');
        return (await mark()) ?? wanted;
      }),
  };
}

/** What keeps the bucket from answering keeps the desk from starting. */
const atStart = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof BucketTrouble ? new StartTrouble(error.message) : error;
  }
};

/** Asked for when the first reader comes; the connection ends when the last one goes. */
async function* chunksOf(ask: () => Promise<Response>): AsyncGenerator<Uint8Array> {
  const { body } = await ask();
  if (body !== null) yield* body;
}
