export type Piece = { readonly text: string; readonly href: string | null };

const link = /(?:https?:\/\/|www\.)[^\s<>"']+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
// a sentence's own punctuation is no part of the address it ends with
const trailing = /[.,;:!?…»”)\]]+$/u;

/** Text with its addresses apart, so that they can be followed. */
export function splitLinks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(link)) {
    const shown = trimmed(found[0]);
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), href: null });
    pieces.push({ text: shown, href: hrefOf(shown) });
    from = found.index + shown.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
}

function trimmed(found: string): string {
  const end = trailing.exec(found)?.[0] ?? '';
  const keepsBracket = end.startsWith(')') && found.slice(0, -end.length).includes('(');
  return found.slice(0, found.length - end.length + (keepsBracket ? 1 : 0));
}

const hrefOf = (shown: string): string =>
  /^https?:\/\//i.test(shown) ? shown : /^www\./i.test(shown) ? `https://${shown}` : `mailto:${shown}`;
