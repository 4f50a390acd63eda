import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectFolder } from './project-folder.ts';
import { runNode } from './run-node.ts';
import { secondTries, type Tally } from './tally.ts';

/**
 * One run of vitest over these of its projects. The files of the few tests that failed run once more by themselves.
 * @param files only those whose path holds one of these
 */
export const runVitest = async (
  projects: readonly string[],
  files: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tally> => {
  const first = await runOnce(projects, files, env);
  if (first.failures.length === 0 || first.failures.length > secondTries || first.isBroken) return tallyOf(first);
  console.log(`\n── once more: ${first.failedFiles.join(' ')} ──`);
  const second = await runOnce(projects, first.failedFiles, env);
  if (second.isBroken || second.failures.length > 0) return tallyOf(first);
  return { passed: first.passed + first.failures.length, failed: 0, repeated: first.failures };
};

interface Outcome {
  passed: number;
  failures: readonly string[];
  failedFiles: readonly string[];
  /** A file could not be loaded, or vitest ended badly without a test that failed. */
  isBroken: boolean;
}

const runOnce = async (
  projects: readonly string[],
  files: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-vitest-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', ...files, ...reporters, ...projects.map((it) => `--project=${it}`)];
  try {
    const { code } = await runNode('node_modules/vitest/vitest.mjs', args, env);
    return outcomeOf(JSON.parse(readFileSync(file, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Report {
  numPassedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

const outcomeOf = (report: Report, code: number): Outcome => {
  if (report.numPendingTests > 0)
    console.log(`${report.numPendingTests} tests did not run: their conditions do not hold on this machine.`);
  const failed = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        file: relative(projectFolder, name),
        said: `${fullName}: ${failureMessages?.[0]?.slice(0, 600) ?? 'no message'}`,
      })),
  );
  // A file that could not be loaded has no test that failed.
  const unloaded = report.testResults.filter((it) => it.status === 'failed' && it.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failures: [
      ...failed.map(({ file, said }) => `${file}: ${said}`),
      ...unloaded.map(({ name }) => `${relative(projectFolder, name)}: could not be loaded`),
    ],
    failedFiles: [...new Set(failed.map(({ file }) => file))],
    isBroken: unloaded.length > 0 || (failed.length === 0 && code !== 0),
  };
};

const tallyOf = ({ passed, failures, isBroken }: Outcome): Tally => {
  const said = failures.length === 0 && isBroken ? ['vitest ended badly though no test failed'] : failures;
  return { passed, failed: said.length, failures: said };
};
