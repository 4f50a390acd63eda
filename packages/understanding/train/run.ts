// Trains the packs from their data, seeded: the same data and code give the same bytes.
//   npm run train [-- core|research] [--only NAME,NAME]
// With --only the other models are taken from the pack as it lies there: the same bytes in less time, if nothing else changed.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LinearModel } from '../src/linear/model.ts';
import { learnLanguages } from './languages.ts';
import { lastTime } from './last-time.ts';
import { learn } from './learn.ts';
import { manifest } from './manifest.ts';
import { MODELS } from './models.ts';
import { forgetSetsUsed, hasOutsideData, noteUsed, setsUsed } from './rows.ts';
import { scoreLine } from './score-line.ts';
import { packBytes } from './write-pack.ts';

const said = process.argv.slice(2);
const asked = said.filter((word) => word === 'core' || word === 'research');
const only = said.includes('--only') ? said[said.indexOf('--only') + 1]?.split(',') : undefined;
const packs: readonly ('core' | 'research')[] = asked.length > 0 ? asked : ['core', 'research'];
if (!hasOutsideData()) {
  console.error('The labelled data of others is not here: set TERTULIA_NLP_DATA to its folder.');
  process.exit(2);
}
const folder = fileURLToPath(new URL('../packs/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const pack of packs) {
  forgetSetsUsed();
  const models: LinearModel[] = [];
  const scores: Record<string, string> = {};
  const kept = only === undefined ? undefined : lastTime(pack);
  for (const set of kept?.sets ?? []) noteUsed(set);
  for (const plan of MODELS.filter((each) => each.pack === pack)) {
    const before = kept?.models.get(plan.name);
    if (before !== undefined && only?.includes(plan.name) === false) {
      models.push(before);
      scores[plan.name] = kept?.scores[plan.name] ?? '';
      continue;
    }
    const rows = plan.rows();
    const learned = learn(plan.name, rows, plan.labels, plan.kind, plan.recipe());
    models.push(learned.model);
    scores[plan.name] = scoreLine(plan, rows, learned);
    console.log(`${plan.name.padEnd(20)} ${String(rows.length).padStart(6)} rows  ${scores[plan.name] ?? ''}`);
  }
  if (pack === 'core') models.push(...languagesOf(kept?.models));
  const bytes = packBytes(pack, models);
  writeFileSync(`${folder}${pack}.pack.gz`, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(
    `${folder}${pack}.manifest.json`,
    `${JSON.stringify(manifest(pack, sha256, bytes.length, setsUsed(), scores), null, 2)}\n`,
  );
  console.log(`${pack}: ${bytes.length} bytes, sha256 ${sha256}`);
}

/** The languages as they were, unless they are asked for. */
function languagesOf(before: ReadonlyMap<string, LinearModel> | undefined): LinearModel[] {
  const known = ['language', 'language-es-en'].flatMap((name) => before?.get(name) ?? []);
  return known.length === 2 && only?.includes('language') !== true ? known : learnLanguages();
}
