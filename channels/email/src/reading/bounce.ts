import type { Attachment, Email } from 'postal-mime';
import { isOurMessageId, messageIdsIn } from '../message-id.ts';
import { oneLine } from './one-line.ts';

export type Report = {
  readonly target: string;
  readonly state: 'delivered' | 'read' | 'failed' | 'sent';
  readonly code: string;
  readonly why: string;
  /** The one receiver it speaks of, where it says so. */
  readonly recipient: string | null;
};

/** What a mail server says of a mail of ours: a delivery report (RFC 3464), a read receipt (RFC 8098), or a plain bounce in words. */
export function reportIn(email: Email, automatic: boolean): Report | null {
  const target = ourIdIn(email);
  if (target === null) return null;
  const read = part(email, 'message/disposition-notification');
  if (read !== null)
    return /disposition:[^\n]*displayed/i.test(read)
      ? { target, state: 'read', code: 'read', why: '', recipient: null }
      : null;
  const status = part(email, 'message/delivery-status');
  if (status !== null) return deliveryReport(target, status, saidIn(email));
  const said = saidIn(email);
  return automatic && isPlainBounce(email, said)
    ? { target, state: 'failed', recipient: null, ...verdict('5.0.0', said) }
    : null;
}

const deliveryReport = (target: string, status: string, said: string): Report => {
  const field = (name: string) =>
    oneLine(
      new RegExp(`^${name}:[ \\t]*([^\\r\\n]{0,500}(?:\\r?\\n[ \\t][^\\r\\n]{0,500}){0,10})`, 'im').exec(status)?.[1] ??
        '',
      300,
    );
  const action = field('action').toLowerCase();
  const code = /\d\.\d{1,3}\.\d{1,3}/.exec(field('status'))?.[0] ?? '5.0.0';
  const found = verdict(code, field('diagnostic-code').replace(/^[\w-]+;\s*/, '') || said);
  // `rfc822;gestor@example.com`. A report on several receivers is a report on the mail.
  const named = [
    ...status.matchAll(
      /^(?:original|final)-recipient:[ \t]*[\w-]{1,20};[ \t]*<?([^\s<>;\p{Cc}]{1,320})>?[ \t]*\r?$/gimu,
    ),
  ];
  const receivers = new Set(named.map(([, address = '']) => address.toLowerCase()));
  const recipient = receivers.size === 1 ? ([...receivers][0] ?? null) : null;
  if (action === 'delivered' || action === 'relayed' || action === 'expanded')
    return { target, state: 'delivered', recipient, ...found };
  // `delayed`: it is still on its way, so what we know does not change.
  return { target, state: action === 'delayed' || code.startsWith('4') ? 'sent' : 'failed', recipient, ...found };
};

/** Many servers report a bare 5.0.0 and say the reason in words only. */
const verdict = (code: string, said: string) => ({
  code: (code.endsWith('.0.0') ? /\b5\.\d{1,3}\.\d{1,3}\b/.exec(said)?.[0] : undefined) ?? code,
  why: said || `The receiving server answered ${code}.`,
});

/** The line of the report in which the refusing server speaks. */
const saidIn = (email: Email): string => {
  const lines = (email.text ?? '').slice(0, 100_000).split('\n');
  return oneLine(lines.find((line) => /\b[45]\d\d[ -]|\b[45]\.\d\.\d\b/.test(line.slice(0, 500))) ?? '', 300);
};

/**
 * By who sends it; else by how its subject begins and a refusal that it repeats. Out-of-office answers carry the customer's own subject, and
 * that may well be "Pedido no entregado".
 */
const isPlainBounce = (email: Email, said: string): boolean =>
  /^<?(mailer-daemon|postmaster)@/i.test(email.from?.address ?? '') ||
  (said !== '' &&
    /^(undeliver|returned mail|(mail )?delivery (status|failure|failed|has failed)|failure notice|no se (pudo|ha podido) entregar|(correo )?no entregado)/i.test(
      (email.subject ?? '').trim(),
    ));

/** The mail it speaks of: named in the report, or in the headers that were sent back with it. */
const ourIdIn = (email: Email): string | null => {
  const named = part(email, 'message/disposition-notification') ?? '';
  const returned = email.attachments
    .filter((one) => /^(message\/rfc822|text\/rfc822-headers|message\/global)/.test(one.mimeType))
    .map(headOf);
  const words = (email.text ?? '').slice(0, 100_000);
  return (
    [named, ...returned, words, email.references ?? '', email.inReplyTo ?? '']
      .flatMap(messageIdsIn)
      .find(isOurMessageId) ?? null
  );
};

const part = (email: Email, mime: string): string | null => {
  const found = email.attachments.find(
    (one) => one.mimeType === mime || one.mimeType === mime.replace('message/', 'message/global-'),
  );
  return found === undefined ? null : headOf(found);
};

const headOf = (attachment: Attachment): string =>
  typeof attachment.content === 'string'
    ? attachment.content.slice(0, 64_000).toWellFormed()
    : Buffer.from(new Uint8Array(attachment.content).subarray(0, 64_000)).toString('utf8');
