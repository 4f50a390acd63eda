import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { chunksFrom, chunksOfPage, dist, kilobytes } from './chunks.ts';
import type { Result } from './result.ts';

/** Words that only the rules of the voice contain, not the screen that lists them, and that no minifier changes. */
const ofTheVoice = /Prometes dinero: /;
/** What only the classifiers contain: their answers reach the browser as plain values, the weights stay on the server. */
const ofUnderstanding = /understanding\.no_model|understanding\.pack_format/;

/** What a browser fetches so that the guard can read along: after the first paint, and small. */
export async function guardInBrowser(): Promise<Result> {
  if (!existsSync(`${dist}index.html`)) throw new Error('Build it first: npm run build');
  const first = chunksOfPage();
  const scripts = readdirSync(`${dist}assets`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/${name}`);
  const holding = (what: RegExp): string[] => scripts.filter((path) => what.test(readFileSync(dist + path, 'utf8')));
  const later = new Set<string>();
  for (const path of holding(ofTheVoice)) chunksFrom(path, later);
  for (const path of first) later.delete(path);
  return {
    name: 'guard-in-browser',
    checks: [
      { what: 'chunks with the rules of the voice', found: holding(ofTheVoice).length, least: 1 },
      {
        what: 'of them before the first paint',
        found: holding(ofTheVoice).filter((path) => first.has(path)).length,
        most: 0,
      },
      { what: 'kilobytes of compressed JavaScript', found: kilobytes(later), most: 150 },
      { what: 'chunks with classifiers in them', found: holding(ofUnderstanding).length, most: 0 },
    ],
    figures: { files: later.size },
  };
}
