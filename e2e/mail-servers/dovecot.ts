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
};

export async function startDovecot(wanted: Wanted): Promise<RunningServer> {
  const configuration = join(wanted.folder, 'dovecot.conf');
  await mkdir(join(wanted.folder, 'dovecot'));
  await writeFile(configuration, dovecotConfiguration(wanted));
  return startServer(
    'dovecot',
    ['-F', '-c', configuration],
    [wanted.imapPort, wanted.imapsPort, wanted.lmtpPort, wanted.submissionPort, wanted.submissionsPort],
  );
}

/** A user's first login makes INBOX, Sent and Trash. `recipient_delimiter` is what makes `ayuda+token@` reach `ayuda@`. */
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
auth_mechanisms = plain login
auth_verbose = yes
auth_failure_delay = 0
first_valid_uid = 1
recipient_delimiter = +
mail_location = maildir:${wanted.folder}/mail/%u
mail_max_userip_connections = 100
imap_idle_notify_interval = 30 s
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${wanted.folder}/users/%u
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
protocol lmtp {
  auth_username_format = %Lu
}
`;
