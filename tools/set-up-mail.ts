import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian-packages.ts';

const programs = {
  '/usr/sbin/dovecot': 'dovecot-imapd',
  '/usr/lib/dovecot/lmtp': 'dovecot-lmtpd',
  '/usr/lib/dovecot/submission': 'dovecot-submissiond',
  '/usr/sbin/smtpd': 'opensmtpd',
  '/usr/bin/openssl': 'openssl',
};

/** Whether the mail servers of the tests are here, after installing what is missing where that can be done. */
export const setUpMail = (): boolean => {
  const missing = Object.entries(programs).filter(([program]) => !existsSync(program));
  if (missing.length > 0) installDebianPackages(missing.map(([, name]) => name));
  return process.getuid?.() === 0 && Object.keys(programs).every((program) => existsSync(program));
};
