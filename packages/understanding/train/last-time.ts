import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LinearModel } from '../src/linear/model.ts';
import { readPack } from '../src/linear/pack.ts';
import type { Used } from './rows.ts';

type Before = {
  models: ReadonlyMap<string, LinearModel>;
  scores: Readonly<Record<string, string>>;
  sets: readonly Used[];
};

/** A pack and its manifest as they lie there, for a training that touches a few models only. */
export function lastTime(pack: 'core' | 'research'): Before {
  const read = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`../packs/${name}`, import.meta.url)));
  // Written by train/manifest.ts.
  const told = JSON.parse(read(`${pack}.manifest.json`).toString('utf8')) as {
    heldOutScores: Record<string, string>;
    sets: Used[];
  };
  const sets = told.sets.map(({ set, rows, sha256 }) => ({ set, rows, sha256 }));
  return { models: readPack(gunzipSync(read(`${pack}.pack.gz`))).models, scores: told.heldOutScores, sets };
}
