import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAuthorizationServer } from '@tertulia/channel-kit/authorization-server';
import { makeCertificates } from './certificates.ts';
import { startDovecot } from './dovecot.ts';
import { freePorts } from './free-ports.ts';
import { startOpenSmtpd } from './opensmtpd.ts';

export const mailDomain = 'tertulia.test';

export type Mailbox = { readonly address: string; readonly user: string; readonly password: string };

/** Everything a test process needs to reach the servers: plain data, so that it can be handed to another process. */
export type MailAddresses = {
  readonly folder: string;
  readonly imapPort: number;
  readonly imapsPort: number;
  /** Where a stranger's mail arrives: no sign-in, our own domain only. */
  readonly smtpPort: number;
  /** Where a mailbox sends: signed in, in the clear or by STARTTLS, or by TLS from the start. */
  readonly submissionPort: number;
  readonly submissionsPort: number;
  /** PEM of the authority that signed the servers' certificate, and the file it lies in. */
  readonly certificateAuthority: string;
  readonly certificateAuthorityFile: string;
  /** Whose access tokens the servers take: mailboxes are authorized there. */
  readonly authorizationOrigin: string;
};

export type MailServers = MailAddresses & { readonly stop: () => Promise<void> };

export async function startMailServers(): Promise<MailServers> {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-mail-'));
  await chmod(folder, 0o755);
  const [imapPort, imapsPort, lmtpPort, smtpPort, submissionPort, submissionsPort] = await freePorts();
  const certificates = await makeCertificates(folder);
  const mail = join(folder, 'mail');
  await mkdir(mail);
  await chown(mail, nobody, nobody);
  await mkdir(join(folder, 'users'));
  const authorization = await startAuthorizationServer();
  const authorizationOrigin = authorization.origin;
  const ports = { imapPort, imapsPort, lmtpPort, smtpPort, submissionPort, submissionsPort };
  const dovecot = await startDovecot({ folder, certificates, authorizationOrigin, ...ports });
  const opensmtpd = await startOpenSmtpd({ folder, smtpPort, lmtpPort, domain: mailDomain });
  return {
    folder,
    imapPort,
    imapsPort,
    smtpPort,
    submissionPort,
    submissionsPort,
    certificateAuthority: await readFile(certificates.authority, 'utf8'),
    certificateAuthorityFile: certificates.authority,
    authorizationOrigin,
    stop: async () => {
      await opensmtpd.stop();
      await dovecot.stop();
      await authorization.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Any process that knows the folder may add mailboxes. A file for each: Dovecot looks into one it knows once a second only. */
export async function addMailbox(servers: Pick<MailAddresses, 'folder'>, name: string): Promise<Mailbox> {
  const user = `${name}@${mailDomain}`;
  const password = `secret of ${name}`;
  await writeFile(
    join(servers.folder, 'users', user),
    `${user}:{PLAIN}${password}:${nobody}:${nobody}::${servers.folder}/mail/${user}::\n`,
  );
  return { address: user, user, password };
}

const nobody = 65_534;
