import type { Span } from '../finding.ts';

export type Link = Span & { readonly kind: 'url' | 'email' | 'handle' | 'hashtag'; readonly text: string };

const pieces = /\S+/gu;
const telltale = /[@#]|\.\S|:\/\//u;
const url =
  /^(?:https?:\/\/|www\.)\S+|^(?:[\p{L}\p{N}-]{2,}\.){1,4}(?:com|es|mx|ar|co|net|org|io|app|shop|store|info|cat|eu|me|ly|link|gob|edu|uk|us|tv|dev)(?:\.(?:mx|ar|co|uk|es))?(?:\/\S*)?$|^(?:[\p{L}\p{N}-]{1,40}\.){1,4}(?:gd|gl|gy|at|st|cc|xyz|top|pub|blog|online|site|club|cl|pe|uy|gal|eus|de|fr|it|pt|ie)\/\S+$/iu;
const email = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/** Addresses, mentions and hashtags: each piece between blanks is looked at once. */
export const linksIn = (text: string): Link[] => {
  const links: Link[] = [];
  if (!telltale.test(text)) return links;
  for (const match of text.matchAll(pieces)) {
    const piece = match[0].slice(0, 2000);
    const skipped = /^[("'«“¿¡[]*/u.exec(piece)?.[0].length ?? 0;
    const trimmed = piece.slice(skipped).replace(/[.,;:!?»”"')\]]+$/u, '');
    const kind = kindOf(trimmed);
    if (kind === undefined) continue;
    const start = match.index + skipped;
    links.push({ start, end: start + trimmed.length, kind, text: trimmed });
  }
  return links;
};

const kindOf = (piece: string): Link['kind'] | undefined => {
  if (piece.length < 2) return undefined;
  if (/^#[\p{L}\p{N}_]/u.test(piece)) return 'hashtag';
  if (/^@[\p{L}\p{N}_]/u.test(piece)) return 'handle';
  if (piece.includes('@')) return email.test(piece) ? 'email' : undefined;
  return (piece.includes('.') || piece.includes('://')) && url.test(piece) ? 'url' : undefined;
};
