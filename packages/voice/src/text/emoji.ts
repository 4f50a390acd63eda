import type { Span } from '../finding.ts';

export type Emoji = Span & { readonly text: string };

const emoji = /\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?/gv;
const notEmoji = /^[©®™‼⁉↔-↪▪▫▶◀◻-◾]\uFE0F?$/u;

/** The emoji of a text, each whole: a family of four is one. */
export const emojiIn = (text: string): Emoji[] => {
  const found: Emoji[] = [];
  for (const match of text.matchAll(emoji)) {
    if (!notEmoji.test(match[0]))
      found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
};
