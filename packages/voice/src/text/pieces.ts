import type { Span } from '../finding.ts';

/** The sentences of a text; those that a quotation, a link or an approved wording runs through stay together. */
export const piecesOf = (sentences: readonly Span[], whole: readonly Span[]): Span[] => {
  const pieces: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((whole[next]?.end ?? Infinity) <= sentence.start) next++;
    const joint = whole[next];
    const last = pieces.at(-1);
    if (last !== undefined && joint !== undefined && joint.start < last.end && joint.end > sentence.start)
      pieces.splice(-1, 1, { start: last.start, end: sentence.end });
    else pieces.push(sentence);
  }
  return pieces;
};
