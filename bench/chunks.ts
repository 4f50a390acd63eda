import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Where the built web lies. */
export const dist = new URL('../web/dist/', import.meta.url).pathname;

/** The scripts that the page names, and everything they import before they run. */
export function chunksOfPage(): Set<string> {
  const page = readFileSync(`${dist}index.html`, 'utf8');
  const files = new Set<string>();
  for (const [, path] of page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) chunksFrom(path ?? '', files);
  return files;
}

/** A chunk and everything it imports before it runs. */
export function chunksFrom(path: string, files: Set<string>): void {
  if (files.has(path)) return;
  files.add(path);
  const text = readFileSync(dist + path, 'utf8');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    chunksFrom(folder + (next ?? ''), files);
}

export const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, path) => sum + gzipSync(readFileSync(dist + path), { level: 9 }).length / 1024, 0);
