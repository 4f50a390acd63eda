import { expect, test } from 'vitest';
import { tokenInAddress } from './token-in-address.ts';

test('the token of a link is found behind the hash, and nowhere else', () => {
  expect(tokenInAddress('#token=abc-DEF_123')).toBe('abc-DEF_123');
  expect(tokenInAddress('#other=1&token=xyz')).toBe('xyz');
  expect(tokenInAddress('')).toBeNull();
  expect(tokenInAddress('#tokens=1')).toBeNull();
});
