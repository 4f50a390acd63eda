import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages where we are root on a Debian; says whether that went well. */
export const installDebianPackages = (names: readonly string[]): boolean => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${names.join(', ')} …`);
  return apt(['update']) && apt(['install', '--yes', '--no-install-recommends', ...names]);
};

const apt = (args: readonly string[]): boolean => {
  const { status, stdout } = spawnSync('apt-get', ['-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.stderr.write(stdout.split('\n').slice(-15).join('\n'));
  return status === 0;
};
