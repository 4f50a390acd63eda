import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tertulia-folder-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a folder is made with those above it, and what is there stays as it is', () => {
  const path = join(home, 'a/b/c');
  makeFolder(path, 0o700);
  makeFolder(path, 0o711);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test('below a file there is no folder', () => {
  writeFileSync(join(home, 'file'), '');
  expect(() => makeFolder(join(home, 'file/a'), 0o700)).toThrow(/ENOTDIR/);
  expect(() => makeFolder(join(home, 'file/a/b'), 0o700)).toThrow(/ENOTDIR/);
  expect(() => makeFolder(join(home, 'file'), 0o700)).toThrow(/EEXIST/);
});

test('a name that is too long is told', () => {
  expect(() => makeFolder(join(home, 'x'.repeat(300)), 0o700)).toThrow(/ENAMETOOLONG/);
});

test.runIf(process.platform === 'linux')(
  'where the system takes no new folders it says so instead of trying for ever',
  () => {
    expect(() => makeFolder('/proc/tertulia/data', 0o700)).toThrow(/ENOENT/);
  },
);
