/** Is this the mailbox itself, whatever stands behind a plus sign? */
export const isOwn = (address: string, own: string | null): boolean =>
  own !== null && address.toLowerCase().replace(/\+[^@]*@/, '@') === own.toLowerCase();

/** Where nobody reads: bounces, and senders that say of themselves that they take no answer. */
export const isMachineAddress = (address: string): boolean =>
  /^((do[-_.]?)?not?[-_.]?reply|no[-_.]?(responder|responda|respondas|contestar)|mailer-daemon|postmaster|bounces?|rebotes?|devnull)([+._=-][^@]*)?@/i.test(
    address,
  ) || /^[^@]*[-_.+=](no[-_]?reply|bounces?)([+=-][^@]*)?@/i.test(address);
