import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Pack, readPack } from './pack.ts';

const opened = new Map<string, Pack>();

/** A pack is asked for that does not lie beside the code: the message is one sentence. */
export class NoPack extends Error {
  override readonly name = 'NoPack';
}

/** Reads a pack that lies beside the code, once. `research` does not where the package came from npm: then it throws {@link NoPack}. */
export function openPack(name: 'core' | 'research'): Pack {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const file = new URL(`../../packs/${name}.pack.gz`, import.meta.url);
  if (!existsSync(file))
    throw new NoPack(
      `The pack ${name} is not here: what it learned from is free for research alone, so it is not published; a clone of Tertulia has it in packages/understanding/packs.`,
    );
  const bytes = gunzipSync(readFileSync(file));
  const pack = readPack(bytes);
  opened.set(name, pack);
  return pack;
}
