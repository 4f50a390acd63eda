import type { LookUp, OutgoingMessage, Ref, SendContext } from '@tertulia/channel-kit';
import { connectionFailure } from '../connection-failure.ts';
import { folderFor, openImap } from '../imap-connection.ts';
import { mailboxSettings } from '../mailbox-settings.ts';
import { idOf } from './compose-mail.ts';

/**
 * Did the mail leave? Its Message-ID is looked for in *All mail*, else in *Sent*. Found is proof; not found proves something only
 * where the provider itself keeps what it takes.
 */
export async function lookUp(message: OutgoingMessage, probe: Ref | null, context: SendContext): Promise<LookUp> {
  const mailbox = mailboxSettings(context.account.settings);
  const messageId = probe ?? idOf(message, mailbox);
  try {
    const client = await openImap(mailbox.imap, context);
    try {
      const folder = (await folderFor(client, '\\All')) ?? (await folderFor(client, '\\Sent'));
      if (folder === null) return { state: 'cannot-tell', why: 'The mailbox has no folder of sent mail.' };
      await client.mailboxOpen(folder, { readOnly: true });
      const found = await client.search({ header: { 'message-id': messageId } }, { uid: true });
      if (Array.isArray(found) && found.length > 0) return { state: 'sent', vendorId: messageId };
      if (mailbox.sentCopy === 'provider' && Array.isArray(found)) return { state: 'absent' };
      return {
        state: 'cannot-tell',
        why: 'This mail server keeps no copy of what it sends, so nothing there can prove it.',
      };
    } finally {
      client.close();
    }
  } catch (error) {
    return { state: 'cannot-tell', why: connectionFailure(error, mailbox.imap.host).why };
  }
}
