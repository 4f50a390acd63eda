import type { OutgoingMessage } from '@tertulia/channel-kit';
import type { Instant } from '@tertulia/contract';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailboxSettings } from '../mailbox-settings.ts';
import { messageIdOf, ourMessageId } from '../message-id.ts';
import { replyAddress } from '../reply-address.ts';
import { htmlOfText } from './html-of-text.ts';
import { answerSubject } from './subject.ts';

export type ComposedMail = {
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
};

type Parts = {
  readonly mailbox: MailboxSettings;
  readonly accountName: string;
  readonly files: readonly Uint8Array[];
  readonly now: Instant;
};

/** The bytes that leave. The same message gives the same Message-ID on every attempt, so that a repeat can be recognised. */
export async function composeMail(
  message: OutgoingMessage,
  { mailbox, accountName, files, now }: Parts,
): Promise<ComposedMail> {
  const [person, ...copies] = message.to.map((one) => ({ name: one.name ?? '', address: one.handle || one.value }));
  const answerTo = mailbox.usesPlusAddress ? replyAddress(mailbox.address, message.replyToken) : null;
  const messageId = idOf(message, mailbox);
  const references = [...new Set(message.thread.references.map(messageIdOf).filter((id) => id !== null))];
  const inReplyTo = (message.replyTo === null ? null : messageIdOf(message.replyTo)) ?? references.at(-1) ?? null;
  const text = wordsOf(message);
  const composer = new MailComposer({
    from: { name: mailbox.senderName || accountName, address: mailbox.address },
    ...(person === undefined ? {} : { to: [person] }),
    ...(copies.length === 0 ? {} : { cc: copies }),
    ...(answerTo === null ? {} : { replyTo: { name: mailbox.senderName || accountName, address: answerTo } }),
    subject: answerSubject(message.subject, references.length > 0, mailbox.senderName || accountName),
    messageId,
    date: new Date(now),
    ...(inReplyTo === null ? {} : { inReplyTo, references: shortened(references, inReplyTo).join(' ') }),
    // "-- " is how mail programs know a signature.
    text: message.signedBy === null ? text : `${text}\n\n-- \n${message.signedBy}`,
    html: htmlOfText(text, message.signedBy),
    attachments: message.files.map((file, at) => ({
      filename: file.name,
      contentType: file.mime,
      content: Buffer.from(files[at] ?? []),
    })),
    // What a person writes has no such header; a machine says so, and other machines do not answer it (RFC 3834).
    ...(message.automatic ? { headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' } } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    messageId,
    from: mailbox.address,
    to: message.to.map((one) => one.handle || one.value),
    raw: await composer.compile().build(),
  };
}

/** The name our copy in *Sent* is looked for by: made of the message alone. */
export const idOf = (message: OutgoingMessage, mailbox: MailboxSettings): string => {
  const inAddress = mailbox.usesPlusAddress && replyAddress(mailbox.address, message.replyToken) !== null;
  const token = /^[\w-]{1,100}$/.test(message.replyToken) ? message.replyToken : null;
  return ourMessageId(message.id, inAddress ? null : token, mailbox.address);
};

const wordsOf = ({ text, location }: OutgoingMessage): string => {
  if (location === null) return text;
  const map = `https://www.openstreetmap.org/?mlat=${location.latitude}&mlon=${location.longitude}#map=17/${location.latitude}/${location.longitude}`;
  return [text, location.name ?? '', map].filter((one) => one !== '').join('\n\n');
};

/** RFC 5322, 3.6.4 wants all of them; a header of 100 ids is enough for any mail program to find the thread. */
const shortened = (references: readonly string[], inReplyTo: string): readonly string[] => [
  ...references.filter((id) => id !== inReplyTo).slice(-99),
  inReplyTo,
];
