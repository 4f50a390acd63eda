import type { OutgoingMessage, SendContext, SendOutcome } from '@tertulia/channel-kit';
import { failures } from '../failures.ts';
import { longestText } from '../manifest.ts';
import { mailboxSettings } from '../mailbox-settings.ts';
import { composeMail, idOf } from './compose-mail.ts';
import { ownAddresses, recipientsOf } from './may-copy.ts';
import { keepCopy } from './keep-copy.ts';
import { outcomeOf } from './smtp-outcome.ts';
import { openSmtp, submitMail } from './submit-mail.ts';

/** Base64 makes files a third longer, and 25 MB is what the large providers take. */
const mostFileBytes = 18_000_000;

export async function reply(message: OutgoingMessage, context: SendContext): Promise<SendOutcome> {
  if (message.to.length === 0) return { state: 'refused', refusal: failures.nobody };
  if (message.text.length > longestText) return { state: 'refused', refusal: failures.tooLong };
  if (message.files.reduce((sum, file) => sum + file.bytes, 0) > mostFileBytes)
    return { state: 'refused', refusal: failures.tooLarge };
  const mailbox = mailboxSettings(context.account.settings);
  const to = recipientsOf(message, ownAddresses(mailbox));
  if (to === null) return { state: 'refused', refusal: failures.nobodyReads };
  const files = await Promise.all(message.files.map((file) => context.readFile(file.fileId)));
  const mail = await composeMail(
    { ...message, to },
    { mailbox, accountName: context.account.name, files, now: context.now() },
  );
  try {
    const connection = await openSmtp(mailbox.smtp, context);
    try {
      const { serverMessageId, missed } = await submitMail(connection, mail);
      connection.quit();
      if (mailbox.sentCopy === 'ours') await keepCopy(mail, mailbox, context);
      const notTheirs = missed.find((one) => one.value === mail.to[0]?.toLowerCase());
      if (notTheirs !== undefined) return { state: 'refused', refusal: failures.notToTheirs(notTheirs.why) };
      return {
        state: 'sent',
        vendorId: mail.messageId,
        ...(missed.length === 0 ? {} : { missed }),
        ...(serverMessageId === null ? {} : { also: [serverMessageId] }),
      };
    } finally {
      connection.close();
    }
  } catch (error) {
    return outcomeOf(error, mailbox.smtp.host, idOf(message, mailbox), context.now());
  }
}
