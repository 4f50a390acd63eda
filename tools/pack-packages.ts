import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stageCommand } from './pack-command.ts';
import { projectFolder } from './project-folder.ts';
import { publishedManifest, type PackageManifest } from './published-manifest.ts';

/** What others may install, those that others stand on first. */
const publicPackages = ['contract', 'channel-kit', 'voice', 'understanding'] as const;

const run = promisify(execFile);

/**
 * Makes the tarballs that npm would publish. In the repository the packages run as TypeScript; outside of it Node strips no types, so each
 * is built in a copy, where its own exports and those of the ones before it name JavaScript and declarations.
 * @returns the paths of the tarballs
 */
export const packPackages = async (destination: string): Promise<string[]> => {
  const stage = mkdtempSync(join(tmpdir(), 'tertulia-pack-'));
  try {
    linkDependencies(stage);
    const tarballs: string[] = [];
    for (const name of publicPackages) tarballs.push(join(destination, await packOne(stage, name, destination)));
    const command = join(stage, 'tertulia');
    stageCommand(command);
    tarballs.push(join(destination, await packStaged(command, destination, ['src/alone.ts'])));
    return tarballs;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
};

/** Ours as they are about to be published, everything else as it is installed. */
const linkDependencies = (stage: string): void => {
  mkdirSync(join(stage, 'node_modules/@tertulia'), { recursive: true });
  for (const name of ['zod', 'vitest', 'fast-check', '@types'])
    symlinkSync(join(projectFolder, 'node_modules', name), join(stage, 'node_modules', name));
  for (const name of publicPackages) symlinkSync(join(stage, name), join(stage, 'node_modules/@tertulia', name));
};

const packOne = async (stage: string, name: string, destination: string): Promise<string> => {
  const [from, to] = [join(projectFolder, 'packages', name), join(stage, name)];
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as PackageManifest; // our own file
  cpSync(from, to, { recursive: true });
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`);
  if (name === 'voice') await bringPlayground(to);
  return packStaged(to, destination, ['src/**/*.ts']);
};

/** The page to try the guard on is made from the sources of today, and goes along. */
const bringPlayground = async (to: string): Promise<void> => {
  const folder = join(projectFolder, 'packages/voice/playground');
  await run(process.execPath, [join(folder, 'build.ts')]);
  cpSync(join(folder, 'dist/index.html'), join(to, 'playground.html'));
};

/** Builds a copy and packs it. @returns the name of the tarball */
const packStaged = async (to: string, destination: string, sources: readonly string[]): Promise<string> => {
  cpSync(join(projectFolder, 'LICENSE'), join(to, 'LICENSE'));
  writeFileSync(join(to, 'tsconfig.json'), JSON.stringify(buildOf(sources)));
  await run(process.execPath, [join(projectFolder, 'node_modules/typescript7/bin/tsc'), '-p', to]).catch(sayWhy);
  nameJavaScript(join(to, 'dist'));
  const { stdout } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', destination], to);
  const [packed] = JSON.parse(stdout) as { filename: string }[]; // what npm documents
  if (packed === undefined) throw new Error(`npm packed nothing of ${to}`);
  return packed.filename;
};

const buildOf = (sources: readonly string[]) => ({
  extends: join(projectFolder, 'tsconfig.base.json'),
  compilerOptions: {
    composite: false,
    incremental: false,
    emitDeclarationOnly: false,
    rootDir: 'src',
    outDir: 'dist',
  },
  include: sources,
  exclude: ['src/**/*.test.ts', 'src/**/canary/**'],
});

/** The compiler names sources in declarations as they were written; beside them lies what was built. */
const nameJavaScript = (dist: string): void => {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.d.ts')) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/((?:from |import\()['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
  }
};

/** The compiler speaks to the standard output. */
const sayWhy = (error: unknown): never => {
  throw new Error(error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error), { cause: error });
};

/** The npm that runs us, on the Node that runs it; else the one that is installed. */
export const npm = (args: readonly string[], cwd: string): Promise<{ stdout: string }> => {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script !== undefined && existsSync(script)
    ? run(node ?? process.execPath, [script, ...args], { cwd })
    : run('npm', [...args], { cwd });
};

if (import.meta.main) {
  const destination = process.argv[2] ?? '.';
  mkdirSync(destination, { recursive: true });
  for (const tarball of await packPackages(destination)) console.log(tarball);
}
