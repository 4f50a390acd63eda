import type { Finding } from '@tertulia/voice';
import type { Ref } from 'react';

/** A hint is a dotted line: seen, and easily left. */
const lines = {
  hint: 'decoration-dotted decoration-[1.5px] decoration-ink-3',
  warn: 'decoration-wavy decoration-[1.5px] decoration-voice',
  block: 'decoration-wavy decoration-[1.5px] decoration-breach',
};

/** The same words behind the field, invisible, so that the guard's wavy lines stand exactly under them. */
export const Underlined = ({
  text,
  findings,
  selected,
  look,
  ref,
}: {
  text: string;
  findings: readonly Finding[];
  selected: number;
  /** The type and the padding of the field before it. */
  look: string;
  ref: Ref<HTMLDivElement>;
}) => (
  <div
    ref={ref}
    aria-hidden="true"
    data-behind-field
    className={`pointer-events-none absolute inset-0 overflow-hidden border-transparent whitespace-pre-wrap text-transparent ${look}`}
  >
    {piecesOf(text, findings).map(({ words, at }, key) =>
      at === null ? (
        words
      ) : (
        <u
          key={key}
          className={`underline underline-offset-4 ${lines[findings[at]?.severity ?? 'warn']} ${at === selected ? 'bg-voice/15' : ''}`}
        >
          {words}
        </u>
      ),
    )}
    {'\u200b'}
  </div>
);

/** The text cut where findings begin and end; where two overlap the first keeps its ground. */
export function piecesOf(
  text: string,
  findings: readonly Pick<Finding, 'span'>[],
): readonly { readonly words: string; readonly at: number | null }[] {
  const pieces: { words: string; at: number | null }[] = [];
  let from = 0;
  for (const [at, { span }] of findings.entries()) {
    if (span.start < from || span.end <= span.start) continue;
    if (span.start > from) pieces.push({ words: text.slice(from, span.start), at: null });
    pieces.push({ words: text.slice(span.start, span.end), at });
    from = span.end;
  }
  if (from < text.length) pieces.push({ words: text.slice(from), at: null });
  return pieces;
}
