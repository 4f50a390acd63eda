import { spawn } from 'node:child_process';
import type { DatabaseUser } from './database-user.ts';

/** Nothing of our environment concerns the server, and PG… variables of the machine would mislead it. */
export const minimalEnvironment = { LC_ALL: 'C', TZ: 'UTC' };

export const identityOf = (user: DatabaseUser | null): { uid?: number; gid?: number } =>
  user ? { uid: user.uid, gid: user.gid } : {};

/** Runs a program to its end; what it said, and whether it succeeded. */
export const runProgram = (
  program: string,
  args: readonly string[],
  user: DatabaseUser | null,
): Promise<{ succeeded: boolean; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      ...identityOf(user),
      cwd: '/',
      env: minimalEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', (error) => resolve({ succeeded: false, said: error.message }));
    child.once('close', (code) => resolve({ succeeded: code === 0, said: Buffer.concat(said).toString() }));
  });
