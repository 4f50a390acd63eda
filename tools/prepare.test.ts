import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectFolder } from './project-folder.ts';

let clone = '';
const system = `${process.platform}-${process.arch}`;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'tertulia-prepare-'));
  const brought = { 'node-of-another': '1.0.0', [`node-${system}`]: '24.0.0' };
  write('package.json', JSON.stringify({ optionalDependencies: brought }));
  write('package-lock.json', JSON.stringify({ packages: { 'node_modules/thing': { version: '1.0.0' } } }));
  write('tools/build.ts', `console.log('built by ' + process.argv0);`);
  // What an npm would do, and how it was asked.
  write('npm.cjs', `require('node:fs').writeFileSync('asked.json', JSON.stringify(process.argv.slice(2)));`);
  mkdirSync(join(clone, 'node_modules/.bin'), { recursive: true });
  mkdirSync(join(clone, `node_modules/node-${system}/bin`), { recursive: true });
  symlinkSync(process.execPath, join(clone, `node_modules/node-${system}/bin/node`));
  copyFileSync(join(projectFolder, 'tools/prepare.mjs'), join(clone, 'tools/prepare.mjs'));
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
};

const prepare = (npmVersion: string, pretend: readonly string[] = []): { said: string; asked: readonly string[] } => {
  const { stdout, stderr } = spawnSync(process.execPath, [...pretend, join(clone, 'tools/prepare.mjs'), 'start'], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      npm_execpath: join(clone, 'npm.cjs'),
      npm_config_user_agent: `npm/${npmVersion} node/v20.19.0 ${system}`,
    },
  });
  return { said: stdout + stderr, asked: JSON.parse(readFileSync(join(clone, 'asked.json'), 'utf8')) as string[] };
};

test('npm 10 and later install by themselves', () => {
  for (const version of ['10.8.2', '11.19.1']) expect(prepare(version).asked.slice(0, 1)).toEqual(['ci']);
});

test('the Node that came along is the command, though npm 10 links none of several that have its name', () => {
  const { said } = prepare('10.9.9');
  expect(existsSync(join(clone, 'node_modules/.bin/node'))).toBe(true);
  expect(said).toContain(`built by ${join(clone, 'node_modules/.bin/node')}`);
});

test.each([
  ['npm 9, which leaves out what names a C library', '9.2.0', undefined],
  ['a Node older than packages ask for', '10.8.2', '20.18.0'],
  ['a Node between two that they ask for', '10.8.2', '22.11.0'],
])('%s: the installation runs on what it is going to bring', (_, npmVersion, nodeVersion) => {
  if (nodeVersion !== undefined)
    write('pretend.cjs', `Object.defineProperty(process.versions, 'node', { value: '${nodeVersion}' });`);
  const pretend = nodeVersion === undefined ? [] : ['--require', join(clone, 'pretend.cjs')];
  const { asked } = prepare(npmVersion, pretend);
  expect(asked).toContain('exec');
  expect(asked).toContain(`--package=node-${system}@24.0.0`);
  expect(asked.slice(asked.indexOf('--') + 1, asked.indexOf('--') + 3)).toEqual(['npm', 'ci']);
});
