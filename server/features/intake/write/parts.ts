import type { InboundPart } from '@tertulia/channel-kit';
import { startsClock } from '@tertulia/understanding';
import type { Arrival } from '../read-item.ts';

const MOST_TEXT = 100_000;

/** The raw item in which parts came: their bytes may lie inside it. */
export type Origin = Pick<Arrival, 'rawId' | 'receivedAt'>;

/** As stored: media wait for their bytes and remember where to get them; readers never see `source`. */
export const storedParts = (parts: readonly InboundPart[], { rawId, receivedAt }: Origin): unknown[] =>
  parts.map((part) => {
    if (part.type !== 'media') return part;
    const { source, ...rest } = part;
    if (source.kind === 'kept') return { ...rest, fileId: source.fileId, state: 'kept' };
    return {
      ...rest,
      fileId: null,
      state: 'waiting',
      source: { ...source, rawId, rawAt: new Date(receivedAt).toISOString() },
    };
  });

/** The plain words, for lists and search. */
export const plainText = (parts: readonly InboundPart[]): string =>
  parts
    .flatMap((part) => {
      if (part.type === 'text') return [part.text];
      if (part.type === 'choice') return [part.title];
      if (part.type === 'link') return [part.title ?? part.url];
      if (part.type === 'location') return [part.name ?? part.address ?? ''];
      if (part.type === 'contact-card') return [part.name];
      // our words about it, not theirs: nobody judges them, nobody finds them
      if (part.type === 'unsupported') return [];
      return part.alt === undefined ? [] : [part.alt];
    })
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, MOST_TEXT);

/** Does anybody wait for us after this? A sticker or "Gracias 🙏" alone asks for nothing. */
export function asksForUs(parts: readonly InboundPart[]): boolean {
  const bringsMore = parts.some((part) => part.type !== 'text' && !(part.type === 'media' && part.role === 'sticker'));
  const words = parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n');
  return bringsMore || (words.trim() !== '' && startsClock(words));
}
