import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { layerOf } from './feature-layers.ts';

/** The generated files: path below the root, and what it should hold. */
export const wiringOf = (root: string): Readonly<Record<string, string>> => ({
  'server/wiring/slices.gen.ts': slicesFile(root),
  'server/wiring/channels.gen.ts': channelsFile(root),
});

const notice = '// Made by `npm run wiring` from the doors of the slices and channels: edit those.\n';

const slicesFile = (root: string): string => {
  const names = doorsExporting('slice', root, 'server/features/*/index.ts')
    .map((door) => basename(dirname(door)))
    .toSorted((a, b) => layerOf(a) - layerOf(b) || a.localeCompare(b, 'en'));
  const unplaced = names.filter((name) => layerOf(name) < 0);
  if (unplaced.length > 0) throw new Error(`Give ${unplaced.join(', ')} a place in tools/feature-layers.ts.`);
  return [
    notice,
    "import type { Slice } from '../desk/index.ts';\n",
    ...names.map((name) => `import { slice as ${camelCase(name)} } from '../features/${name}/index.ts';\n`),
    '\n/** Lower ones first. */\n',
    `export const slices: readonly Slice[] = ${list(names)};\n`,
  ].join('');
};

const channelsFile = (root: string): string => {
  const folders = doorsExporting('channel', root, 'channels/*/src/index.ts')
    .map((door) => dirname(dirname(door)))
    .toSorted();
  const names = folders.map((folder) => basename(folder));
  return [
    notice,
    "import type { Channel } from '@tertulia/channel-kit';\n",
    ...folders.map(
      (folder) => `import { channel as ${camelCase(basename(folder))} } from '${packageName(root, folder)}';\n`,
    ),
    '\n/** Every network this build knows. */\n',
    `export const channels: readonly Channel[] = ${list(names)};\n`,
  ].join('');
};

const doorsExporting = (name: string, root: string, pattern: string): string[] =>
  globSync(pattern, { cwd: root }).filter((door) => new RegExp(`\\b${name}\\b`).test(exportsOf(join(root, door))));

const exportsOf = (file: string): string =>
  (readFileSync(file, 'utf8').match(/^export (?:const \w+|\{[^}]*\})/gm) ?? []).join('\n');

const packageName = (root: string, folder: string): string => {
  const file = join(root, folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${folder} has no package.json.`);
  const { name }: { name: string } = JSON.parse(readFileSync(file, 'utf8'));
  return name;
};

const camelCase = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** As the formatter writes it. */
const list = (names: readonly string[]): string => {
  const words = names.map(camelCase);
  const oneLine = `[${words.join(', ')}]`;
  return oneLine.length <= 80 ? oneLine : `[\n${words.map((word) => `  ${word},\n`).join('')}]`;
};
