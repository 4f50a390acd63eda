#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { commandsAlone } from './commands-alone.ts';
import { runCommand } from './run-command.ts';

// What `tertulia` is where it is installed from its package: the commands that need no desk, on any Node from 20 on.
const args = process.argv.slice(2);
if (args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h')) help();
else process.exitCode = await runCommand(commandsAlone, args);

function help(): void {
  const told = readFileSync(new URL('../commands.json', import.meta.url), 'utf8');
  const all: [string, unknown][] = Object.entries(JSON.parse(told));
  const known = all.filter(([usage]) => Object.keys(commandsAlone).some((name) => usage.startsWith(`${name} `)));
  const lines = known.map(([usage, meaning]) => `  tertulia ${usage}\n      ${String(meaning)}\n`);
  process.stdout.write(`Tertulia: texts understood, and held against a brand's voice\n\n${lines.join('')}`);
}
