import { expect, test } from 'vitest';
import { emojiIn } from './emoji-in.ts';

test('the emoji of a line are told apart, each once, and a family is one', () => {
  expect(emojiIn('☕🙌 y 👨‍👩‍👧, ☕ 🇪🇸')).toEqual(['☕', '🙌', '👨‍👩‍👧', '🇪🇸']);
  expect(emojiIn('ninguno, ni 3 ni #')).toEqual([]);
});
