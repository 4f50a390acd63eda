import { setImmediate } from 'node:timers/promises';
import type { Identity } from '@tertulia/channel-kit';
import type { Instant } from '@tertulia/contract';
import type { Room } from '../../../platform/room/index.ts';
import { heardFrom, rankAt, type Signals } from '../../conversations/index.ts';
import { identityLock, lockAll } from './lock-all.ts';
import type { MessageArrival } from './message-arrival.ts';
import { newMessage, type NewMessage } from './new-message.ts';
import { asksForUs, plainText } from './parts.ts';
import { signalsOf } from './signals-of.ts';
import { identityKey, peopleAmong, storedPeople, type KnownPerson } from './people.ts';
import { insertMessages } from './save-messages.ts';
import { loadConversations, promisesOf, type ResponsePromise, type Thread } from './load-threads.ts';
import { saveConversations } from './save-threads.ts';
import { tellOfArrivals } from './tell-of-arrivals.ts';

/** A clock further ahead than this is wrong: the message is placed when it came instead. */
const SKEW_MS = 120_000;

/** Where messages belong and what is stored there already, read under the locks that keep it so until the commit. */
export type Surroundings = {
  readonly keys: ReadonlyMap<MessageArrival, string>;
  readonly stored: Awaited<ReturnType<typeof storedPeople>>;
  readonly promises: ReadonlyMap<string, ResponsePromise>;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly signals: ReadonlyMap<MessageArrival, Signals>;
};

/**
 * Locks first, then reads: whatever is asked after the locks sees what their last holder stored.
 * @param others whom the batch speaks of besides
 */
export async function lookAround(
  room: Room,
  messages: readonly MessageArrival[],
  keys: ReadonlyMap<MessageArrival, string>,
  others: readonly Identity[],
): Promise<Surroundings> {
  const wanted = messages.map((it) => ({ accountId: it.account.id, key: keys.get(it) ?? '' }));
  const everybody = everybodyIn(messages);
  const [, stored, promises, threads, signals] = await Promise.all([
    lockAll(room, [
      ...wanted.map((it) => `thread ${it.accountId} ${it.key}`),
      ...[...everybody.map(({ identity }) => identity), ...others].map(identityLock),
    ]),
    storedPeople(room, everybody),
    promisesOf(
      room,
      wanted.map((it) => it.accountId),
    ),
    loadConversations(room, wanted),
    signalsMeanwhile(messages),
  ]);
  return { keys, stored, promises, threads, signals };
}

/** Identity → conversation → episode → message → event, for all messages of the batch together. */
export async function placeMessages(
  room: Room,
  messages: readonly MessageArrival[],
  { keys, stored, promises, threads: before, signals }: Surroundings,
): Promise<void> {
  const people = peopleAmong(room, everybodyIn(messages), stored);
  const threads = new Map<string, Thread>();
  const written: NewMessage[] = [];
  for (const it of messages) {
    const person = people.known.get(identityKey(it.event.from));
    const promise = promises.get(it.account.id);
    if (person === undefined || promise === undefined)
      throw new Error('an account went away while its items were read');
    const key = keys.get(it) ?? '';
    const threadId = `${it.account.id} ${key}`;
    const thread = threads.get(threadId) ?? before.get(threadId) ?? openThread(room, it, key, person);
    threads.set(threadId, thread);
    written.push(take(room, thread, promise, it, { person, people: people.known, signals: signals.get(it) ?? {} }));
  }
  const touched = [...threads.values()];
  await Promise.all([
    people.save(),
    saveConversations(room, touched),
    insertMessages(room, written),
    tellOfArrivals(room, touched, written),
  ]);
}

const isOurs = ({ event }: MessageArrival): boolean =>
  (event.kind === 'message' && event.echo === true) || ('own' in event && event.own);

/** Read while the database answers: once the questions have left. */
async function signalsMeanwhile(messages: readonly MessageArrival[]): Promise<ReadonlyMap<MessageArrival, Signals>> {
  await setImmediate();
  return new Map(
    messages
      .filter((it) => !isOurs(it))
      .map((it) => [it, signalsOf(it.event.kind === 'unsupported' ? '' : plainText(it.event.parts))]),
  );
}

const everybodyIn = (messages: readonly MessageArrival[]) =>
  messages.flatMap((it) =>
    [it.event.from, ...(it.event.kind === 'message' ? (it.event.others ?? []) : [])].map((identity) => ({
      identity,
      channel: it.account.channel.manifest.id,
      at: sortAt(it),
    })),
  );

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
    isCalling: false,
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
  {
    person,
    people,
    signals: found,
  }: { person: KnownPerson; people: ReadonlyMap<string, KnownPerson>; signals: Signals },
): NewMessage {
  const { event } = it;
  const at = sortAt(it);
  const ours = isOurs(it);
  const startsClock =
    !ours &&
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

  if (!ours) {
    thread.signals = before.waitingSince === null ? found : { ...thread.signals, ...found };
    thread.standing = heardFrom(
      isNextRound(thread) ? { ...before, assigneeId: null } : before,
      at,
      startsClock,
      thread.episode?.answered === true ? promise.nextMinutes : promise.firstMinutes,
    );
    thread.lastInboundAt = latest(thread.lastInboundAt, at);
  }
  const others = (event.kind === 'message' ? (event.others ?? []) : []).flatMap(
    (one) => people.get(identityKey(one)) ?? [],
  );
  const message = newMessage(room, thread, it, person, { sortAt: at, isOurs: ours, others });
  if (thread.lastMessageAt === null || at >= thread.lastMessageAt) {
    thread.lastMessageId = message.id;
    thread.lastMessageAt = at;
  }
  thread.lastActivityAt = latest(thread.lastActivityAt, at);
  thread.rankAt = rankAt(thread.standing, thread.signals, thread.lastActivityAt, thread.isCalling);
  thread.threadVersion += 1;
  for (const one of [person, ...others]) thread.participants.add(one.identityId);
  return message;
}

/** Whoever answered the last round may be off today: the next one is everybody's again. */
const isNextRound = ({ episode }: Thread): boolean => episode?.isNew === true && episode.number > 1;

const latest = (a: Instant | null, b: Instant): Instant => (a === null || b > a ? b : a);
