import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Result } from './result.ts';

/** What the first screen fetches besides: one language's words, the worker that holds the stream, the person beside the thread. */
const alsoLoaded = /^(texts\.es|stream-worker|person-pane)-.*\.js$/;

const dist = new URL('../web/dist/', import.meta.url).pathname;

/** The JavaScript that stands between an address and the inbox, which is part of the page's own scripts. */
export async function firstLoad(): Promise<Result> {
  if (!existsSync(`${dist}index.html`)) throw new Error('Build it first: npm run build');
  const page = readFileSync(`${dist}index.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  const files = new Set<string>();
  for (const path of named) follow(path, files);
  const own = files.size;
  for (const name of readdirSync(`${dist}assets`)) if (alsoLoaded.test(name)) follow(`assets/${name}`, files);
  const sizes = [...files].map((path) => gzipSync(readFileSync(dist + path), { level: 9 }).length / 1024);
  return {
    name: 'first-load',
    checks: [
      { what: 'kilobytes of compressed JavaScript', found: sizes.reduce((sum, size) => sum + size, 0), most: 200 },
    ],
    figures: { files: files.size, 'of the page itself': own },
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
