import type { Instant } from '@tertulia/contract';
import type { Room } from '../../../platform/room/index.ts';
import { clean } from './clean-text.ts';
import type { Thread } from './load-threads.ts';
import type { MessageArrival } from './message-arrival.ts';
import { plainText, storedParts } from './parts.ts';
import type { KnownPerson } from './people.ts';

/** A row of `message` about to be written, with the vendor ids that name it. */
export type NewMessage = {
  readonly id: string;
  readonly conversation_id: string;
  readonly account_id: string;
  readonly episode_id: string | null;
  readonly kind: 'inbound' | 'outbound';
  readonly author_type: 'contact' | 'brand';
  readonly author_id: string | null;
  readonly author_identity_id: string | null;
  readonly author_name: string;
  readonly visibility: 'private' | 'public';
  readonly parts: unknown[];
  readonly text: string;
  readonly subject: string | null;
  readonly reply_to: string | null;
  readonly state: 'received' | 'sent';
  readonly automatic: boolean;
  readonly sent_as: string | null;
  readonly provider_at: string;
  readonly received_at: string;
  readonly sort_at: string;
  readonly vendor_ids: readonly string[];
  /** Identities beside the writer and ourselves, where the network has copies. */
  readonly recipients: readonly { readonly identity_id: string; readonly role: 'to' | 'copy' }[];
};

export function newMessage(
  room: Room,
  thread: Thread,
  it: MessageArrival,
  person: KnownPerson,
  how: { sortAt: Instant; isOurs: boolean; others: readonly KnownPerson[] },
): NewMessage {
  const { event } = it;
  const parts = event.kind === 'unsupported' ? [{ type: 'unsupported' as const, summary: event.summary }] : event.parts;
  const isMessage = event.kind === 'message';
  const isPublic = event.kind === 'unsupported' ? false : isMessage ? !event.private : true;
  return clean({
    id: room.newId(),
    conversation_id: thread.id,
    account_id: thread.account.id,
    episode_id: thread.episode?.id ?? null,
    kind: how.isOurs ? 'outbound' : 'inbound',
    author_type: how.isOurs ? 'brand' : 'contact',
    author_id: how.isOurs ? null : person.contactId,
    author_identity_id: how.isOurs ? null : person.identityId,
    author_name: how.isOurs ? thread.account.name : person.name,
    visibility: isPublic ? 'public' : 'private',
    parts: storedParts(parts, it),
    text: plainText(parts),
    subject: isMessage ? (event.subject ?? null) : null,
    reply_to: isMessage ? (event.replyTo ?? null) : 'parent' in event ? (event.parent ?? null) : null,
    state: how.isOurs ? 'sent' : 'received',
    automatic: isMessage && event.automatic === true,
    sent_as: how.isOurs ? thread.account.name : null,
    provider_at: new Date(event.occurredAt).toISOString(),
    received_at: new Date(it.receivedAt).toISOString(),
    sort_at: new Date(how.sortAt).toISOString(),
    recipients: it.account.channel.manifest.compose.direct?.copies === true ? recipientsOf(person, how) : [],
    vendor_ids: event.vendorId === undefined ? [] : [event.vendorId, ...(isMessage ? (event.also ?? []) : [])],
  } as const);
}

const recipientsOf = (person: KnownPerson, { isOurs, others }: { isOurs: boolean; others: readonly KnownPerson[] }) => [
  ...(isOurs ? [{ identity_id: person.identityId, role: 'to' as const }] : []),
  ...others.map((one) => ({ identity_id: one.identityId, role: 'copy' as const })),
];
