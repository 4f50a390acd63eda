import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificates } from './certificates.ts';
import { startServer, type RunningServer } from './running-server.ts';

type Wanted = {
  readonly folder: string;
  readonly certificates: Certificates;
  readonly imapPort: number;
  readonly imapsPort: number;
  readonly lmtpPort: number;
  readonly submissionPort: number;
  readonly submissionsPort: number;
  readonly smtpPort: number;
  /** Who is asked whether an access token holds, and whose it is. */
  readonly authorizationOrigin: string;
};

export async function startDovecot(wanted: Wanted): Promise<RunningServer> {
  const configuration = join(wanted.folder, 'dovecot.conf');
  await mkdir(join(wanted.folder, 'dovecot'));
  await writeFile(configuration, dovecotConfiguration(wanted));
  await writeFile(tokenFileOf(wanted), tokenConfiguration(wanted));
  return startServer(
    'dovecot',
    ['-F', '-c', configuration],
    [wanted.imapPort, wanted.imapsPort, wanted.lmtpPort, wanted.submissionPort, wanted.submissionsPort],
  );
}

const tokenFileOf = ({ folder }: Wanted): string => join(folder, 'dovecot-oauth2.conf');

/** Whoever the token speaks for must be the user who is named, or Dovecot lets nobody in. */
const tokenConfiguration = ({ authorizationOrigin }: Wanted): string => `
introspection_mode = post
introspection_url = ${authorizationOrigin}/introspect
username_attribute = username
active_attribute = active
active_value = true
`;

/** Without the penalty that lets an address wait longer after each wrong sign-in: all tests come from one address. A user's first login makes INBOX, Sent and Trash. `recipient_delimiter` is what makes `ayuda+token@` reach `ayuda@`. */
const dovecotConfiguration = (wanted: Wanted): string => `
base_dir = ${wanted.folder}/dovecot/run
state_dir = ${wanted.folder}/dovecot/state
log_path = ${wanted.folder}/dovecot.log
protocols = imap lmtp submission
listen = 127.0.0.1
ssl = yes
ssl_cert = <${wanted.certificates.certificate}
ssl_key = <${wanted.certificates.key}
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2 oauthbearer
auth_verbose = yes
auth_failure_delay = 0
first_valid_uid = 1
recipient_delimiter = +
mail_location = maildir:${wanted.folder}/mail/%u
mail_max_userip_connections = 100
imap_idle_notify_interval = 30 s
passdb {
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%u ${wanted.folder}/users/%u
}
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${tokenFileOf(wanted)}
}
userdb {
  driver = passwd-file
  args = username_format=%u ${wanted.folder}/users/%u
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Trash {
    auto = create
    special_use = \\Trash
  }
}
service imap-login {
  inet_listener imap {
    port = ${wanted.imapPort}
  }
  inet_listener imaps {
    port = ${wanted.imapsPort}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${wanted.lmtpPort}
  }
}
service submission-login {
  inet_listener submission {
    port = ${wanted.submissionPort}
  }
  inet_listener submissions {
    port = ${wanted.submissionsPort}
    ssl = yes
  }
}
submission_relay_host = 127.0.0.1
submission_relay_port = ${wanted.smtpPort}
submission_relay_ssl = no
submission_max_mail_size = 40M
hostname = localhost
service stats {
  client_limit = 1000
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
protocol lmtp {
  auth_username_format = %Lu
}
`;
