import type { Header } from 'postal-mime';

/**
 * Was this written by a machine? Then it starts no clock and no machine answers it, or two of them would write to each other for
 * ever. RFC 3834, and the headers that mailing lists and Exchange use instead.
 */
export function isAutomatic(headers: readonly Header[], fromAddress: string): boolean {
  const value = (key: string) =>
    headers
      .find((one) => one.key === key)
      ?.value.trim()
      .toLowerCase();
  const submitted = value('auto-submitted');
  if (submitted !== undefined && !/^no\b/.test(submitted)) return true;
  if (/^(bulk|junk|list|auto_reply)\b/.test(value('precedence') ?? '')) return true;
  if (headers.some((one) => machineHeaders.has(one.key))) return true;
  if (/\b(all|oof|autoreply)\b/.test(value('x-auto-response-suppress') ?? '')) return true;
  // The outermost Return-Path is the one our own server wrote: empty means that nobody wants an answer.
  if (value('return-path') === '<>') return true;
  return /^(mailer-daemon|postmaster)@/i.test(fromAddress);
}

const machineHeaders = new Set([
  'list-id',
  'list-unsubscribe',
  'list-post',
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'feedback-id',
]);
