import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyForAll } from './copy-for-all.ts';
import { makeFolder } from './make-folder.ts';

let home: string;
let umask: number;
beforeEach(() => {
  umask = process.umask(0o022);
  home = mkdtempSync(join(tmpdir(), 'tertulia-folder-'));
});
afterEach(() => {
  process.umask(umask);
  rmSync(home, { recursive: true, force: true });
});

test('a folder is made with those above it, and what is there stays as it is', () => {
  const path = join(home, 'a/b/c');
  makeFolder(path, 0o700);
  makeFolder(path, 0o711);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

test('on a machine that takes every right from others, others may pass where they are meant to', () => {
  process.umask(0o077);
  makeFolder(join(home, 'a/b'), 0o711);
  expect(['a', 'a/b'].map((it) => statSync(join(home, it)).mode & 0o777)).toEqual([0o711, 0o711]);

  mkdirSync(join(home, 'from/bin'), { recursive: true });
  writeFileSync(join(home, 'from/bin/program'), '', { mode: 0o700 });
  writeFileSync(join(home, 'from/text'), '');
  symlinkSync('bin/program', join(home, 'from/link'));
  copyForAll(join(home, 'from'), join(home, 'to'));
  const modes = ['to', 'to/bin', 'to/bin/program', 'to/text'].map((it) => statSync(join(home, it)).mode & 0o777);
  expect(modes).toEqual([0o755, 0o755, 0o755, 0o644]);
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
