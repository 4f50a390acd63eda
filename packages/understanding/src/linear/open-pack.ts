import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Pack, readPack } from './pack.ts';

const opened = new Map<string, Pack>();

/** Reads a pack that lies beside the code, once. */
export function openPack(name: 'core' | 'research'): Pack {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const bytes = gunzipSync(readFileSync(new URL(`../../packs/${name}.pack.gz`, import.meta.url)));
  const pack = readPack(bytes);
  opened.set(name, pack);
  return pack;
}
