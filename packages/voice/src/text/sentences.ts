import type { Span } from '../finding.ts';

// "48 h. aprox", "Sra. Gómez", "3.5" and "www.casa.es" do not end a sentence: a full stop ends one only before a space.
const abbreviation =
  /(?:^|[\s(])(?:sra?|dra?|srta|ud|uds|vd|vds|d|dña|av|avda|c|núm|nº|tel|aprox|ej|etc|mr|mrs|ms|dr|st|no|vs|e\.g|i\.e|\p{L})\.$/iu;

/** The sentences of a text, blanks left out. Lines always end a sentence. */
export const sentencesOf = (text: string): Span[] => {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["»”’)\]]*(?=\s|$)|\n+/gu)) {
    const end = match.index + (match[0].startsWith('\n') ? 0 : match[0].length);
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(start, end - 8), end))) continue;
    push(sentences, text, start, end);
    start = match.index + match[0].length;
  }
  push(sentences, text, start, text.length);
  return sentences;
};

const push = (sentences: Span[], text: string, start: number, end: number): void => {
  const blank = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  if (start + blank < end) sentences.push({ start: start + blank, end });
};
