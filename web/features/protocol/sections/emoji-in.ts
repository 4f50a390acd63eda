/** The emoji of a text, each once, in their order. A family is one. */
export const emojiIn = (text: string): string[] => [
  ...new Set(
    [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
      .map(({ segment }) => segment)
      .filter((segment) => /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)),
  ),
];
