import type { DeskClient } from '../desk-client.ts';
import type { Kept } from '../storage.ts';
import type { Visit } from '../visit.ts';
import { wordsIn } from '../words.ts';
import { chime } from './chime.ts';
import { composer } from './composer.ts';
import { h } from './dom.ts';
import { icon, iconButton } from './icons.ts';
import { panel } from './panel.ts';
import { summaryOf } from './parts.ts';
import { preChatForm } from './pre-chat-form.ts';
import { sheetFor } from './styles.ts';
import { threadView } from './thread-view.ts';

/** Puts the chat on the page, in a shadow of its own: neither the page's styles nor ours reach the other. */
export function showWidget(client: DeskClient, kept: Kept, visit: Visit): void {
  const session = visit.session();
  const words = wordsIn(session.locale);
  const host = h('div', { lang: session.locale, 'data-theme': session.theme, 'data-tertulia': true });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetFor(session.colour)];

  const count = h('span', { class: 'count', 'aria-hidden': true, hidden: true });
  const launch = h(
    'button',
    { type: 'button', class: 'launch', 'aria-haspopup': 'dialog', click: () => open() },
    icon('chat'),
    count,
  );
  const news = h('div', { class: 'off', role: 'status', 'aria-live': 'polite' });
  const sound = iconButton('mute', words.soundOn, '', () => {
    kept.set('sound', kept.get('sound') !== true);
    showSound();
  });
  const thread = threadView(words, session.locale, { url: client.url, retry: visit.retry, discard: visit.discard });
  const writing = composer({ client, visit, kept, session }, words);
  const form = preChatForm(session, words, (answers) => {
    visit.answerForm(answers);
    writing.focus();
  });
  const dialog = panel(
    session.brand,
    words,
    sound,
    () => close(),
    (files) => writing.add(files),
  );
  let isOpen = false;
  const announced = new Set(visit.messages().map((message) => message.id));

  const open = (): void => {
    isOpen = true;
    kept.set('open', true);
    visit.look();
    show();
    thread.toEnd();
    writing.refit();
    if (visit.mustAnswerForm()) form.querySelector('input')?.focus();
    else if (matchMedia('(pointer: fine)').matches) writing.focus();
    else dialog.element.focus();
  };
  const close = (): void => {
    isOpen = false;
    kept.set('open', false);
    show();
    launch.focus();
  };
  const showSound = (): void => {
    const isOn = kept.get('sound') === true;
    sound.replaceChildren(icon(isOn ? 'sound' : 'mute'));
    sound.setAttribute('aria-label', isOn ? words.soundOff : words.soundOn);
    sound.title = isOn ? words.soundOff : words.soundOn;
  };
  const tellNews = (): void => {
    const fresh = visit.messages().filter((message) => message.from === 'us' && !announced.has(message.id));
    for (const message of fresh) announced.add(message.id);
    const last = fresh.at(-1);
    if (last === undefined || last.deleted) return;
    news.textContent = `${words.says(last.name)} ${summaryOf(last, words)}`;
    if (kept.get('sound') === true) chime();
  };
  const show = (): void => {
    const unread = visit.unread().length;
    dialog.show(isOpen);
    launch.hidden = isOpen;
    count.hidden = unread === 0;
    count.textContent = unread > 99 ? '99+' : String(unread);
    launch.setAttribute('aria-label', unread === 0 ? words.open : words.openUnread(unread));
    if (isOpen) {
      if (visit.mustAnswerForm()) dialog.fill(form);
      else dialog.fill(thread.element, writing.element);
      dialog.tell(visit.isReached() ? '' : navigator.onLine ? words.unreachable : words.offline);
      thread.show({
        welcome: session.welcome,
        brand: session.brand,
        messages: visit.messages(),
        queue: visit.queue(),
        isOnline: visit.isReached(),
        isTyped: visit.isTyped(),
      });
      if (document.visibilityState === 'visible' && unread > 0) visit.markSeen();
    }
    tellNews();
  };

  showSound();
  root.append(launch, dialog.element, news);
  document.body.append(host);
  visit.onChange(show);
  document.addEventListener('visibilitychange', show);
  if (kept.get('open') === true && matchMedia('(min-width: 521px)').matches) {
    isOpen = true;
    visit.look();
  }
  show();
  if (isOpen) thread.toEnd();
}
