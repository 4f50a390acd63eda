import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

test('the widget stays under 20 KB compressed, as one classic script', async () => {
  const configFile = fileURLToPath(new URL('../widget/vite.config.ts', import.meta.url));
  const built = await build({ configFile, logLevel: 'silent', build: { write: false } });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  expect(outputs.map((output) => output.fileName)).toEqual(['widget.js']);
  const code = outputs.map((output) => ('code' in output ? output.code : '')).join('');
  expect(gzipSync(code).length).toBeLessThan(20 * 1024);
  expect(code).not.toMatch(/\bimport\(|\beval\(|innerHTML|document\.write/u);
}, 20_000);
