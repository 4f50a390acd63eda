import { expect, test } from 'vitest';
import { beginEdition, follow, isBehind, saved, takeNow, touch } from './edition.ts';

const [first, second] = [{ version: 1 }, { version: 2 }];

test('untouched fields follow what others save', () => {
  expect(follow(beginEdition(first), second)).toEqual({ begun: second, isTouched: false, round: 1 });
});

test('what somebody is typing is not taken from under their hands', () => {
  const typing = touch(beginEdition(first));
  expect(follow(typing, second)).toBe(typing);
  expect(isBehind(typing, second)).toBe(true);
  expect(takeNow(typing, second)).toEqual({ begun: second, isTouched: false, round: 1 });
});

test('after saving, the fields stay as they are', () => {
  const after = saved(touch(beginEdition(first)), second);
  expect(after).toEqual({ begun: second, isTouched: false, round: 0 });
  expect(follow(after, second)).toBe(after);
});
