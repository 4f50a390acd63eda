import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-node.ts';
import { secondTries, type Tally } from './tally.ts';

/** Runs the tests in e2e/ with this browser; a test that fails is tried once more in a browser of its own. */
export const runBrowserTests = async (browser: string, args: readonly string[] = []): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-e2e-'));
  const file = join(folder, 'report.json');
  const env = { ...process.env, CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const script = 'node_modules/@playwright/test/cli.js';
  try {
    const { code } = await runNode(script, ['test', '-c', 'e2e', '--reporter=list,json', '--retries=1', ...args], env);
    return tallyOf(JSON.parse(readFileSync(file, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Suite {
  specs: { title: string; file: string; tests: { status: string; results: { error?: { message?: string } }[] }[] }[];
  suites?: Suite[];
}
interface Report {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: Suite[];
}

const tallyOf = ({ stats, suites }: Report, code: number): Tally => {
  const failures = named(suites, 'unexpected');
  const repeated = named(suites, 'flaky');
  if (repeated.length > secondTries)
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures: [...failures, ...repeated] };
  const failed = stats.unexpected === 0 && code !== 0 ? 1 : stats.unexpected;
  return { passed: stats.expected + stats.flaky, failed, failures, repeated };
};

const named = (suites: readonly Suite[], status: 'unexpected' | 'flaky'): string[] =>
  suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter((test) => test.status === status)
        .map(({ results }) => `e2e/${file}: ${title}: ${results[0]?.error?.message?.slice(0, 600) ?? 'no message'}`),
    ),
    ...named(inner, status),
  ]);
