import type { Message, Part, Queued } from '../wire.ts';
import type { Words } from '../words.ts';
import { h } from './dom.ts';
import { dayOf, timeOf } from './format.ts';
import { partView, summaryOf } from './parts.ts';

type Row = { readonly key: string; readonly looks: string; readonly build: () => HTMLElement };

type Shown = {
  readonly welcome: string;
  readonly brand: string;
  readonly messages: readonly Message[];
  readonly queue: readonly Queued[];
  readonly isOnline: boolean;
  /** Somebody of the brand is writing. */
  readonly isTyped: boolean;
};

type Acts = {
  readonly url: (path: string) => string;
  readonly retry: (id: string) => void;
  readonly discard: (id: string) => void;
};

const sameHandMs = 5 * 60_000;

/** The messages, oldest first. Only rows that look different are made anew, so that a playing voice note goes on playing. */
export function threadView(words: Words, locale: string, acts: Acts) {
  const log = h('div', { class: 'log', role: 'log', 'aria-label': words.messages, 'aria-live': 'off', tabindex: 0 });
  const newer = h('button', { type: 'button', class: 'newer', hidden: true, click: () => toEnd() }, words.newer);
  const built = new Map<string, { readonly looks: string; readonly element: HTMLElement }>();
  let isFirst = true;
  const isAtEnd = (): boolean => log.scrollHeight - log.scrollTop - log.clientHeight < 60;
  const toEnd = (): void => {
    log.scrollTop = log.scrollHeight;
    wasAtEnd = true;
    newer.hidden = true;
  };
  let wasAtEnd = true;
  log.addEventListener('scroll', () => {
    wasAtEnd = isAtEnd();
    if (wasAtEnd) newer.hidden = true;
  });
  // A picture that arrives, a composer that grows, a keyboard that opens: whoever stood at the end stays there.
  const stay = (): void => {
    if (wasAtEnd) toEnd();
  };
  log.addEventListener('load', stay, true);
  new ResizeObserver(stay).observe(log);

  return {
    element: log,
    toEnd,
    show: (shown: Shown): void => {
      const rows = rowsOf(shown, words, locale, acts);
      const keys = new Set(rows.map((row) => row.key));
      let ownIsNew = false;
      for (const [key, { element }] of built) {
        if (keys.has(key)) continue;
        element.remove();
        built.delete(key);
      }
      rows.forEach((row, at) => {
        const before = built.get(row.key);
        const element = before?.looks === row.looks ? before.element : row.build();
        if (before === undefined && !isFirst) {
          element.classList.add('new');
          ownIsNew ||= element.classList.contains('mine');
        }
        if (before !== undefined && before.element !== element) before.element.replaceWith(element);
        if (log.children[at] !== element) log.insertBefore(element, log.children[at] ?? null);
        built.set(row.key, { looks: row.looks, element });
      });
      log.append(newer);
      if (wasAtEnd || ownIsNew) toEnd();
      else if (rows.length > 0) newer.hidden = false;
      isFirst = false;
    },
  };
}

function rowsOf(
  { welcome, brand, messages, queue, isOnline, isTyped }: Shown,
  words: Words,
  locale: string,
  acts: Acts,
): readonly Row[] {
  const rows: Row[] = [greeting(welcome, brand)];
  let [day, hand, last] = ['', '', 0];
  for (const message of messages) {
    const today = dayOf(message.at, Date.now(), locale, words);
    if (today !== day) rows.push({ key: `day ${today}`, looks: today, build: () => h('div', { class: 'day' }, today) });
    const isFirst = today !== day || hand !== message.from + message.name || message.at - last > sameHandMs;
    [day, hand, last] = [today, message.from + message.name, message.at];
    rows.push(messageRow(message, isFirst, messages, words, locale, acts));
  }
  return [
    ...rows,
    ...queue.map((queued, at) => queuedRow(queued, at === 0 && hand.startsWith('us'), isOnline, words, locale, acts)),
    ...(isTyped ? [typingRow(words.typing(brand))] : []),
  ];
}

const typingRow = (said: string): Row => ({
  key: 'typing',
  looks: said,
  build: () =>
    h(
      'div',
      { class: 'row first' },
      h('div', { class: 'who' }, h('i', { class: 'dots', 'aria-hidden': true }, '•••'), said),
    ),
});

const greeting = (welcome: string, brand: string): Row => ({
  key: 'welcome',
  looks: welcome,
  build: () =>
    h('div', { class: 'row first' }, h('div', { class: 'who' }, brand), h('div', { class: 'bubble' }, welcome)),
});

function messageRow(
  message: Message,
  isFirst: boolean,
  all: readonly Message[],
  words: Words,
  locale: string,
  acts: Acts,
): Row {
  const isMine = message.from === 'them';
  const quoted = message.replyTo === null ? undefined : all.find((one) => one.id === message.replyTo);
  const looks = JSON.stringify([
    message.version,
    isFirst,
    message.deleted,
    message.parts.map((part) => ({ ...part, url: null })),
    message.reactions,
    quoted?.version,
  ]);
  const build = (): HTMLElement =>
    h(
      'div',
      { class: `row${isMine ? ' mine' : ''}${isFirst ? ' first' : ''}` },
      isFirst && !isMine && h('div', { class: 'who' }, message.name),
      isMine && h('span', { class: 'off' }, `${words.you}: `),
      quoted !== undefined && h('div', { class: 'quote' }, summaryOf(quoted, words)),
      ...(message.deleted
        ? [h('div', { class: 'bubble quiet' }, words.deleted)]
        : message.parts.map((part) => partView(part, words, locale, acts.url))),
      message.reactions.length > 0 &&
        h('div', { class: 'reactions' }, ...message.reactions.map((reaction) => h('span', {}, reaction.emoji))),
      h('div', { class: 'meta' }, timeOf(message.at, locale)),
    );
  // One key for the message before and after it reached the desk, so that it stays where it is.
  return { key: message.clientId ?? message.id, looks, build };
}

function queuedRow(queued: Queued, isFirst: boolean, isOnline: boolean, words: Words, locale: string, acts: Acts): Row {
  const state = queued.state === 'kept' ? words.sent : isOnline ? words.sending : words.waiting;
  const failed = (): HTMLElement =>
    h(
      'div',
      { class: 'meta bad' },
      h('span', {}, `${words.notSent} ${queued.why ?? ''}`),
      h('button', { type: 'button', click: () => acts.retry(queued.id) }, words.retry),
      h('button', { type: 'button', click: () => acts.discard(queued.id) }, words.remove),
    );
  const build = (): HTMLElement =>
    h(
      'div',
      { class: `row mine${isFirst ? ' first' : ''}` },
      h('span', { class: 'off' }, `${words.you}: `),
      queued.text !== '' && partView({ type: 'text', text: queued.text }, words, locale, acts.url),
      ...queued.files.map((file) => partView(waitingPart(file), words, locale, acts.url)),
      queued.state === 'failed' ? failed() : h('div', { class: 'meta' }, `${timeOf(queued.at, locale)} · ${state}`),
    );
  return { key: queued.id, looks: `queued ${queued.state} ${state} ${isFirst}`, build };
}

/** A file of ours that the thread does not show yet: its name, or its shape. */
const waitingPart = (file: Queued['files'][number]): Part =>
  file.voice === undefined
    ? { type: 'text', text: `📎 ${file.name}` }
    : {
        type: 'text',
        text: `🎤 ${Math.floor(file.voice.durationMs / 60_000)}:${String(Math.round(file.voice.durationMs / 1000) % 60).padStart(2, '0')}`,
      };
