import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-node.ts';
import type { Tally } from './tally.ts';

/** Runs the tests in e2e/ with this browser. */
export const runBrowserTests = async (browser: string, args: readonly string[] = []): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-e2e-'));
  const file = join(folder, 'report.json');
  const env = { ...process.env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const script = 'node_modules/@playwright/test/cli.js';
  try {
    const { code } = await runNode(script, ['test', '-c', 'e2e', '--reporter=list,json', ...args], env);
    return tallyOf(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A test that passed only when repeated did not pass. */
const tallyOf = (file: string, code: number): Tally => {
  const { stats }: { stats: { expected: number; unexpected: number; flaky: number } } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed };
};
