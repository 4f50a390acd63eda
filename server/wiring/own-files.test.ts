import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { filesInBucket, filesInFolder } from '../platform/files/index.ts';
import { startBucketServer } from '../testing/bucket-server.ts';
import { openDesk, template, type OpenDesk } from '../testing/open-desk.ts';
import { assertOwnFiles } from './own-files.ts';

let open: OpenDesk;
let machines: [string, string];
beforeEach(async () => {
  open = await openDesk(inject('adminUrl'), template);
  machines = [mkdtempSync(join(tmpdir(), 'tertulia-one-')), mkdtempSync(join(tmpdir(), 'tertulia-two-'))];
});
afterEach(async () => {
  await open.close();
  for (const folder of machines) rmSync(folder, { recursive: true, force: true });
});

const on = (folder: string) => ({ ...open.desk, files: filesInFolder(folder) });

test('processes that share a folder start as often as they like, also at the same moment', async () => {
  const [shared] = machines;
  await Promise.all([1, 2, 3].map(() => assertOwnFiles(on(shared))));
  await assertOwnFiles(on(shared));
  expect(readdirSync(shared)).toEqual(['home']);
});

test('a machine with files of its own is refused in one sentence, until it is told that the others are lost', async () => {
  const [first, second] = machines;
  await assertOwnFiles(on(first));
  const refused = await assertOwnFiles(on(second)).then(
    () => '',
    (error: Error) => error.message,
  );
  expect(refused).toMatch(/^The files of this desk do not lie in \S+: [^\n]+\.$/);
  expect(refused).toContain(second);
  const mark = /write (\S+) into/.exec(refused)?.[1] ?? '';
  writeFileSync(join(second, 'home'), mark);
  await assertOwnFiles(on(second));
});

test('machines that share a bucket start at the same moment, a folder is no bucket, and another desk may not take it', async () => {
  const store = await startBucketServer();
  try {
    const files = filesInBucket(store.address);
    await Promise.all([1, 2, 3].map(() => assertOwnFiles({ ...open.desk, files })));
    expect([...store.objects.keys()]).toEqual(['home']);
    await expect(assertOwnFiles(on(machines[0]))).rejects.toThrow('do not lie in');
    const other = await openDesk(inject('adminUrl'), template, { files });
    try {
      await expect(assertOwnFiles(other.desk)).rejects.toThrow(
        `${store.address.url} holds the files of another desk: `,
      );
    } finally {
      await other.close();
    }
  } finally {
    await store.close();
  }
});
