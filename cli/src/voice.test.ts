import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const launcher = new URL('../bin/tertulia.js', import.meta.url).pathname;
const voice = (args: readonly string[], input: string) =>
  spawnSync(process.execPath, [launcher, 'voice', ...args], { input, encoding: 'utf8' });

test('voice lint says where, how much and why', () => {
  const { status, stdout } = voice(['lint', '--lang', 'es'], 'Hola:\nte envío el recibo.');
  expect([status, stdout]).toEqual([
    0,
    '-:2:4  warn   first-person  Aquí habla la marca: «envío» suena a una sola persona.  [Decirlo en plural]\n',
  ]);
});

test('without a protocol no country is taken for granted: only both forms at once are a slip', () => {
  expect(voice(['lint', '--lang', 'es'], 'Bebed agua y evitad salir a mediodía.').stdout).toBe('');
  expect(voice(['lint', '--lang', 'es'], 'Os esperamos. Ustedes deciden la hora.').stdout).toContain('plural');
});

test('without a protocol the findings speak the language of the draft, with one that of the brand', () => {
  const english = voice(['lint'], 'I think your order left this morning.').stdout;
  expect(english).toContain('sounds like one person alone');
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-lint-'));
  writeFileSync(join(folder, 'ours.yaml'), 'locale: es-ES\n');
  const ours = voice(['lint', '--protocol', join(folder, 'ours.yaml')], 'I think your order left this morning.').stdout;
  expect(ours).toContain('suena a una sola persona');
  writeFileSync(join(folder, 'odd.yaml'), 'address: cosa\nfoo: 1\n');
  const { status, stderr } = voice(['lint', '--protocol', join(folder, 'odd.yaml')], 'Hola.');
  rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([
    2,
    `The protocol ${join(folder, 'odd.yaml')} has problems: address is not one of the choices; foo is nothing we know.\n`,
  ]);
}, 60_000);

test('voice lint as JSON carries spans and fixes', () => {
  const { stdout } = voice(['lint', '--json'], 'Creo que sí, gracias.');
  expect(JSON.parse(stdout)).toMatchObject({
    file: '-',
    language: 'es',
    findings: [{ rule: 'first-person', span: { start: 0, end: 4 }, fixes: [{ edits: [{ text: 'Creemos' }] }] }],
  });
});

test.each([
  'La teva comanda sortirà demà al matí.',
  'O teu pedido sae hoxe, grazas por avisar.',
  'Zure eskaera bihar iritsiko da.',
  'Já enviamos o reembolso para a sua conta.',
  'Votre commande partira demain.',
  'Ci sono ancora posti per domenica.',
  'Ihre Bestellung kommt morgen.',
])('voice lint is silent about another language, and says so: %s', (text) => {
  const { status, stdout, stderr } = voice(['lint'], text);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/^-: this looks neither Spanish nor English/u);
  const json = voice(['lint', '--json'], text);
  expect(JSON.parse(json.stdout)).toMatchObject({ language: 'other', isSilent: true });
  expect(json.stderr).toBe(stderr);
});

test.each([
  'Sale mañana.',
  'Peso neto 500 g',
  'Consumo preferente: marzo.',
  'ok',
  '😂',
  'Ana, 14/3',
  'Doors open at 9.',
])('voice lint takes no short line of ours for another language: %s', (text) =>
  expect(voice(['lint'], text).stderr).toBe(''),
);

test('voice rewrite says we, and leaves the rest alone', () => {
  expect(voice(['rewrite'], 'Creo que ya te lo envié; el envío es gratis.\n').stdout).toBe(
    'Creemos que ya te lo enviamos; el envío es gratis.\n',
  );
});

test.each(['lint', 'rewrite'])('%s: a wrong option or file is one sentence and exit code 2', (command) => {
  const said = (...args: string[]) => {
    const { status, stdout, stderr } = voice([command, ...args], '');
    return [status, stdout, stderr];
  };
  expect(said('--lang', 'fr')).toEqual([2, '', '--lang is es, en or auto.\n']);
  expect(said('no-such-file.txt')).toEqual([2, '', 'The file "no-such-file.txt" cannot be read.\n']);
  expect(said('--colour')[2]).toMatch(/^voice \w+: Unknown option '--colour'/);
});
