import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { channels } from '@tertulia/server/channels';
import { expect, test } from 'vitest';
import { commandNames } from './main.ts';

const launcher = new URL('../bin/tertulia.js', import.meta.url).pathname;
const tertulia = (args: readonly string[], input: string | Buffer = '') =>
  spawnSync(process.execPath, [launcher, ...args], { input, encoding: 'utf8' });

test('the help names every command, and no other', () => {
  const told = Object.keys(JSON.parse(readFileSync(new URL('../commands.json', import.meta.url), 'utf8')));
  expect(told.map((usage) => usage.match(/^[a-z]+(?: [a-z]+)*/)?.[0])).toEqual([...commandNames]);
  for (const usage of told) expect(tertulia(['--help']).stdout).toContain(usage);
});

test('a command nobody wrote is one sentence and exit code 2', () => {
  const { status, stderr } = tertulia(['chanel', 'read']);
  expect([status, stderr]).toEqual([2, 'There is no command "chanel read": tertulia --help lists them.\n']);
});

test('the manifests of every channel are printed as JSON', () => {
  const printed: { id: string }[] = JSON.parse(tertulia(['channel', 'list', '--json']).stdout);
  expect(printed.map((it) => it.id)).toEqual(channels.map((it) => it.manifest.id));
});

test('an unknown channel is refused with the names of those there are', () => {
  const { status, stderr } = tertulia(['channel', 'read', 'carrier-pigeon']);
  expect(status).toBe(2);
  expect(stderr).toContain(`There is no channel "carrier-pigeon": there are ${channels[0]?.manifest.id}`);
});

test.each(channels.map((it) => it.manifest.id))(
  '%s: whatever bytes arrive, reading ends well and each line says its kind first',
  (id) => {
    for (const body of [
      '',
      '{"a":',
      '[]',
      'null',
      '{"update":9007199254740993}',
      Buffer.from([0, 255, 254, 10, 13, 128]),
    ]) {
      const { status, stdout, stderr } = tertulia(
        ['channel', 'read', id, '--header', 'Content-Type: application/json'],
        body,
      );
      expect([status, stderr]).toEqual([0, '']);
      for (const line of stdout.split('\n').filter(Boolean)) expect(line).toMatch(/^\{"kind":"/);
    }
  },
  60_000, // six programs, each started anew, on a busy machine
);
