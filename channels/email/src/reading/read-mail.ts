import type { ChannelEvent, RawItem } from '@tertulia/channel-kit';
import { instant, type Instant, type Words } from '@tertulia/contract';
import type { Email } from 'postal-mime';
import { isOwn } from '../addresses.ts';
import { isOurMessageId, messageIdsIn } from '../message-id.ts';
import { transportHeaders } from '../transport-headers.ts';
import { fileParts } from './attachments.ts';
import { isAutomatic } from './automatic.ts';
import { reportIn } from './bounce.ts';
import { notShown, notShownPart } from './not-shown.ts';
import { oneLine } from './one-line.ts';
import { openMail, type OpenedMail } from './open-mail.ts';
import { identityOf, mailboxesIn, writerOf } from './people.ts';
import { textParts } from './text-part.ts';
import { threadOf } from './thread.ts';
import { vendorIdOf } from './vendor-id.ts';

/** One mail, as one event. Pure and total: whatever stands in the bytes, it is shown or counted. RFC 5322, 2045 to 2049, 3464, 3834. */
export async function readMail(
  item: RawItem,
  open: (body: Uint8Array) => Promise<OpenedMail | null> = openMail,
): Promise<readonly ChannelEvent[]> {
  const opened = await open(item.body);
  const at = receivedAt(item);
  if (opened === null || item.body.length === 0)
    return [unsupported(vendorIdOf(item.body, null), at, 'A message arrived whose headers cannot be read.')];
  const { email } = opened;
  const own = item.headers[transportHeaders.ownAddress]?.toLowerCase() ?? null;
  const messageId = messageIdsIn((email.messageId ?? '').slice(0, 600))[0] ?? null;
  const vendorId = vendorIdOf(item.body, messageId);
  const writer = writerOf(email, own);
  // Who is answered is not who sent it: that is how contact forms write.
  const isForm = writer !== null && writer.address !== mailboxesIn(email.from ? [email.from] : [])[0]?.address;
  const automatic = isAutomatic(email.headers, writer?.address ?? '', isForm);
  const report = opened.leftOut === null ? reportIn(email, automatic) : null;
  if (report !== null) {
    const failure = report.state === 'failed' ? { failure: { code: `smtp.${report.code}`, why: report.why } } : {};
    return [
      {
        kind: 'delivery',
        account: null,
        dedupeKey: `report:${vendorId}`,
        occurredAt: at,
        target: report.target,
        state: report.state,
        ...(report.recipient === null ? {} : { recipient: report.recipient }),
        ...failure,
      },
    ];
  }
  if (writer === null) return [unsupported(vendorId, at, `A message without a sender: “${subjectOf(email)}”`)];
  const ownId = messageId !== null && isOurMessageId(messageId);
  const sent = item.headers[transportHeaders.role] === 'sent';
  const theirs = (addresses: Parameters<typeof mailboxesIn>[0]) =>
    mailboxesIn(addresses).filter((one) => !isOwn(one.address, own));
  const receivers = [...theirs(email.to), ...theirs(email.cc)];
  // A blind copy stays blind: whoever had one in Sent must not stand in the answers to all.
  const first = receivers[0] ?? theirs(email.bcc)[0];
  if (sent && first === undefined)
    return [unsupported(vendorId, at, `A message sent to nobody: “${subjectOf(email)}”`)];
  const person = identityOf(sent && first !== undefined ? first : writer);
  const others = receivers
    .map(identityOf)
    .filter((one) => one.value !== person.value)
    .slice(0, 50);
  const replyTo = messageIdsIn((email.inReplyTo ?? '').slice(0, 2_000))[0];
  return [
    {
      kind: 'message',
      account: null,
      dedupeKey: `mail:${vendorId}`,
      occurredAt: at,
      thread: threadOf(email, own, vendorId),
      from: person,
      // Only what lies in Sent can be ours: anybody may put our Message-ID into a mail to us.
      vendorId: sent && ownId && messageId !== null ? messageId : vendorId,
      ...(messageId !== null && !ownId ? { also: [messageId] } : {}),
      parts: partsOf(email, opened.leftOut, item),
      subject: subjectOf(email),
      private: true,
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(others.length === 0 ? {} : { others }),
      ...(sent ? { echo: true as const } : {}),
      ...(automatic ? { automatic: true as const } : {}),
    },
  ];
}

const partsOf = (email: Email, leftOut: Words | null, item: RawItem) => {
  const size = item.headers[transportHeaders.sizeLeftOut];
  const why = size === undefined ? leftOut : notShown.tooLarge(Math.ceil(Number(size) / 1e6));
  if (why !== null) return [notShownPart(why)];
  const parts = [...textParts(email), ...fileParts(email)];
  return parts.length === 0 ? [{ type: 'text' as const, text: '' }] : parts;
};

const subjectOf = (email: Email): string => oneLine(email.subject ?? '', 300);

const unsupported = (vendorId: string, at: Instant, summary: string): ChannelEvent => ({
  kind: 'unsupported',
  account: null,
  dedupeKey: `mail:${vendorId}`,
  occurredAt: at,
  summary,
  vendorId,
});

const receivedAt = (item: RawItem): Instant => {
  const given = Date.parse(item.headers[transportHeaders.internalDate] ?? '');
  return Number.isNaN(given) ? item.receivedAt : instant(given);
};
