import { expect, test } from 'vitest';
import { wayBack } from './way-back.ts';

test.each([
  ['/inbox/123?view=mine', '/inbox/123?view=mine'],
  ['https://evil.example', '/inbox'],
  ['//evil.example', '/inbox'],
  ['/\\evil.example', '/inbox'],
  ['/sign-in?back=/sign-in', '/inbox'],
  [undefined, '/inbox'],
])('from %s the way back is %s', (asked, path) => {
  expect(wayBack(asked)).toBe(path);
});
