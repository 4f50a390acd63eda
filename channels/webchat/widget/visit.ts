import { DeskError, type DeskClient } from './desk-client.ts';
import { leadership } from './leadership.ts';
import { nextToSend, pauseBefore, stillQueued, withState } from './queue.ts';
import type { Kept } from './storage.ts';
import { followThread } from './stream.ts';
import type { Answers, Message, Queued, Session, Thread } from './wire.ts';

export type Visit = ReturnType<typeof startVisit>;

/** The desk says it again while somebody goes on writing. */
const typingLastsMs = 7000;

/**
 * The conversation as this browser knows it: the thread as the desk shows it, and what is written here and not yet there. Tabs agree
 * through storage (queue, read mark) and a channel (thread).
 */
export function startVisit(desk: string, client: DeskClient, kept: Kept, first: Session, locale: string) {
  let session = first;
  let thread: readonly Message[] = kept.get<readonly Message[]>('thread') ?? [];
  let reached = true;
  let follows = false;
  let attempt = 0;
  let sending = false;
  let retryTimer = 0;
  let told = 0;
  let typedAt = 0;
  const listeners = new Set<() => void>();
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel(`tertulia:${desk}`) : null;

  const changed = (): void => listeners.forEach((listen) => listen());
  const queue = (): readonly Queued[] => kept.get<readonly Queued[]>('queue') ?? [];
  const setQueue = (next: readonly Queued[]): void => {
    kept.set('queue', next);
    changed();
  };
  const reach = (is: boolean): void => {
    if (reached === is) return;
    reached = is;
    changed();
  };

  const show = (messages: readonly Message[]): void => {
    if (newestOfOurs(messages) !== newestOfOurs(thread)) typedAt = 0; // what they were writing has come
    thread = messages;
    kept.set('thread', messages.slice(-50));
    setQueue(stillQueued(queue(), messages, Date.now()));
    if (messages.length > 0) follow();
  };

  /** Asks once more with a new visit when the desk no longer knows ours: its key was changed. */
  const withVisit = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      const answer = await ask();
      reach(true);
      return answer;
    } catch (error) {
      if (error instanceof DeskError && error.status === 0) reach(false);
      if (!(error instanceof DeskError) || error.status !== 401) throw error;
      session = await client.session(null, locale);
      kept.set('session', session);
      return ask();
    }
  };

  const read = async (): Promise<Thread> => {
    const got = await withVisit(client.thread);
    show(got.messages);
    tabs?.postMessage(got.messages);
    return got;
  };
  let reading: Promise<unknown> | null = null;
  let readAgain = false;
  /** Several changes while one look is under way are one more look. */
  const refresh = (): void => {
    if (reading !== null) {
      readAgain = true;
      return;
    }
    reading = read()
      .catch(() => undefined) // the stream, the next change or the next look brings it
      .then(() => {
        reading = null;
        if (readAgain) refresh();
        readAgain = false;
      });
  };

  /** Somebody of the brand is writing: told to the other tabs too, as only one of them listens. */
  const theyType = (): void => {
    showTyping();
    tabs?.postMessage('typing');
  };
  const showTyping = (): void => {
    typedAt = Date.now();
    changed();
    setTimeout(changed, typingLastsMs + 50);
  };

  const follow = (): void => {
    if (follows) return;
    follows = true;
    const leads = leadership(`tertulia:${desk}`, (signal) =>
      followThread(async () => client.url((await read()).stream), { changed: refresh, typing: theyType }, signal),
    );
    refresh();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible') return;
      leads.claim();
      refresh();
    });
  };

  /** One at a time and in order; the same id on every try, so that a try whose answer was lost makes no second message. */
  const flush = async (): Promise<void> => {
    if (sending) return;
    const next = nextToSend(queue());
    if (next === null) return;
    sending = true;
    clearTimeout(retryTimer);
    try {
      await withVisit(() => client.send(next, formFor()));
      attempt = 0;
      kept.set('formSent', true);
      setQueue(withState(queue(), next.id, 'kept'));
      follow();
    } catch (error) {
      if (error instanceof DeskError && error.isPassing) {
        retryTimer = window.setTimeout(() => void flush(), error.retryAfterMs ?? pauseBefore(attempt, Math.random()));
        attempt += 1;
        sending = false;
        return;
      }
      setQueue(withState(queue(), next.id, 'failed', error instanceof Error ? error.message : ''));
    }
    sending = false;
    await flush();
  };

  /** The name goes with every message; the rest of the form only with the first, where it is read. */
  const formFor = (): Answers & { readonly question?: string } => {
    const answers = kept.get<Answers>('form') ?? {};
    if (kept.get<boolean>('formSent') === true) return answers.name === undefined ? {} : { name: answers.name };
    const question = session.form.find((field) => field.key === 'answer')?.label;
    return { ...answers, ...(question === undefined || (answers.answer ?? '') === '' ? {} : { question }) };
  };

  const unread = (): readonly Message[] => {
    const seenAt = kept.get<number>('seenAt') ?? 0;
    return thread.filter((message) => message.from === 'us' && !message.deleted && message.at > seenAt);
  };

  if (tabs !== null)
    tabs.onmessage = ({ data }: MessageEvent<readonly Message[] | 'typing'>) =>
      data === 'typing' ? showTyping() : show(data);
  kept.onChange(changed);
  addEventListener('online', () => {
    attempt = 0;
    void flush();
    changed();
  });
  addEventListener('offline', changed);
  if (thread.length > 0 || queue().length > 0) follow();
  void flush();

  return {
    session: () => session,
    messages: () => thread,
    queue,
    unread,
    /** Somebody of the brand is writing, and what they wrote is not here yet. */
    isTyped: () => Date.now() - typedAt < typingLastsMs,
    isReached: () => reached && navigator.onLine,
    onChange: (listen: () => void) => void listeners.add(listen),
    /** Looks once; who has not written yet costs the desk no stream. */
    look: refresh,
    mustAnswerForm: () =>
      session.form.length > 0 && kept.get('form') === null && thread.length === 0 && queue().length === 0,
    answerForm: (answers: Answers) => {
      kept.set('form', answers);
      changed();
    },
    send: (text: string, files: Queued['files']) => {
      setQueue([...queue(), { id: uuid(), text, files, at: Date.now(), state: 'waiting' }]);
      void flush();
    },
    retry: (id: string) => {
      setQueue(withState(queue(), id, 'waiting'));
      attempt = 0;
      void flush();
    },
    discard: (id: string) => setQueue(queue().filter((queued) => queued.id !== id)),
    markSeen: () => {
      const last = unread().at(-1);
      if (last === undefined) return;
      kept.set('seenAt', last.at);
      changed();
      client.seen(last.id).catch(() => undefined); // told again with the next message that is read
    },
    typing: () => {
      if (Date.now() - told < 4000 || thread.length === 0) return;
      told = Date.now();
      client.typing().catch(() => undefined); // passing news: worth no second try
    },
  };
}

const newestOfOurs = (messages: readonly Message[]): string | undefined =>
  messages.filter((message) => message.from === 'us').at(-1)?.id;

/** `crypto.randomUUID` exists only on secure pages; random bytes exist everywhere. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
