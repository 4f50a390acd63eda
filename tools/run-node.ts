import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** Runs a script of the project with the project's own Node; shows what it says and returns it too. */
export const runNode = (
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ code: number; said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, script), ...args], {
      cwd: projectFolder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      said.push(chunk);
      process.stdout.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said: Buffer.concat(said).toString() }));
  });
