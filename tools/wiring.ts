import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from './project-folder.ts';
import { wiringOf } from './wiring-sources.ts';

for (const [path, text] of Object.entries(wiringOf(projectFolder))) {
  const file = join(projectFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
