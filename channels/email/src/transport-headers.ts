/** What the stream knows of a mail beside its bytes, as headers of the raw item; reading has nothing else to go by. */
export const transportHeaders = {
  /** The account's own address. */
  ownAddress: 'x-own-address',
  /** `inbox`, or `sent` for the folder of what the brand wrote itself. */
  role: 'x-mailbox-role',
  mailbox: 'x-mailbox',
  uid: 'x-uid',
  uidValidity: 'x-uid-validity',
  /** When the server received it: orders the conversation, unlike the Date header, which is the sender's to choose. */
  internalDate: 'x-internal-date',
  /** Only set where the mail was too large to fetch: its true size, the bytes being its headers alone. */
  sizeLeftOut: 'x-size-left-out',
} as const;

export type MailboxRole = 'inbox' | 'sent';
