import type { Identity, OutgoingMessage } from '@tertulia/channel-kit';
import { isMachineAddress, isOwn } from '../addresses.ts';
import type { MailboxSettings } from '../mailbox-settings.ts';

/** An answer to ourselves would come back as a new question, and one to a machine would be answered by it, for ever. */
export const mayCopy = (one: Identity, own: readonly string[]): boolean => {
  const address = one.handle || one.value;
  return !isMachineAddress(address) && !own.some((mine) => isOwn(address, mine));
};

export const ownAddresses = ({ address, imap, smtp }: MailboxSettings): readonly string[] => [
  address,
  imap.user,
  smtp.user,
];

/** Judged again at the last moment. Null: the one who is answered is a machine or ourselves. */
export function recipientsOf({ to }: OutgoingMessage, own: readonly string[]): readonly Identity[] | null {
  const [person, ...copies] = to;
  if (person === undefined || !mayCopy(person, own)) return null;
  const unlike = (one: Identity, at: number) => copies.findIndex((other) => other.value === one.value) === at;
  return [person, ...copies.filter((one, at) => mayCopy(one, own) && one.value !== person.value && unlike(one, at))];
}
