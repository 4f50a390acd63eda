import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compressBuilt } from './compress-built.ts';
import { projectFolder } from './project-folder.ts';

// Builds everything browsers run: each folder with a vite.config.ts below `web` and `channels`, into its `dist`.
// With --if-stale only what changed since it was built.
const onlyStale = process.argv.includes('--if-stale');

for (const config of globSync(['web/vite.config.ts', 'channels/*/**/vite.config.ts'], {
  cwd: projectFolder,
  exclude: isOutput,
})) {
  const folder = dirname(config);
  const mark = join(projectFolder, 'node_modules/.cache/built', folder.replaceAll(/[/\\]/g, '-'));
  const now = fingerprintOf(folder);
  const isFresh =
    existsSync(mark) && readFileSync(mark, 'utf8') === now && existsSync(join(projectFolder, folder, 'dist'));
  if (onlyStale && isFresh) continue;

  console.log(`Building ${folder} …`);
  rmSync(mark, { force: true });
  const vite = join(projectFolder, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: join(projectFolder, folder),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  compressBuilt(join(projectFolder, folder, 'dist'));
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, now);
}

/** Names, sizes and times of everything the build may read: a deleted file counts as a change too. */
function fingerprintOf(folder: string): string {
  const sources = [`${folder}/**/*`, 'packages/*/src/**/*', 'channels/*/{src,assets}/**/*', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const path of globSync(sources, { cwd: projectFolder, exclude: isOutput }).toSorted()) {
    const { size, mtimeMs, isDirectory } = lookAt(path);
    if (!isDirectory) hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function lookAt(path: string): { size: number; mtimeMs: number; isDirectory: boolean } {
  const found = statSync(join(projectFolder, path), { throwIfNoEntry: false });
  return { size: found?.size ?? 0, mtimeMs: found?.mtimeMs ?? 0, isDirectory: found?.isDirectory() ?? false };
}

function isOutput(path: string): boolean {
  return basename(path) === 'dist' || basename(path) === 'node_modules';
}
