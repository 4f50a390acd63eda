import { isMessageHtml, type ChannelEvent, type InboundPart } from '@tertulia/channel-kit';

/**
 * The last look before anything is kept: HTML that is not exactly what a message may hold is left out, and its words stay. Channels clean
 * theirs; this is for the one that forgets to.
 * @param onRefused told of each part that lost its HTML
 */
export function withKeptHtml(event: ChannelEvent, onRefused: () => void): ChannelEvent {
  if (!('parts' in event) || event.parts === undefined) return event;
  const isRefused = (part: InboundPart) => part.type === 'text' && part.html !== undefined && !isMessageHtml(part.html);
  if (!event.parts.some(isRefused)) return event;
  const parts = event.parts.map((part) => {
    if (!isRefused(part)) return part;
    onRefused();
    return wordsOf(part);
  });
  return { ...event, parts };
}

const wordsOf = (part: InboundPart): InboundPart => {
  if (part.type !== 'text') return part;
  const { html: _left, ...words } = part;
  return words.text === '' && words.quoted === undefined
    ? { type: 'unsupported', summary: notSafe.en, words: notSafe }
    : words;
};

const notSafe = {
  es: 'un mensaje con formato que no se puede mostrar con seguridad. Guardamos el original.',
  en: 'a formatted message that cannot be shown safely. The original is kept.',
};
