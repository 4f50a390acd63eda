/** Two letters for a face: of the first and last word, or the first two of a handle. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const first = [...(words[0] ?? '')];
  const last = words.length > 1 ? [...(words.at(-1) ?? '')] : [];
  return ((first[0] ?? '·') + (last[0] ?? first[1] ?? '')).toLocaleUpperCase();
}
