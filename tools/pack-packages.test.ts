import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { npm, packPackages } from './pack-packages.ts';
import { projectFolder } from './project-folder.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tertulia-packed-'));
  const tarballs = await packPackages(folder);
  // From what is installed here, so that the test needs no registry.
  await npm(
    ['pack', join(projectFolder, 'node_modules/zod'), '--pack-destination', folder, '--ignore-scripts'],
    folder,
  );
  const all = [...tarballs, ...readdirSync(folder).filter((name) => name.startsWith('zod-'))];
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  await npm(
    ['install', '--offline', '--no-audit', '--no-fund', ...all.map((it) => join(folder, it.split('/').at(-1) ?? ''))],
    folder,
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the public packages, installed from their tarballs in an empty folder', () => {
  test("run on the machine's own Node, from 20 on", { timeout: 60_000 }, async () => {
    writeFileSync(join(folder, 'use.js'), use);
    const { stdout } = await run(process.env['npm_node_execpath'] ?? 'node', ['use.js'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({
      length: 5,
      language: 'es',
      isComplaint: true,
      found: true,
      endpoints: true,
    });
  });

  test('are typed, and a wrong use is an error', { timeout: 60_000 }, async () => {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: strictly, files: ['use.ts'] }));
    const check = () => run(process.execPath, [join(projectFolder, 'node_modules/typescript7/bin/tsc'), '-p', folder]);
    writeFileSync(join(folder, 'use.ts'), typed);
    expect(
      await check().then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      ),
    ).toBe('');
    writeFileSync(join(folder, 'use.ts'), `${typed}\nconst wrong: number = reviewed;\nexport { wrong };\n`);
    await expect(check()).rejects.toMatchObject({
      stdout: expect.stringContaining("is not assignable to type 'number'"),
    });
  });

  test('hold what was built and no tests, sources or opt-in data', async () => {
    const held = readdirSync(join(folder, 'node_modules/@tertulia'), { recursive: true, encoding: 'utf8' });
    expect(held).toContain('understanding/packs/core.pack.gz');
    expect(held).toContain('voice/playground.html');
    expect(held.filter((it) => /\.test\.|research|(^|[^d])\.ts$|canary/.test(it.replace(/\.d\.ts$/, '')))).toEqual([]);
  });
});

describe('the command tertulia, installed beside them', () => {
  const tertulia = async (args: readonly string[], input = '') => {
    const running = run(process.env['npm_node_execpath'] ?? 'node', [
      join(folder, 'node_modules/tertulia/dist/alone.js'),
      ...args,
    ]);
    running.child.stdin?.end(input);
    return running.then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
    );
  };

  test('blocks, rewrites and understands on any Node from 20 on, without a desk', { timeout: 60_000 }, async () => {
    const linted = await tertulia(['voice', 'lint', '--json', '-'], 'Hola [NOMBRE], ya está.');
    expect([linted.code, JSON.parse(linted.stdout)]).toEqual([
      1,
      expect.objectContaining({ findings: [expect.objectContaining({ rule: 'leftover', severity: 'block' })] }),
    ]);
    expect((await tertulia(['voice', 'rewrite'], 'Creo que sí.')).stdout).toBe('Creemos que sí.');
    const understood = await tertulia(['understand', '--task', 'inbound', '--json'], '{"id":7,"text":"¿abrís hoy?"}');
    expect(JSON.parse(understood.stdout)).toMatchObject({ id: 7, labels: ['question', 'needs_answer'] });
  });

  test('names in its help what it can do, and says in a sentence what it cannot', { timeout: 60_000 }, async () => {
    const { stdout } = await tertulia(['--help']);
    expect([...stdout.matchAll(/^  tertulia ([a-z]+(?: [a-z]+)?)/gmu)].map(([, name]) => name)).toEqual([
      'understand',
      'voice lint',
      'voice rewrite',
    ]);
    expect(await tertulia(['backup', 'here'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no command'),
    });
    expect(await tertulia(['understand', '--task', 'toxicity', '--pack', 'research'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The pack research is not here: [^\n]+\n$/u),
    });
  });
});

const use = `
import { textLength } from '@tertulia/channel-kit';
import { endpoints } from '@tertulia/contract';
import { Understanding, inboundSignals, language } from '@tertulia/understanding';
import { openPack } from '@tertulia/understanding/node';
import { defaultProtocol, lint } from '@tertulia/voice';
const { labels } = inboundSignals(new Understanding(openPack('core')), 'Llevo tres semanas esperando el pedido y nadie me contesta, es una vergüenza');
const review = lint({ text: 'Hola, te envío mi enlace ahora mismo.', surface: 'reply', reach: 'public' }, defaultProtocol('es-ES'));
console.log(JSON.stringify({
  length: textLength('👋🏽 olé', 'grapheme'),
  language: language('¿A qué hora abrís mañana?').language,
  isComplaint: labels.includes('complaint'),
  found: review.findings.some((it) => it.rule === 'first-person'),
  endpoints: Object.keys(endpoints).length > 50,
}));
`;

const typed = `
import { endpoints, type Message } from '@tertulia/contract';
import type { Channel } from '@tertulia/channel-kit';
import { language } from '@tertulia/understanding';
import { defaultProtocol, lint } from '@tertulia/voice';
export const words = (message: Message): string => message.text;
export const nameOf = (channel: Channel): string => channel.manifest.name;
export const paths = Object.values(endpoints).map((it) => it.path);
const reviewed = lint({ text: 'hola', surface: 'reply', reach: 'private' }, defaultProtocol('en'), { personLanguage: language('hola').language });
export const first = reviewed.findings[0]?.rule;
`;

const strictly = {
  module: 'NodeNext',
  target: 'ES2024',
  lib: ['ES2024', 'DOM'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};
