import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A checker somebody else wrote, as we call it. */
export interface Program {
  name: string;
  script: string;
  args: readonly string[];
}

export const programs: readonly Program[] = [
  { name: 'types', script: 'typescript7/bin/tsc', args: ['-b'] },
  { name: 'lint', script: 'oxlint/bin/oxlint', args: [] },
  { name: 'format', script: 'oxfmt/bin/oxfmt', args: ['--check', '.'] },
  { name: 'unused', script: 'knip/bin/knip.js', args: ['--no-progress', '--no-config-hints'] },
  {
    name: 'rooms',
    script: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: [
      '--config',
      'checks/rooms.config.cjs',
      '--output-type',
      'err',
      'packages',
      'channels',
      'server',
      'web',
      'cli',
      'bench',
      'checks',
      'e2e',
      'tools',
    ],
  },
];

export const runProgram = ({ script, args }: Program, root: string): Promise<{ passed: boolean; said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, said: Buffer.concat(said).toString().trim() }));
  });
