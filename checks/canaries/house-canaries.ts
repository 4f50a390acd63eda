import type { Canary } from './canary.ts';

const words = (length: number): string =>
  Array.from({ length }, (_, index) => `export const a${index} = 1;`).join('\n');

/** For each rule of our own, what must break it. Pieces are joined so that this file itself breaks none. */
export const houseCanaries: readonly Canary[] = [
  { rule: 'file-length', files: { 'server/features/inbox/long.ts': words(401) } },
  { rule: 'file-length', files: { '.': '', 'web/a.ts': words(71), 'web/b.ts': words(71), 'web/c.ts': words(71) } },
  {
    rule: 'channel-scatter',
    files: {
      'web/ui/icon.ts': `export const icon = ['pigeon'];`,
      'channels/pigeon/src/index.ts': 'export const channel = 1;',
    },
  },
  {
    rule: 'channel-scatter',
    files: {
      'web/ui/row.ts': `if (row.channel === 'email') hide();`,
      'channels/email/src/index.ts': 'export const channel = 1;',
    },
  },
  { rule: 'names-tell', files: { 'server/platform/date-utils.ts': '' } },
  { rule: 'names-tell', files: { 'server/helpers/clock.ts': '' } },
  { rule: 'names-are-kebab-case', files: { 'web/ui/MessageList.tsx': '' } },
  { rule: 'no-session-set', files: { 'server/platform/a.ts': 'await query(`set search_path = x`);' } },
  { rule: 'no-session-set', files: { 'server/platform/b.ts': `await query("set role someone");` } },
  { rule: 'no-session-set', files: { 'server/platform/c.ts': `await query("select set_config('a.b', $1, false)");` } },
  { rule: 'no-session-set', files: { 'server/migrations/2026-01-01-01-a.sql': 'set row_security = off;' } },
  {
    rule: 'paired-texts',
    files: { 'web/texts.es.ts': `export const es = { hello: 'Hola' };`, 'web/texts.en.ts': 'export const en = {};' },
  },
  { rule: 'paired-texts', files: { 'web/other/texts.en.ts': 'export const en = {};' } },
  { rule: 'doors-list-by-name', files: { 'server/platform/a/index.ts': `export * from './b.ts';` } },
  { rule: 'slices-explain-themselves', files: { 'server/features/a/README.md': '', 'server/features/a/index.ts': '' } },
  { rule: 'nothing-unfinished', files: { 'server/a.test.ts': `test.${'only'}('x', () => {});` } },
  { rule: 'nothing-unfinished', files: { 'server/b.test.ts': `it.${'skip'}('x', () => {});` } },
  { rule: 'nothing-unfinished', files: { 'server/c.ts': `const x = y as ${'any'};` } },
  { rule: 'nothing-unfinished', files: { 'server/d.ts': `// @ts-${'ignore'}` } },
  { rule: 'nothing-unfinished', files: { 'server/e.ts': `// ${'TODO'} later` } },
  {
    rule: 'fresh-wiring',
    files: {
      'server/wiring/slices.gen.ts': '// nothing',
      'server/features/access/index.ts': 'export const slice = {};',
    },
  },
  {
    rule: 'lock-file-without-addresses',
    files: { 'package-lock.json': '{ "resolved": "https://example.org/a.tgz" }' },
  },
  { rule: 'migrations-are-dated', files: { 'server/migrations/add-column.sql': '' } },
];
