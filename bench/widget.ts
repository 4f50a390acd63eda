import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Result } from './result.ts';

const root = new URL('..', import.meta.url).pathname;

/** What a page of a brand loads for the web chat: the one script, compressed as servers do. */
export async function widget(): Promise<Result> {
  const files = globSync('channels/webchat/widget/dist/**/*.js', { cwd: root });
  if (files.length === 0) throw new Error('Build it first: npm run build');
  const kilobytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${root}/${file}`), { level: 9 }).length / 1024,
    0,
  );
  return {
    name: 'widget',
    checks: [{ what: 'kilobytes compressed', found: kilobytes, most: 20 }],
    figures: { files: files.join(', ') },
  };
}
