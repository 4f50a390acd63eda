import { plain } from '../../ui/match-words.ts';

/** A piece of text around the first found word, with the found words marked. */
export function Marked({ text, words }: { text: string; words: string }) {
  return (
    <>
      {markedPieces(excerpt(text, words), words).map((piece, at) =>
        piece.found ? (
          <mark key={at} className="rounded-[3px] bg-accent-soft px-0.5 text-ink">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

const around = 70;

export function excerpt(text: string, words: string): string {
  const first = foundAt(text, wordsOf(words));
  if (first === undefined || first.start < around) return text;
  const from = text.lastIndexOf(' ', first.start - around) + 1;
  return `…${text.slice(from)}`;
}

export function markedPieces(
  text: string,
  words: string,
): readonly { readonly text: string; readonly found: boolean }[] {
  const pieces: { text: string; found: boolean }[] = [];
  let rest = text;
  for (let hit = foundAt(rest, wordsOf(words)); hit; hit = foundAt(rest, wordsOf(words))) {
    if (hit.start > 0) pieces.push({ text: rest.slice(0, hit.start), found: false });
    pieces.push({ text: rest.slice(hit.start, hit.end), found: true });
    rest = rest.slice(hit.end);
  }
  if (rest !== '') pieces.push({ text: rest, found: false });
  return pieces;
}

const wordsOf = (words: string): readonly string[] =>
  plain(words)
    .split(/\s+/)
    .filter((each) => each.length > 1);

/** Where the first of the words stands, accents and case aside. Folding keeps one unit for one unit here, or it is not marked. */
function foundAt(text: string, words: readonly string[]): { start: number; end: number } | undefined {
  const folded = Array.from(
    { length: text.length },
    (_, at) => plain(text.charAt(at)).charAt(0) || text.charAt(at),
  ).join('');
  const hits = words
    .map((word) => ({ start: folded.indexOf(word), end: folded.indexOf(word) + word.length }))
    .filter((hit) => hit.start >= 0);
  return hits.toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}
