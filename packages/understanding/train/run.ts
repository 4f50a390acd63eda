// Trains the packs from their data, seeded: the same data and code give the same bytes.
//   npm run train [-- core|research] [-- --only NAME,NAME]
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LinearModel } from '../src/linear/model.ts';
import { learnLanguages } from './languages.ts';
import { learn } from './learn.ts';
import { manifest } from './manifest.ts';
import { MODELS } from './models.ts';
import { forgetSetsUsed, hasOutsideData, setsUsed } from './rows.ts';
import { scoreLine } from './score-line.ts';
import { packBytes } from './write-pack.ts';

const asked = process.argv.slice(2).filter((word) => word === 'core' || word === 'research');
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
  for (const plan of MODELS.filter((each) => each.pack === pack)) {
    const rows = plan.rows();
    const learned = learn(plan.name, rows, plan.labels, plan.kind, plan.recipe());
    models.push(learned.model);
    scores[plan.name] = scoreLine(plan, rows, learned);
    console.log(`${plan.name.padEnd(20)} ${String(rows.length).padStart(6)} rows  ${scores[plan.name] ?? ''}`);
  }
  if (pack === 'core') models.push(...learnLanguages());
  const bytes = packBytes(pack, models);
  writeFileSync(`${folder}${pack}.pack.gz`, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(
    `${folder}${pack}.manifest.json`,
    `${JSON.stringify(manifest(pack, sha256, bytes.length, setsUsed(), scores), null, 2)}\n`,
  );
  console.log(`${pack}: ${bytes.length} bytes, sha256 ${sha256}`);
}
