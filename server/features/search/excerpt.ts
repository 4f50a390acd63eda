const MOST = 200;
const BEFORE = 60;

/** Of a long text the lines around the first of these words. */
export function excerpt(text: string, words: string): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim();
  if (flat.length <= MOST) return flat;
  const plainText = plain(flat);
  const places = plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word.length < 2 ? [] : [plainText.indexOf(word.slice(0, 6))]))
    .filter((place) => place >= 0);
  const from = Math.max(0, Math.min(...places, flat.length) - BEFORE);
  const start = places.length === 0 || from === 0 ? 0 : flat.indexOf(' ', from) + 1;
  const cut = flat.slice(start, start + MOST).replace(/[\uD800-\uDBFF]$/u, '');
  return `${start > 0 ? '… ' : ''}${cut}${start + MOST < flat.length ? ' …' : ''}`;
}

/** Without accents, and as long as before: letters stay where they were. */
const plain = (text: string): string =>
  Array.from(text.toLowerCase(), (letter) => letter.normalize('NFD')[0] ?? letter).join('');
