import type { Identity } from '@tertulia/channel-kit';
import type { Address, Email, Mailbox } from 'postal-mime';
import { isMachineAddress, isOwn } from '../addresses.ts';
import { oneLine } from './one-line.ts';

/** The people in an address header: groups unfolded, what is no address left out. */
export const mailboxesIn = (addresses: readonly Address[] | undefined): readonly Mailbox[] =>
  (addresses ?? []).flatMap((one) => one.group ?? [one]).filter((one) => isAddress(one.address));

export const identityOf = (one: Mailbox): Identity => {
  const address = one.address.trim();
  const name = oneLine(one.name, 200);
  return {
    scheme: 'email',
    issuer: '',
    value: address.toLowerCase(),
    name: name === '' || name.toLowerCase() === address.toLowerCase() ? null : name,
    handle: address,
  };
};

/**
 * Who is to be answered: From; but Reply-To where From is a machine's address or the brand's own, as contact forms do it. In every
 * other case Reply-To is only a wish, and following it would let a writer pass for somebody else.
 */
export function writerOf(email: Email, own: string | null): Mailbox | null {
  const [from] = mailboxesIn(email.from ? [email.from] : []);
  const [replyTo] = mailboxesIn(email.replyTo);
  if (from === undefined) return replyTo ?? mailboxesIn(email.sender ? [email.sender] : [])[0] ?? null;
  const isForm = /^(wordpress|form(s|ulario)?)([+._-]|@)/i.test(from.address) || isMachineAddress(from.address);
  return replyTo !== undefined && (isForm || isOwn(from.address, own)) ? replyTo : from;
}

const isAddress = (address: string | undefined): boolean =>
  address !== undefined && address.length <= 320 && /^[^\s@<>"\p{Cc}]+@[^\s@<>"\p{Cc}]+$/u.test(address.trim());
