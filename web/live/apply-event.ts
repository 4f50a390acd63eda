import type { Contact, Conversation, ConversationRow, Message } from '@tertulia/contract';
import { messageOf, rowOf, type Heard } from './heard.ts';
import type { ListFilter } from './keys.ts';
import { belongsTo, comparePlaces } from './place-in-view.ts';

export type ListPage = { readonly items: readonly ConversationRow[]; readonly next: string | null };
export type ThreadPage = { readonly items: readonly Message[]; readonly before: string | null };

/** A list after an event: the row in its new place, added, or gone. The same pages when nothing concerns them. */
export function applyToList(
  pages: readonly ListPage[],
  filter: ListFilter,
  me: string,
  event: Heard,
): readonly ListPage[] {
  if (event.type === 'label.changed') return relabel(pages, event);
  const row = rowOf(event);
  return row === null ? pages : placeRow(pages, filter, me, row);
}

export function placeRow(
  pages: readonly ListPage[],
  filter: ListFilter,
  me: string,
  row: ConversationRow,
): readonly ListPage[] {
  const known = pages.flatMap((page) => page.items).find((each) => each.id === row.id);
  if (known && known.version > row.version) return pages;
  const belongs = belongsTo(filter, row, me);
  if (known && belongs && comparePlaces(filter, known, row) === 0)
    return pages.map((page) => ({ ...page, items: page.items.map((each) => (each.id === row.id ? row : each)) }));
  const without = known
    ? pages.map((page) => ({ ...page, items: page.items.filter((each) => each.id !== row.id) }))
    : pages;
  if (!belongs) return without;
  return insert(without, filter, row);
}

/** Into the page that holds the first row after it; past the last loaded row only when there is no more to load. */
function insert(pages: readonly ListPage[], filter: ListFilter, row: ConversationRow): readonly ListPage[] {
  const home = pages.findIndex((page) => page.items.some((each) => comparePlaces(filter, row, each) < 0));
  const last = pages.length - 1;
  if (home < 0 && (last < 0 || pages[last]?.next !== null)) return pages;
  return pages.map((page, at) => {
    if (at !== (home < 0 ? last : home)) return page;
    const before = page.items.filter((each) => comparePlaces(filter, row, each) >= 0);
    return { ...page, items: [...before, row, ...page.items.slice(before.length)] };
  });
}

function relabel(pages: readonly ListPage[], event: Extract<Heard, { type: 'label.changed' }>): readonly ListPage[] {
  const { label, deleted } = event.data;
  return pages.map((page) => ({
    ...page,
    items: page.items.map((row) => {
      if (!row.labels.some((each) => each.id === label.id)) return row;
      const others = row.labels.filter((each) => each.id !== label.id);
      const renamed = row.labels.map((each) =>
        each.id === label.id ? { id: label.id, name: label.name, colour: label.colour } : each,
      );
      return { ...row, labels: deleted ? others : renamed };
    }),
  }));
}

/** What a row says of the conversation; what only a GET knows stays until the GET that follows. */
export function applyToConversation(conversation: Conversation, event: Heard): Conversation {
  const row = rowOf(event);
  if (row === null || row.id !== conversation.id || row.version < conversation.version) return conversation;
  return { ...conversation, ...row };
}

/** A thread after an event: the newest page takes what is new, every page takes newer versions of what it holds. */
export function applyToThread(
  pages: readonly ThreadPage[],
  conversationId: string,
  event: Heard,
): readonly ThreadPage[] {
  const message = messageOf(event);
  return message === null || message.conversationId !== conversationId ? pages : placeMessage(pages, message);
}

export function placeMessage(pages: readonly ThreadPage[], message: Message): readonly ThreadPage[] {
  const known = pages.flatMap((page) => page.items).find((each) => each.id === message.id);
  if (message.delivery.state === 'undone') {
    // what was taken back before it went out was never said
    return known
      ? pages.map((page) => ({ ...page, items: page.items.filter((each) => each.id !== message.id) }))
      : pages;
  }
  if (known) {
    if (known.version > message.version) return pages;
    return pages.map((page) => ({
      ...page,
      items: page.items.map((each) => (each.id === message.id ? message : each)),
    }));
  }
  // pages go from the newest to the oldest; a message older than all that is loaded waits for its page
  const home = pages.findIndex((page) => page.items.some((each) => isBefore(each, message)));
  const at = home < 0 ? pages.length - 1 : home;
  if (home < 0 && pages[at]?.before !== null) return pages;
  return pages.map((page, each) => (each === at ? { ...page, items: sorted([...page.items, message]) } : page));
}

const isBefore = (a: Message, b: Message): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);
const sorted = (items: Message[]): Message[] => items.sort((a, b) => (isBefore(a, b) ? -1 : 1));

/** The timeline is not part of the event: the GET that follows brings it. */
export function applyToContact(contact: Contact, event: Heard): Contact {
  if (
    event.type !== 'contact.changed' ||
    event.data.contact.id !== contact.id ||
    event.data.contact.version < contact.version
  )
    return contact;
  return { ...contact, ...event.data.contact };
}

type Kept = { readonly id: string; readonly version: number };

/** A short list of the workspace (labels, snippets, accounts…) with one of its entries changed, added or gone. */
export function applyToItems<T extends Kept>(items: readonly T[], changed: T, deleted: boolean): readonly T[] {
  const known = items.find((each) => each.id === changed.id);
  if (known && known.version > changed.version) return items;
  if (deleted) return items.filter((each) => each.id !== changed.id);
  return known ? items.map((each) => (each.id === changed.id ? changed : each)) : [...items, changed];
}
