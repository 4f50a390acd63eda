import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBucketServer, type BucketServer } from '../../testing/bucket-server.ts';
import { StartTrouble } from '../errors/index.ts';
import { filesInBucket } from './files-in-bucket.ts';
import { filesInFolder } from './files-in-folder.ts';
import type { Files, StoredBytes } from './files.ts';

let store: BucketServer;
let folder: string;
beforeAll(async () => {
  store = await startBucketServer();
  folder = mkdtempSync(join(tmpdir(), 'tertulia-files-'));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const workspace = randomUUID();
const everything = async (files: Files): Promise<StoredBytes[]> => {
  const found: StoredBytes[] = [];
  for await (const stored of files.all()) found.push(stored);
  return found;
};

describe.each([
  ['a folder', () => filesInFolder(folder)],
  ['a bucket', () => filesInBucket(store.address)],
])('files in %s', (_, open) => {
  test('come back byte by byte, whole and in part', async () => {
    const files = open();
    const body = randomBytes(300_000);
    const { sha256, bytes } = await files.keep(workspace, body);
    expect(bytes).toBe(300_000);
    expect(await files.bytes(workspace, sha256)).toBe(300_000);
    expect((await files.read(workspace, sha256)).equals(body)).toBe(true);
    expect((await buffer(files.stream(workspace, sha256))).equals(body)).toBe(true);
    const part = await buffer(files.stream(workspace, sha256, { from: 1000, to: 1999 }));
    expect(part.equals(body.subarray(1000, 2000))).toBe(true);
    await files.remove(workspace, sha256);
  });

  test('belong to one workspace', async () => {
    const files = open();
    const { sha256 } = await files.keep(workspace, Buffer.from('ours'));
    expect(await files.bytes(randomUUID(), sha256)).toBeNull();
    await expect(files.read(randomUUID(), sha256)).rejects.toThrow();
    await expect(buffer(files.stream(randomUUID(), sha256))).rejects.toThrow();
    await files.remove(workspace, sha256);
    expect(await files.bytes(workspace, sha256)).toBeNull();
    await files.remove(workspace, sha256); // twice is no error
  });

  test('are listed, all of them, with the moment they were last kept, and can be taken away', async () => {
    const files = open();
    const before = Date.now() - 2000; // file systems and stores round
    const kept = [];
    for (let made = 0; made < 8; made++) kept.push((await files.keep(workspace, Buffer.from(`file ${made}`))).sha256);
    await files.keep(workspace, Buffer.from('file 0'));
    const found = await everything(files);
    expect(found.map(({ sha256 }) => sha256?.toString('hex')).toSorted()).toEqual(
      kept.map((it) => it.toString('hex')).toSorted(),
    );
    for (const stored of found) {
      expect(stored.workspaceId).toBe(workspace);
      expect(stored.keptAt).toBeGreaterThan(before);
      await stored.remove();
    }
    expect(await everything(files)).toEqual([]);
  });

  test('have one mark, whoever makes it first, and it is no file', async () => {
    const files = open();
    expect(await files.home()).toBeNull();
    const marks = await Promise.all([randomUUID(), randomUUID(), randomUUID()].map((mark) => files.makeHome(mark)));
    expect(new Set(marks).size).toBe(1);
    expect(await files.home()).toBe(marks[0]);
    expect(await everything(files)).toEqual([]);
  });
});

test('a reader who goes away ends the download', async () => {
  const files = filesInBucket(store.address);
  const { sha256 } = await files.keep(workspace, randomBytes(2_000_000));
  const stream = files.stream(workspace, sha256);
  const [first] = await stream.take(1).toArray();
  expect((first as Buffer).length).toBeLessThan(2_000_000);
  expect(stream.destroyed).toBe(true);
});

test('a store that is busy is asked again', async () => {
  const files = filesInBucket(store.address);
  store.beBusy(2);
  const { sha256 } = await files.keep(workspace, Buffer.from('patience'));
  expect(await files.bytes(workspace, sha256)).toBe(8);
});

test.each([
  [{ secret: 'wrong' }, /refuses with SignatureDoesNotMatch: the key needs to list, read, write and delete/],
  [{ keyId: 'nobody' }, /refuses with InvalidAccessKeyId/],
  [{ region: 'us-east-1' }, /refuses with AuthorizationHeaderMalformed/],
  [{ url: 'http://127.0.0.1:2/bucket' }, /^The bucket http:\/\/127.0.0.1:2\/bucket does not answer: ECONNREFUSED.$/],
  [{ bucket: 'another' }, /^There is no bucket at \S+\/another: make it, or mend TERTULIA_S3_URL.$/],
])(
  'what keeps a desk from its bucket is one sentence at the start, without the secret: %j',
  async (wrong, sentence) => {
    const url = 'bucket' in wrong ? store.address.url.replace(/bucket$/, String(wrong.bucket)) : store.address.url;
    const files = filesInBucket({ ...store.address, url, ...wrong });
    const refused = await files.home().then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(StartTrouble);
    const { message } = refused as StartTrouble;
    expect(message).toMatch(sentence);
    expect(message).not.toContain(store.address.secret);
  },
);
