import { expect, test } from 'vitest';
import { bestMatches } from '../../../ui/match-words.ts';
import { emojis } from './emoji-data.ts';

test('each emoji stands once, is one character to the eye, and has words in both languages', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  expect(new Set(emojis.map((each) => each.sign)).size).toBe(emojis.length);
  for (const { sign, es, en } of emojis) {
    expect([...segmenter.segment(sign)], sign).toHaveLength(1);
    expect(
      [es, en].every((words) => words.trim() !== ''),
      sign,
    ).toBe(true);
  }
});

test('an emoji is found in either language, with or without accents', () => {
  const find = (asked: string) =>
    bestMatches(asked, emojis, (each) => `${each.es} ${each.en}`).map((each) => each.sign);
  expect(find('cafe')).toContain('☕');
  expect(find('coffee')).toContain('☕');
  expect(find('gracias')).toContain('🙏');
});
