import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

/** The shell that npm starts us in does not become the program: it waits for it. */
const inShell = (environment: NodeJS.ProcessEnv) => {
  const door = new URL('when-left-alone.ts', import.meta.url).href;
  const program = `
    const { whenLeftAlone } = await import('${door}');
    whenLeftAlone(() => { console.log('left'); process.exit(); });
    setTimeout(() => console.log('still here'), 3000);
    console.log('open');`;
  const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, program], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { shell, said: text(shell.stdout) };
};

test('when npm was told to stop and its shell has gone, the program leaves too', async () => {
  const { shell, said } = inShell({ npm_lifecycle_event: 'start' });
  await once(shell.stdout, 'readable');
  shell.kill('SIGTERM');
  expect(await said).toBe('open\nleft\n');
});

test('while its shell is there it stays, and without npm nobody is watched', async () => {
  const stays = inShell({ npm_lifecycle_event: 'start' });
  const alone = inShell({});
  await once(alone.shell.stdout, 'readable');
  await pause(200);
  alone.shell.kill('SIGTERM');
  expect(await Promise.all([stays.said, alone.said])).toEqual(['open\nstill here\n', 'open\nstill here\n']);
});
