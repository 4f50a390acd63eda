import { accessSync, constants } from 'node:fs';

/** What this machine lacks for the mail servers, one sentence each; empty when they can run. */
export function missingForMail(): readonly string[] {
  const programs = [
    '/usr/sbin/dovecot',
    '/usr/sbin/smtpd',
    '/usr/lib/dovecot/lmtp',
    '/usr/lib/dovecot/submission',
    '/usr/bin/openssl',
  ];
  const missing = programs.filter((program) => !isExecutable(program)).map((program) => `${program} is not installed`);
  return process.getuid?.() === 0 ? missing : [...missing, 'the mail servers start as root only'];
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
