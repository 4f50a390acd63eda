import type { Span } from '../finding.ts';

export type Emoji = Span & { readonly text: string };

// Written out: the engine's own \p{RGI_Emoji} takes a second to compile.
const one = '\\p{Extended_Pictographic}(?:\\uFE0F|[\\u{1F3FB}-\\u{1F3FF}])?';
const emoji = new RegExp(
  `[\\u{1F1E6}-\\u{1F1FF}]{2}|[0-9#*]\\uFE0F?\\u20E3|${one}(?:\\u200D${one})*[\\u{E0020}-\\u{E007F}]*`,
  'gu',
);
const notEmoji = /^[©®™‼⁉ℹ↔-↪▪▫▶◀◻-◾☎✔✖✳✴❇]$|^[©®™]\uFE0F?$/u;

/** The emoji of a text, each whole: a family of four is one. */
export const emojiIn = (text: string): Emoji[] => {
  const found: Emoji[] = [];
  for (const match of text.matchAll(emoji)) {
    if (!notEmoji.test(match[0]))
      found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
};
