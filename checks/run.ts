import { projectFolder } from '../tools/project-folder.ts';
import { houseRules } from './house-rules.ts';
import { programs, runProgram } from './programs.ts';
import type { Complaint } from './rule.ts';
import { medianLength } from './rules/file-length.ts';
import { sourceTree } from './source-tree.ts';

// Everything a machine can say about the sources, in well under a minute. The last line counts.
const started = performance.now();
const tally = { passed: 0, failed: 0 };

const report = (name: string, passed: boolean, said: string, since: number): void => {
  tally[passed ? 'passed' : 'failed'] += 1;
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(
    passed ? `ok      ${name} (${seconds} s)` : `FAILED  ${name} (${seconds} s)\n${said.replaceAll(/^/gm, '        ')}`,
  );
};

const lineOf = ({ file, line, why }: Complaint): string => `${file}${line === undefined ? '' : `:${line}`}  ${why}`;

const tree = sourceTree(projectFolder);
for (const rule of houseRules) {
  const since = performance.now();
  const complaints = await rule.complaints(tree);
  report(rule.name, complaints.length === 0, complaints.map(lineOf).join('\n'), since);
}
await Promise.all(
  programs.map(async (program) => {
    const since = performance.now();
    const { passed, said } = await runProgram(program, projectFolder);
    report(program.name, passed, said, since);
  }),
);
console.log(
  `The median file has ${medianLength(tree)} lines; ${((performance.now() - started) / 1000).toFixed(1)} s in all.`,
);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
