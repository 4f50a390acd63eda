/**
 * A Message-ID of ours carries our message id, so that a bounce or a copy in *Sent* finds its message, and, where the mailbox takes no
 * plus addresses, the reply token: it comes back in References.
 */
export const ourMessageId = (id: string, token: string | null, address: string): string =>
  `<tertulia.${id}${token === null ? '' : `.${token}`}@${address.slice(address.lastIndexOf('@') + 1)}>`;

export const isOurMessageId = (messageId: string): boolean => ours.test(messageId);

export const tokenInMessageId = (messageId: string): string | null => ours.exec(messageId)?.[1] ?? null;

/** Every Message-ID in a header or a text, in its order, each once. */
export const messageIdsIn = (text: string): readonly string[] => [
  ...new Set(text.match(/<[^<>\s@\p{Cc}]{1,250}@[^<>\s@\p{Cc}]{1,250}>/gu)),
];

/** `<id@host>` of what a vendor id of ours is made of: Message-ID, or Message-ID and hash. */
export const messageIdOf = (vendorId: string): string | null => /^<[^<>\s]+>/.exec(vendorId)?.[0] ?? null;

const ours =
  /^<tertulia\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\.([A-Za-z0-9_-]{1,100}))?@[^<>\s@]+>$/;
