import type { Message, Part } from '../wire.ts';
import type { Words } from '../words.ts';
import { player } from '../voice/player.ts';
import { h } from './dom.ts';
import { sizeOf } from './format.ts';
import { icon } from './icons.ts';
import { isEmojiOnly, written } from './written.ts';

/** What one part of a message looks like. `url` turns the door's paths into addresses. */
export function partView(part: Part, words: Words, locale: string, url: (path: string) => string): HTMLElement {
  switch (part.type) {
    case 'text':
      return h('div', { class: `bubble${isEmojiOnly(part.text) ? ' large' : ''}` }, ...written(part.text));
    case 'media':
      return mediaView(part, words, locale, url);
    case 'location': {
      const at = `${part.latitude},${part.longitude}`;
      const href = `https://www.openstreetmap.org/?mlat=${part.latitude}&mlon=${part.longitude}#map=17/${at.replace(',', '/')}`;
      return h('div', { class: 'bubble' }, link(href, icon('pin'), part.name ?? words.place, part.address ?? at));
    }
    case 'contact-card':
      return h(
        'div',
        { class: 'bubble' },
        [part.name, ...part.phones, ...part.emails].filter((line) => line !== '').join('\n'),
      );
    case 'choice':
      return h('div', { class: 'bubble' }, part.title);
    case 'link':
      return h('div', { class: 'bubble' }, link(part.url, icon('file'), part.title ?? part.url, part.url));
    case 'unsupported':
      return h('div', { class: 'bubble quiet' }, words.unsupported);
    default:
      return part satisfies never;
  }
}

/** A message in one line, for quotes and for screen readers. */
export function summaryOf(message: Message, words: Words): string {
  const said = message.parts.map((part) => {
    if (part.type === 'text') return part.text;
    if (part.type === 'media')
      return part.role === 'voice' ? words.voiceNote : part.role === 'image' ? words.picture : part.name;
    return part.type === 'location' ? words.place : '';
  });
  return said
    .filter((line) => line !== '')
    .join(' · ')
    .slice(0, 300);
}

function mediaView(
  part: Extract<Part, { type: 'media' }>,
  words: Words,
  locale: string,
  url: (path: string) => string,
): HTMLElement {
  if (part.state === 'waiting') return h('div', { class: 'bubble quiet' }, words.arriving);
  if (part.url === undefined || part.state !== 'kept') return h('div', { class: 'bubble quiet' }, words.gone);
  const src = url(part.url);
  const alt = part.alt ?? '';
  switch (part.role) {
    case 'image':
    case 'sticker': {
      const size =
        part.width === undefined || part.height === undefined ? {} : { width: part.width, height: part.height };
      const picture = h('img', {
        src,
        alt: alt === '' ? words.picture : alt,
        loading: 'lazy',
        decoding: 'async',
        ...size,
      });
      return h(
        'a',
        {
          class: part.role === 'sticker' ? 'sticker' : 'picture',
          href: src,
          target: '_blank',
          rel: 'noopener',
          'aria-label': words.openPicture(alt === '' ? part.name : alt),
        },
        picture,
      );
    }
    case 'video':
      return h(
        'div',
        { class: 'picture' },
        h('video', { src, controls: true, preload: 'metadata', playsinline: true }),
      );
    case 'audio':
    case 'voice':
      return player(src, part.durationMs ?? 0, part.waveform ?? [], words);
    case 'file':
      return h(
        'div',
        { class: 'bubble' },
        link(src, icon('file'), part.name, part.bytes === null ? '' : sizeOf(part.bytes, locale)),
      );
    default:
      return part.role satisfies never;
  }
}

const link = (href: string, sign: SVGSVGElement, title: string, below: string): HTMLElement =>
  h(
    'a',
    { class: 'file', href, target: '_blank', rel: 'noopener noreferrer nofollow' },
    sign,
    h('span', {}, h('b', {}, title), h('small', {}, below)),
  );
