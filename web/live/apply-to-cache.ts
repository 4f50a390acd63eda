import type { Contact, Conversation, Me, Protocol } from '@tertulia/contract';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import {
  applyToContact,
  applyToConversation,
  applyToItems,
  applyToList,
  applyToThread,
  type ListPage,
  type ThreadPage,
} from './apply-event.ts';
import { messageOf, rowOf, type Heard } from './heard.ts';
import { keys, type ListFilter } from './keys.ts';
import { isOld, withActs } from './on-its-way.ts';

type Paged<P> = InfiniteData<P, string | null>;

/** Brings every remembered answer up to one event, and asks again for what an event does not carry. */
export function applyToCache(client: QueryClient, heard: Heard): void {
  const event = asActed(heard);
  const me = client.getQueryData<Me>(keys.me)?.member.id ?? '';
  for (const [key, data] of client.getQueriesData<Paged<ListPage>>({ queryKey: keys.lists })) {
    // the second part of a list's key is its filter, by `keys.list`
    if (data && !isOldNews(event))
      client.setQueryData(key, changedPages(data, applyToList(data.pages, (key[1] ?? {}) as ListFilter, me, event)));
  }
  applyToOne(client, event, me);
  applyToShortLists(client, event);
  if (rowOf(event) !== null) askSoon(client, keys.views);
}

/** An act whose answer is on its way is done to what is heard meanwhile too. */
function asActed(event: Heard): Heard {
  const row = rowOf(event);
  const acted = row && withActs(row);
  if (acted === row) return event;
  // the same event with another state of its conversation
  return { ...event, data: { ...event.data, conversation: acted } } as Heard;
}

function isOldNews(event: Heard): boolean {
  const row = rowOf(event);
  return row !== null && isOld(row);
}

function applyToOne(client: QueryClient, event: Heard, me: string): void {
  const row = rowOf(event);
  if (row) {
    client.setQueryData<Conversation>(
      keys.conversation(row.id),
      (before) => before && applyToConversation(before, event),
    );
    client.setQueryData<Paged<ThreadPage>>(
      keys.thread(row.id),
      (before) => before && changedPages(before, applyToThread(before.pages, row.id, event)),
    );
    // reply window, participants and thread version travel with the conversation only
    askSoon(client, keys.conversation(row.id));
    // another account has its own facts and its own purpose
    if (event.type === 'conversation.moved') askSoon(client, keys.signals(row.id));
    if (messageOf(event) === null) askSoon(client, keys.contact(row.contact.id));
    // what was said since moves what the guard knows
    else if (event.type === 'message.received' || event.type === 'message.queued')
      askSoon(client, keys.signals(row.id));
    // what has been sent is no draft any more, in no browser of whoever sent it
    if (event.type === 'message.queued' && event.by.id === me) askSoon(client, keys.draft(row.id));
  }
  if (event.type === 'contact.changed') {
    const { id } = event.data.contact;
    client.setQueryData<Contact>(keys.contact(id), (before) => before && applyToContact(before, event));
    askSoon(client, keys.contact(id));
    askSoon(client, keys.lists);
  }
}

function applyToShortLists(client: QueryClient, event: Heard): void {
  switch (event.type) {
    case 'label.changed':
      return change(client, keys.labels, event.data.label, event.data.deleted);
    case 'snippet.changed':
      return change(client, keys.snippets, event.data.snippet, event.data.deleted);
    case 'fact.changed':
      askSoon(client, keys.allSignals); // a draft may be right from now on, or wrong
      return change(client, keys.facts, event.data.fact, event.data.deleted);
    case 'account.changed':
      return change(client, keys.accounts, event.data.account, false);
    case 'brand.changed':
      askSoon(client, keys.protocol(event.data.brand.id)); // they share the list of banned terms
      askSoon(client, keys.allSignals);
      return change(client, keys.brands, event.data.brand, false);
    case 'protocol.changed':
      return takeProtocol(client, event.data.protocol);
    case 'member.changed':
      return change(client, keys.members, event.data.member, false);
    default:
      return undefined;
  }
}

/** Open composers speak by the new version with their next key. */
function takeProtocol(client: QueryClient, protocol: Protocol): void {
  client.setQueryData<Protocol>(keys.protocol(protocol.brandId), (before) =>
    before && before.version > protocol.version ? before : protocol,
  );
  void client.invalidateQueries({ queryKey: keys.protocolVersions(protocol.brandId) });
}

function change<T extends { id: string; version: number }>(
  client: QueryClient,
  key: readonly string[],
  changed: T,
  deleted: boolean,
): void {
  client.setQueryData<{ items: readonly T[] }>(
    key,
    (before) => before && { ...before, items: applyToItems(before.items, changed, deleted) },
  );
}

const changedPages = <P>(data: Paged<P>, pages: readonly P[]): Paged<P> =>
  pages === data.pages ? data : { ...data, pages: [...pages] };

/** What this browser saved itself it knows by the time it looks. */
export function askForDraft(client: QueryClient, conversationId: string, savedAt: string | null): void {
  const key = keys.draft(conversationId);
  setTimeout(() => {
    const known = client.getQueryData<{ readonly savedAt: string | null }>(key);
    if (known !== undefined && known.savedAt !== savedAt) void client.invalidateQueries({ queryKey: key });
  }, restMs);
}

const planned = new Set<string>();
const restMs = 400;

/** Many events in a moment cost one request. */
function askSoon(client: QueryClient, key: readonly string[]): void {
  const name = key.join('/');
  if (planned.has(name)) return;
  planned.add(name);
  setTimeout(() => {
    planned.delete(name);
    void client.invalidateQueries({ queryKey: key });
  }, restMs);
}
