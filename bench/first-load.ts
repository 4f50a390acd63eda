import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Result } from './result.ts';

const dist = new URL('../web/dist/', import.meta.url).pathname;

/** The JavaScript that stands between an address and the inbox: the page's own scripts, what they import, and the inbox's part. */
export async function firstLoad(): Promise<Result> {
  if (!existsSync(`${dist}index.html`)) throw new Error('Build it first: npm run build');
  const page = readFileSync(`${dist}index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const files = new Set<string>();
  for (const path of named) follow(path, files);
  const entry = [...files].map((path) => readFileSync(dist + path, 'utf8')).join('\n');
  const inbox = [...entry.matchAll(/["'`](?:\.\/|\/?assets\/)([^"'`]*inbox[^"'`]*\.js)["'`]/gi)].map(
    ([, path]) => `assets/${path ?? ''}`,
  );
  for (const path of inbox) if (existsSync(dist + path)) follow(path, files);
  const sizes = [...files].map((path) => gzipSync(readFileSync(dist + path), { level: 9 }).length / 1024);
  return {
    name: 'first-load',
    checks: [
      { what: 'kilobytes of compressed JavaScript', found: sizes.reduce((sum, size) => sum + size, 0), most: 200 },
    ],
    figures: { files: files.size, 'of the inbox': inbox.length },
  };
}

/** A chunk and everything it imports before it runs. */
function follow(path: string, files: Set<string>): void {
  if (files.has(path)) return;
  files.add(path);
  const text = readFileSync(dist + path, 'utf8');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    follow(folder + (next ?? ''), files);
}
