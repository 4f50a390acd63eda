import { h } from './dom.ts';

export type Piece = { readonly text: string; readonly href: string | null };

/** Words and addresses apart. What closes a sentence or a bracket around an address is no part of it. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'»”…]/giu)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), href: null });
    pieces.push({ text: match[0], href: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
}

/** One to three emoji and nothing else are shown large. */
export const isEmojiOnly = (text: string): boolean =>
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)\s?){1,12}$/u.test(
    text.trim(),
  ) && segments(text.trim()) <= 3;

const segments = (text: string): number =>
  'Segmenter' in Intl ? Array.from(new Intl.Segmenter().segment(text.replace(/\s/gu, ''))).length : 4;

export const written = (text: string): readonly Node[] =>
  piecesOf(text).map((piece) =>
    piece.href === null
      ? document.createTextNode(piece.text)
      : h('a', { href: piece.href, target: '_blank', rel: 'noopener noreferrer nofollow' }, piece.text),
  );
