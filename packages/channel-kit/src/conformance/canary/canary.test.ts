import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { planted } from './planted.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));

type Report = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/** The names of the tests that fail, by the channel they fail for. */
async function failures(): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  const file = join(folder, 'report.json');
  const config = join(here, 'vitest.config.ts');
  const args = [vitest, 'run', '--root', here, '--config', config, '--reporter=json', `--outputFile=${file}`];
  // It ends with 1, as it must: the report tells why.
  await new Promise<void>((ended) => execFile(process.execPath, args, () => ended()));
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report; // vitest's json reporter
  rmSync(folder, { recursive: true });
  const found = new Map<string, string[]>();
  for (const { fullName, status } of report.testResults.flatMap((file) => file.assertionResults)) {
    const [channel = '', name = ''] = fullName.split(" keeps the port's promises ");
    found.set(channel, [...(found.get(channel) ?? []), ...(status === 'failed' ? [name] : [])]);
  }
  return found;
}

test('the suite passes a sound channel and finds each planted fault by its name', async () => {
  const found = await failures();
  expect(found.get('sound')).toEqual([]);
  const missed = planted.filter(
    ({ fault, foundBy }) => !(found.get(fault) ?? []).some((name) => name.includes(foundBy)),
  );
  expect(missed.map(({ fault, foundBy }) => `${fault}: not found by "${foundBy}"`)).toEqual([]);
}, 120_000);
