import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServer, type RunningServer } from './running-server.ts';

const run = promisify(execFile);

type Wanted = {
  readonly folder: string;
  readonly smtpPort: number;
  readonly lmtpPort: number;
  readonly domain: string;
};

export async function startOpenSmtpd(wanted: Wanted): Promise<RunningServer> {
  const configuration = join(wanted.folder, 'smtpd.conf');
  await writeFile(configuration, smtpdConfiguration(wanted));
  await chmod(configuration, 0o644);
  const ports = [wanted.smtpPort];
  const smtpd = ['smtpd', '-d', '-f', configuration];
  const [spool, running] = [join(wanted.folder, 'spool'), join(wanted.folder, 'run')];
  await mkdir('/var/spool/smtpd', { recursive: true });
  if (!(await mayMakeNamespaces())) {
    // smtpd refuses any other mode, and where no system was booted nobody has set it.
    await chmod('/var/spool/smtpd', 0o711);
    return startServer('smtpd', smtpd.slice(1), ports);
  }
  await Promise.all([mkdir(spool), mkdir(running)]);
  // Owners and modes of both folders are checked by smtpd itself: 0711 and root.
  await Promise.all([chmod(spool, 0o711), chmod(running, 0o755)]);
  const ownFolders = `mount --bind ${spool} /var/spool/smtpd && mount --bind ${running} "$(readlink -f /var/run)" && exec "$@"`;
  return startServer('unshare', ['-m', '--propagation', 'private', 'sh', '-c', ownFolders, 'sh', ...smtpd], ports);
}

const mayMakeNamespaces = () =>
  run('unshare', ['-m', 'true']).then(
    () => true,
    () => false,
  );

/**
 * By `relay` and not by its `lmtp` action, whose helper calls every answer a passing one, so that nothing would ever bounce.
 * Without TLS: the build of 6.8 in Debian 12 ends every handshake with "internal error". Submission over TLS is
 * Dovecot's.
 */
const smtpdConfiguration = ({ smtpPort, lmtpPort, domain }: Wanted): string => `
smtp max-message-size 40M
listen on 127.0.0.1 port ${smtpPort} hostname localhost
action "deliver" relay host "lmtp://127.0.0.1:${lmtpPort}"
match from any for domain "${domain}" action "deliver"
match from local for any reject
`;
