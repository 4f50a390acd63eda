import type { ChannelContext } from '@tertulia/channel-kit';
import { folderFor, openImap } from '../imap-connection.ts';
import type { MailboxSettings } from '../mailbox-settings.ts';
import type { ComposedMail } from './compose-mail.ts';

/** Puts what was sent into the mailbox's own *Sent*, as mail programs do. The mail has left: a copy that fails is only logged. */
export async function keepCopy(mail: ComposedMail, mailbox: MailboxSettings, context: ChannelContext): Promise<void> {
  try {
    const client = await openImap(mailbox.imap, context);
    try {
      const sent = await folderFor(client, '\\Sent');
      if (sent !== null) await client.append(sent, mail.raw, ['\\Seen']);
    } finally {
      await client.logout();
    }
  } catch (error) {
    context.log('email.copy_not_kept', { why: error instanceof Error ? error.name : 'unknown' });
  }
}
