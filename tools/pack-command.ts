import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

type CommandManifest = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The command `tertulia` without the desk, in a copy to build: its dependencies are those that it needs there. */
export const stageCommand = (to: string): void => {
  const from = join(projectFolder, 'cli');
  mkdirSync(to, { recursive: true });
  for (const name of ['src', 'commands.json', 'README.md'])
    cpSync(join(from, name), join(to, name), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as CommandManifest; // our own file
  const { name, version, license } = manifest;
  writeFileSync(
    join(to, 'package.json'),
    `${JSON.stringify(
      {
        name,
        version,
        license,
        type: 'module',
        bin: { tertulia: 'dist/alone.js' },
        files: ['dist', 'commands.json'],
        dependencies: Object.fromEntries(
          ['@tertulia/voice', '@tertulia/understanding'].map((it) => [it, `^${version}`]),
        ),
        engines: { node: '>=20' },
      },
      null,
      2,
    )}\n`,
  );
};
