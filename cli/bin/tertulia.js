#!/usr/bin/env node
// Runs on any Node from 20 on: answers --help at once, and hands everything else to the Node Tertulia brings with it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const self = realpathSync(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);

if (args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h')) help();
else if (process.features.typescript) process.exitCode = await run();
else handOver();

function help() {
  const commands = Object.entries(JSON.parse(readFileSync(join(dirname(self), '../commands.json'), 'utf8')));
  const lines = commands.map(([usage, meaning]) => `  tertulia ${usage}\n      ${meaning}\n`);
  process.stdout.write(
    `Tertulia, one desk for every conversation\n\n${lines.join('')}\nSettings and operation: docs/operate.md\n`,
  );
}

async function run() {
  const { enableCompileCache } = await import('node:module');
  // what was compiled once is not compiled again; where the folder cannot be written, nothing is kept
  enableCompileCache(join(dirname(self), '../../node_modules/.cache/compiled'));
  const { main } = await import('../src/main.ts');
  return main(args);
}

function handOver() {
  const node = projectNode(dirname(self));
  if (!node) {
    process.stderr.write('Tertulia needs Node 24 or the packages beside it: run npm ci in its folder first.\n');
    process.exitCode = 1;
    return;
  }
  const child = spawn(node, [self, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
  });
}

function projectNode(folder) {
  const found = [join(folder, 'node_modules/.bin/node'), join(folder, 'node_modules/.bin/node.exe')].find((it) =>
    existsSync(it),
  );
  if (found) return found;
  return dirname(folder) === folder ? null : projectNode(dirname(folder));
}
