import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Meanings, readMeanings } from './meanings.ts';

let opened: Meanings | undefined;

/** Reads the meanings that lie beside the packs, once. */
export const openMeanings = (): Meanings =>
  (opened ??= readMeanings(gunzipSync(readFileSync(new URL('../../packs/meanings.pack.gz', import.meta.url)))));
