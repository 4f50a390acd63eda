import { expect, test } from 'vitest';
import { manifests } from '../../../fixtures/manifests.ts';
import { roleOf } from './fits.ts';

const rules = manifests.flatMap((each) => Object.values(each.compose).map((rule) => rule.media));
const [chat, publicOnly] = rules;

test('a file goes as what the channel takes it for', () => {
  if (!chat) throw new Error('no channel');
  expect(roleOf({ type: 'image/png', size: 1000 }, chat, 0)).toBe('image');
  expect(roleOf({ type: 'application/pdf', size: 1000 }, chat, 0)).toBe('file');
  expect(roleOf({ type: 'image/png', size: 20_000_000 }, chat, 0)).toBe('file');
});

test('what does not fit says why', () => {
  if (!chat || !publicOnly) throw new Error('no channel');
  expect(roleOf({ type: 'application/pdf', size: 1000 }, publicOnly, 0)).toEqual({ why: 'kind' });
  expect(roleOf({ type: 'image/png', size: 99_000_000 }, publicOnly, 0)).toEqual({ why: 'size', max: 10_000_000 });
  expect(roleOf({ type: 'image/png', size: 1000 }, chat, 10)).toEqual({ why: 'count', max: 10 });
});
