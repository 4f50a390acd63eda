/** Leaves room for what a vendor or a disk adds: most allow 255 bytes. */
const MOST_LETTERS = 180;

/** The last part of whatever path was sent, without letters that hide or turn others. */
export function fileName(sent: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    // Control, format (zero width, direction) and unassigned characters: with them `exe.gpj` reads as a picture.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/["<>:|?*]/gu, '_')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[.\s]+/u, '')
    .replace(/[.\s]+$/u, '');
  return shortened(clean) || 'file';
}

/** Headers hold no letters beyond ASCII: names come percent-encoded. */
export function nameOfHeader(sent: string | string[] | undefined): string {
  if (typeof sent !== 'string') return '';
  try {
    return decodeURIComponent(sent);
  } catch {
    return sent; // a lone percent sign is a letter of the name then
  }
}

/** Cut in its middle part: the ending tells people and programs what it is. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= MOST_LETTERS) return name;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  return letters.slice(0, MOST_LETTERS - ending.length).join('') + ending;
}
