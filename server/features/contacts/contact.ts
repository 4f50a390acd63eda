import type { Contact } from '@tertulia/contract';
import { notFound } from '../../platform/errors/index.ts';
import type { Access, Room } from '../../platform/room/index.ts';
import type { Family } from './family.ts';
import { contactsOf } from './store.ts';

/** The union of all contacts of a person. What the one that stands for them says wins. */
export async function contactWithoutTimeline(
  room: Room,
  family: Family,
  access: Access,
): Promise<Omit<Contact, 'timeline'>> {
  const contacts = await contactsOf(room, family, access);
  const [root] = contacts;
  if (root === undefined) throw notFound();
  const attributes = Object.assign({}, ...contacts.toReversed().map((it) => it.attributes)) as Record<string, string>; // each is such a table
  const contact = {
    id: root.id,
    name: root.name,
    avatarUrl: contacts.find((it) => it.avatar_url !== null)?.avatar_url ?? null,
    identities: contacts.flatMap((it) => it.identities).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    attributes,
    notes: root.notes,
    firstSeenAt: new Date(Math.min(...contacts.map((it) => it.first_seen_at))).toISOString(),
    conversations: contacts.reduce((sum, it) => sum + it.conversations, 0),
    mergedFrom: contacts.flatMap((it) =>
      it.merged_at === null ? [] : [{ id: it.id, name: it.name, at: new Date(it.merged_at).toISOString() }],
    ),
    version: root.version,
  };
  return contact as unknown as Omit<Contact, 'timeline'>; // ids come from their own tables
}
