import type { Instant } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import type { Room } from '../../../platform/room/index.ts';
import { heardFrom, rankAt } from '../../conversations/index.ts';
import { lockAll } from './lock-all.ts';
import type { MessageArrival } from './message-arrival.ts';
import { newMessage, type NewMessage } from './new-message.ts';
import { asksForUs, plainText } from './parts.ts';
import { signalsOf } from './signals-of.ts';
import { identityKey, knowPeople, type KnownPerson } from './people.ts';
import { insertMessages, namesOurs } from './save-messages.ts';
import { loadConversations, promisesOf, type ResponsePromise, type Thread } from './load-threads.ts';
import { saveConversations } from './save-threads.ts';
import { tellOfArrivals } from './tell-of-arrivals.ts';
import { threadKeys } from './thread-key.ts';

/** A clock further ahead than this is wrong: the message is placed when it came instead. */
const SKEW_MS = 120_000;

/** Identity → conversation → episode → message → event, for all messages of the batch together. */
export async function placeMessages(room: Room, desk: Desk, arrived: readonly MessageArrival[]): Promise<void> {
  if (arrived.length === 0) return;
  const ours = await namesOurs(room, arrived);
  const messages = arrived.filter((it) => !ours.has(it)); // an echo of what we sent ourselves tells nothing new
  if (messages.length === 0) return;
  const keys = await threadKeys(room, desk.vault, messages);
  const everybody = messages.flatMap((it) =>
    [it.event.from, ...(it.event.kind === 'message' ? (it.event.others ?? []) : [])].map((identity) => ({
      identity,
      it,
    })),
  );
  await lockAll(room, [
    ...messages.map((it) => `thread ${it.account.id} ${keys.get(it) ?? ''}`),
    ...everybody.map(({ identity }) => `identity ${identityKey(identity)}`),
  ]);
  const people = await knowPeople(
    room,
    everybody.map(({ identity, it }) => ({ identity, channel: it.account.channel.manifest.id, at: sortAt(it) })),
  );
  const promises = await promisesOf(
    room,
    messages.map((it) => it.account.id),
  );
  const threads = await loadConversations(
    room,
    messages.map((it) => ({ accountId: it.account.id, key: keys.get(it) ?? '' })),
  );

  const written: NewMessage[] = [];
  for (const it of messages) {
    const person = people.get(identityKey(it.event.from));
    const promise = promises.get(it.account.id);
    if (person === undefined || promise === undefined)
      throw new Error('an account went away while its items were read');
    const threadId = `${it.account.id} ${keys.get(it) ?? ''}`;
    const thread = threads.get(threadId) ?? openThread(room, it, keys.get(it) ?? '', person);
    threads.set(threadId, thread);
    written.push(take(room, thread, promise, it, person, people));
  }
  const touched = [...threads.values()];
  await saveConversations(room, touched);
  await insertMessages(room, written);
  await tellOfArrivals(room, touched, written);
}

const sortAt = (it: MessageArrival): Instant =>
  it.event.occurredAt > it.receivedAt + SKEW_MS ? it.receivedAt : it.event.occurredAt;

function openThread(room: Room, it: MessageArrival, key: string, person: KnownPerson): Thread {
  const { event } = it;
  const kind =
    event.kind === 'message' || event.kind === 'unsupported'
      ? 'direct'
      : event.kind === 'quote'
        ? 'mention'
        : event.kind;
  const at = sortAt(it);
  return {
    isNew: true,
    id: room.newId(),
    account: it.account,
    key,
    kind: event.kind === 'message' && (event.others?.length ?? 0) > 0 && !event.private ? 'group' : kind,
    contactId: person.contactId,
    identityId: person.identityId,
    subject: event.kind === 'message' ? (event.subject ?? null) : null,
    standing: {
      status: 'open',
      setAsideWhy: null,
      snoozedUntil: null,
      assigneeId: null,
      waitingSince: null,
      dueAt: null,
    },
    signals: {},
    episode: null,
    lastMessageId: null,
    lastMessageAt: null,
    lastInboundAt: null,
    lastActivityAt: at,
    rankAt: at,
    threadVersion: 0,
    participants: new Set(),
  };
}

/** What one message does to its conversation. */
function take(
  room: Room,
  thread: Thread,
  promise: ResponsePromise,
  it: MessageArrival,
  person: KnownPerson,
  people: ReadonlyMap<string, KnownPerson>,
): NewMessage {
  const { event } = it;
  const at = sortAt(it);
  const isOurs = (event.kind === 'message' && event.echo === true) || ('own' in event && event.own);
  const startsClock =
    !isOurs &&
    !(event.kind === 'message' && event.automatic === true) &&
    (event.kind === 'unsupported' || asksForUs(event.parts));
  const before = thread.standing;
  const wantsEpisode = thread.episode === null || (thread.episode.isOver && startsClock && before.status !== 'ignored');
  if (wantsEpisode && thread.episode?.mayReopen !== true)
    thread.episode = {
      id: room.newId(),
      number: (thread.episode?.number ?? 0) + 1,
      startedAt: at,
      isNew: true,
      isOver: false,
      mayReopen: false,
      reopened: false,
      answered: false,
    };
  else if (wantsEpisode && thread.episode !== null)
    thread.episode = { ...thread.episode, isOver: false, reopened: true };

  if (!isOurs) {
    const found = signalsOf(event.kind === 'unsupported' ? '' : plainText(event.parts));
    thread.signals = before.waitingSince === null ? found : { ...thread.signals, ...found };
    thread.standing = heardFrom(
      before,
      at,
      startsClock,
      thread.episode?.answered === true ? promise.nextMinutes : promise.firstMinutes,
    );
    thread.lastInboundAt = latest(thread.lastInboundAt, at);
  }
  const others = (event.kind === 'message' ? (event.others ?? []) : []).flatMap(
    (one) => people.get(identityKey(one)) ?? [],
  );
  const message = newMessage(room, thread, it, person, { sortAt: at, isOurs, others });
  if (thread.lastMessageAt === null || at >= thread.lastMessageAt) {
    thread.lastMessageId = message.id;
    thread.lastMessageAt = at;
  }
  thread.lastActivityAt = latest(thread.lastActivityAt, at);
  thread.rankAt = rankAt(thread.standing, thread.signals, thread.lastActivityAt);
  thread.threadVersion += 1;
  for (const one of [person, ...others]) thread.participants.add(one.identityId);
  return message;
}

const latest = (a: Instant | null, b: Instant): Instant => (a === null || b > a ? b : a);
