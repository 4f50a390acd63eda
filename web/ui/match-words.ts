/** Accents and case aside, as people search. */
export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** The entries in which every asked word begins a word; those whose first word begins so come first. */
export function bestMatches<T>(asked: string, entries: readonly T[], textOf: (entry: T) => string): readonly T[] {
  const words = plain(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries
    .map((entry, at) => ({ entry, at, rank: rankOf(words, plain(textOf(entry))) }))
    .filter((each) => each.rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.at - b.at)
    .map((each) => each.entry);
}

function rankOf(words: readonly string[], text: string): number | null {
  let rank = 0;
  for (const word of words) {
    const starts = text.startsWith(word)
      ? 0
      : text.search(new RegExp(`(^|[^\\p{L}\\p{N}])${RegExp.escape(word)}`, 'u')) >= 0
        ? 1
        : text.includes(word)
          ? 2
          : null;
    if (starts === null) return null;
    rank += starts;
  }
  return rank;
}
