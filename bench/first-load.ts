import { existsSync, readdirSync } from 'node:fs';
import { chunksFrom, chunksOfPage, dist, kilobytes } from './chunks.ts';
import type { Result } from './result.ts';

/** What the first screen fetches besides: one language's words, the worker that holds the stream, the person beside the thread. */
const alsoLoaded = /^(texts\.es|stream-worker|person-pane)-.*\.js$/;

/** The JavaScript that stands between an address and the inbox, which is part of the page's own scripts. */
export async function firstLoad(): Promise<Result> {
  if (!existsSync(`${dist}index.html`)) throw new Error('Build it first: npm run build');
  const files = chunksOfPage();
  const own = files.size;
  for (const name of readdirSync(`${dist}assets`)) if (alsoLoaded.test(name)) chunksFrom(`assets/${name}`, files);
  return {
    name: 'first-load',
    checks: [{ what: 'kilobytes of compressed JavaScript', found: kilobytes(files), most: 200 }],
    figures: { files: files.size, 'of the page itself': own },
  };
}
