import { expect, test } from 'vitest';
import { linesIn } from './lines-in.ts';

test('each line once, empty ones not at all', () => {
  expect(linesIn(' barato \n\nchollo\r\nbarato')).toEqual(['barato', 'chollo']);
});
