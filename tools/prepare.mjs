// Runs before `npm start` and `npm test`, on whatever Node >= 20 the machine has and before anything is installed:
// plain JavaScript, no dependency. What it installs brings the Node that everything else runs on.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const mode = process.argv[2] === 'test' ? 'test' : 'start';

if (!installedMatchesLock(mode)) install();
linkNode();
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
  const asked = leavesPackagesOut() ? [...onOwnNode(), 'npm', ...args] : args;
  return script ? spawnSync(node ?? process.execPath, [script, ...asked], options) : spawnSync('npm', asked, options);
}

/**
 * Packages with a build for each system are left out, without a word, by npm 9 where they name a C library, and by every npm where the Node
 * it runs on is older than they ask for (rolldown and lightningcss: `^20.19.0 || >=22.12.0`).
 */
function leavesPackagesOut() {
  const npmMajor = Number(/^npm\/(\d+)/.exec(process.env.npm_config_user_agent ?? '')?.[1] ?? 10);
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isOldNode = major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12);
  return npmMajor < 10 || isOldNode;
}

/** Then the installation runs on the Node that it is going to bring, and on the npm of that Node. */
function onOwnNode() {
  const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const [name, version] = Object.entries(broughtNodes()).find(([it]) => it.endsWith(system)) ?? [];
  const packages = name === undefined ? ['npm@11'] : [`${name}@${version}`, 'npm@11'];
  return ['exec', '--yes', '--loglevel=error', ...packages.map((it) => `--package=${it}`), '--'];
}

/**
 * The packages that bring a Node for one system each all have a command `node`; npm 9 and 10 then link none of them, not even the one
 * they installed, and `npm start` would go on with the machine's own.
 */
function linkNode() {
  const link = join(root, 'node_modules/.bin/node');
  if (process.platform === 'win32' || existsSync(link)) return;
  const brought = Object.keys(broughtNodes()).find((it) => existsSync(join(root, 'node_modules', it, 'bin/node')));
  if (brought === undefined) return;
  rmSync(link, { force: true });
  symlinkSync(join('..', brought, 'bin/node'), link);
}

function broughtNodes() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies;
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
