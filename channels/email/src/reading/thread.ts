import type { ThreadHint } from '@tertulia/channel-kit';
import type { Email } from 'postal-mime';
import { messageIdsIn, tokenInMessageId } from '../message-id.ts';
import { tokenInAddresses } from '../reply-address.ts';
import { mailboxesIn } from './people.ts';

/** Which conversation this mail says it belongs to. Never by its subject: anybody can write "Re: your order". */
export function threadOf(email: Email, own: string | null, otherwise: string): ThreadHint {
  const ids = earlierIds(email);
  return { by: 'references', ids, proof: proofIn(email, ids, own), otherwise };
}

/** References from the oldest, In-Reply-To as the newest; of a very long list its end. */
const earlierIds = (email: Email): readonly string[] => {
  const answered = messageIdsIn((email.inReplyTo ?? '').slice(0, 10_000)).slice(0, 5);
  const before = messageIdsIn((email.references ?? '').slice(-50_000)).filter((id) => !answered.includes(id));
  return [...before.slice(-100), ...answered];
};

/** A token we signed comes back in the address that was written to, or in a Message-ID of ours. */
const proofIn = (email: Email, ids: readonly string[], own: string | null): string | null => {
  const delivered = email.headers
    .filter((one) => one.key === 'delivered-to' || one.key === 'x-original-to' || one.key === 'envelope-to')
    .map((one) => one.value.replace(/[<>\s]/g, ''));
  const written = [...mailboxesIn(email.to), ...mailboxesIn(email.cc)].map((one) => one.address);
  return (
    tokenInAddresses([...delivered, ...written], own) ??
    ids.map(tokenInMessageId).findLast((token) => token !== null) ??
    null
  );
};
