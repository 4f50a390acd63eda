// Runs before `npm start` and `npm test`, on whatever Node >= 20 the machine has and before anything is installed:
// plain JavaScript, no dependency. What it installs brings the Node that everything else runs on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const mode = process.argv[2] === 'test' ? 'test' : 'start';

if (!installedMatchesLock(mode)) install();
build(projectNode());

/** Every package the lock file names for this mode is there, in that version. */
function installedMatchesLock(wanted) {
  const installed = installedPackages();
  return Object.entries(lockedPackages()).every(([path, { version, link, dev, optional, devOptional, peer }]) => {
    if (!path.startsWith('node_modules/') || link) return true;
    const mayBeMissing = optional || devOptional || peer || (dev && wanted === 'start');
    const found = installed[path];
    return found ? found.version === version : mayBeMissing;
  });
}

function install() {
  // An install made for development is renewed as one: `npm start` takes no tool away from anybody.
  const everything = mode === 'test' || Object.values(installedPackages()).some((it) => it.dev);
  console.log('Installing the packages of Tertulia …');
  const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(everything ? [] : ['--omit=dev'])]);
  if (result.status !== 0) fail('The packages could not be installed: the lines above say why.');
}

/** The npm that runs us, on the machine's own Node, since the project's Node is about to be replaced. */
function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const options = { cwd: root, stdio: 'inherit' };
  return script ? spawnSync(node ?? process.execPath, [script, ...args], options) : spawnSync('npm', args, options);
}

function projectNode() {
  const found = [join(root, 'node_modules/.bin/node'), join(root, 'node_modules/.bin/node.exe')].find((it) =>
    existsSync(it),
  );
  if (found && runs(found)) return found;
  if (process.features.typescript) return process.execPath;
  return fail(
    `Tertulia's own Node does not run on this ${process.platform}-${process.arch}: install Node 24 or newer and start again.`,
  );
}

/** On a system older than its own builds, or with another C library, it is there and does not start. */
function runs(node) {
  return spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0;
}

function build(node) {
  const result = spawnSync(node, [join(root, 'tools/build.ts'), '--if-stale'], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) fail('The web app could not be built: the lines above say why.');
}

function lockedPackages() {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

function installedPackages() {
  const file = join(root, 'node_modules/.package-lock.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
