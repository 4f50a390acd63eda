import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectFolder } from '../tools/project-folder.ts';
import type { Canary } from './canaries/canary.ts';
import { houseCanaries } from './canaries/house-canaries.ts';
import { lintCanaries } from './canaries/lint-canaries.ts';
import { roomCanaries } from './canaries/room-canaries.ts';
import { houseRules } from './house-rules.ts';
import { programs, runProgram, type Program } from './programs.ts';
import { sourceTree } from './source-tree.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertulia-canary-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(houseCanaries.map((canary) => ({ ...canary, file: Object.keys(canary.files)[0] })))(
  'the rule $rule names $file',
  async ({ rule, files, file }) => {
    plant({ rule, files });
    const found = houseRules.find((it) => it.name === rule);
    const complaints = await found?.complaints(sourceTree(folder));
    expect(complaints?.map((it) => it.file)).toContain(file);
  },
);

test('every rule of our own has its canary', () => {
  expect(new Set(houseCanaries.map((it) => it.rule))).toEqual(new Set(houseRules.map((it) => it.name)));
});

test('every rule about rooms names the import that breaks it', async () => {
  roomCanaries.forEach(plant);
  borrow('checks/rooms.config.cjs', 'tools/feature-layers.ts', 'tsconfig.base.json');
  for (const room of ['cli', 'bench', 'checks']) mkdirSync(join(folder, room), { recursive: true });
  const { said } = await runProgram(program('rooms'), folder);
  for (const { rule, files } of roomCanaries) expect(said).toContain(`error ${rule}: ${Object.keys(files)[0]}`);

  const names = readFileSync(join(projectFolder, 'checks/rooms.config.cjs'), 'utf8').matchAll(
    /(?:rule\(\s*)'([\w-]+)'/g,
  );
  expect(new Set(roomCanaries.map((it) => it.rule))).toEqual(new Set([...names].map((it) => it[1])));
});

test('every lint rule names the line that breaks it', async () => {
  lintCanaries.forEach(plant);
  borrow('.oxlintrc.json', 'tsconfig.base.json');
  writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "./tsconfig.base.json", "include": ["server"] }');
  const { said } = await runProgram({ ...program('lint'), args: ['--format', 'unix', 'server'] }, folder);
  const missed = lintCanaries.filter(({ rule }) => !new RegExp(`${rule}\\.ts:\\d+:\\d+:.*${rule}`).test(said));
  expect(missed.map((it) => it.rule)).toEqual([]);

  const rules: Record<string, unknown> = JSON.parse(readFileSync(join(projectFolder, '.oxlintrc.json'), 'utf8')).rules;
  const turnedOn = Object.keys(rules).filter((name) => rules[name] !== 'off');
  expect(new Set(lintCanaries.map((it) => it.rule))).toEqual(new Set(turnedOn.map((it) => it.split('/').at(-1))));
});

test('types, format and unused code are looked at', async () => {
  borrow('tsconfig.base.json', '.oxfmtrc.json');
  plant({ rule: 'types', files: { 'server/types.ts': 'export const first = (of: string[]): string => of[0];\n' } });
  plant({ rule: 'format', files: { 'server/format.ts': 'export const a={b:1}\n' } });
  plant({
    rule: 'unused',
    files: { 'server/unused.ts': 'export const a = 1;\n', 'server/index.ts': 'export const b = 1;\n' },
  });
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{ "extends": "./tsconfig.base.json", "include": ["server"], "compilerOptions": { "outDir": "out" } }',
  );
  writeFileSync(join(folder, 'package.json'), '{ "name": "x", "main": "server/index.ts" }');

  expect((await runProgram({ ...program('types'), args: ['-p', '.'] }, folder)).said).toContain('server/types.ts');
  expect((await runProgram(program('format'), folder)).said).toContain('server/format.ts');
  expect((await runProgram(program('unused'), folder)).said).toContain('server/unused.ts');
});

const plant = ({ files }: Canary): void => {
  for (const [file, text] of Object.entries(files)) {
    if (file === '.' || file.endsWith('README.md')) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};

/** The real configuration, and the real programs. */
const borrow = (...files: string[]): void => {
  for (const file of files) cpSync(join(projectFolder, file), join(folder, file));
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
};

const program = (name: string): Program => {
  const found = programs.find((it) => it.name === name);
  if (!found) throw new Error(`There is no program ${name}.`);
  return found;
};
