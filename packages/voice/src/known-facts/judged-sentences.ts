import type { Span } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** What is longer is a list or a joke; whoever compares everything in it with everything else would take its square in time. */
const longest = 600;

/** The sentences short enough to say one thing, with where they start. */
export const judgedSentences = ({
  text,
  sentences,
}: Pick<Reading, 'text' | 'sentences'>): (Span & { text: string })[] =>
  sentences.flatMap(({ start, end }) => (end - start > longest ? [] : [{ start, end, text: text.slice(start, end) }]));
