import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-node.ts';
import type { Tally } from './tally.ts';

/** One run of vitest over the projects of this filter; `!name` is all but that one. @param files only those whose path holds one of these */
export const runVitest = async (
  project: string,
  files: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tally> => {
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-vitest-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', ...files, ...reporters, `--project=${project}`];
  try {
    const { code } = await runNode('node_modules/vitest/vitest.mjs', args, env);
    return tallyOf(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const tallyOf = (file: string, code: number): Tally => {
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that could not be loaded has no test that failed.
  const unloaded = report.testResults.filter((it) => it.status === 'failed' && it.assertionResults.length === 0).length;
  if (report.numPendingTests > 0)
    console.log(`${report.numPendingTests} tests did not run: their conditions do not hold on this machine.`);
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
};
