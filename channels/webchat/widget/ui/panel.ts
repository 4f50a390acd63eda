import { h } from './dom.ts';
import { iconButton } from './icons.ts';
import type { Words } from '../words.ts';

const phone = '(max-width: 520px), (max-height: 420px)';

/** The open chat: a dialog beside the page, or over all of it on a phone, where focus then stays inside. */
export function panel(
  brand: string,
  words: Words,
  sound: HTMLElement,
  close: () => void,
  drop: (files: Iterable<File>) => void,
) {
  const body = h('div', { class: 'off' });
  const state = h('div', { class: 'state', role: 'status', hidden: true });
  const dropHere = h('div', { class: 'drop', hidden: true }, words.dropHere);
  const element = h(
    'section',
    { class: 'panel', role: 'dialog', 'aria-label': words.chatWith(brand), tabindex: -1, hidden: true },
    h('header', { class: 'head' }, h('h2', {}, brand), sound, iconButton('close', words.close, '', close)),
    state,
    body,
    dropHere,
  );
  let content: readonly HTMLElement[] = [body];

  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab' && matchMedia(phone).matches) keepInside(event, element);
  });
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    dropHere.hidden = false;
  });
  element.addEventListener('dragleave', (event) => {
    if (event.target === dropHere || !element.contains(event.relatedTarget as Node | null)) dropHere.hidden = true; // a related target is a node
  });
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    dropHere.hidden = true;
    drop(Array.from(event.dataTransfer?.files ?? []));
  });
  // A phone's keyboard makes the visible part smaller than the page; the composer stays above it.
  const fit = (): void => {
    const isFull = !element.hidden && matchMedia(phone).matches && visualViewport !== null;
    element.style.height = isFull ? `${visualViewport?.height ?? 0}px` : '';
    element.style.top = isFull ? `${visualViewport?.offsetTop ?? 0}px` : '';
    document.documentElement.style.overflow = isFull ? 'hidden' : '';
  };
  visualViewport?.addEventListener('resize', fit);
  visualViewport?.addEventListener('scroll', fit);
  return {
    element,
    fill: (...next: HTMLElement[]): void => {
      if (next.every((one, at) => content[at] === one) && next.length === content.length) return;
      for (const one of content) one.remove();
      content = next;
      dropHere.before(...next);
    },
    tell: (what: string): void => {
      state.textContent = what;
      state.hidden = what === '';
    },
    show: (is: boolean): void => {
      element.hidden = !is;
      element.setAttribute('aria-modal', String(matchMedia(phone).matches));
      fit();
    },
  };
}

function keepInside(event: KeyboardEvent, element: HTMLElement): void {
  const stops = Array.from(
    element.querySelectorAll<HTMLElement>('button,a[href],input,textarea,[tabindex="0"]'),
  ).filter((one) => one.offsetParent !== null);
  const root = element.getRootNode();
  const at = root instanceof ShadowRoot ? root.activeElement : null;
  const [first, last] = [stops[0], stops.at(-1)];
  if (event.shiftKey ? at !== first && at !== element : at !== last) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
