import type { ComposeRule } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { fileChoices } from './file-choices.ts';

const rule = (kinds: readonly (readonly [ComposeRule['media']['kinds'][number]['role'], ...string[]])[], max = 10) =>
  ({
    kinds: kinds.map(([role, ...mime]) => ({ role, mime, maxBytes: 1_000_000 })),
    max,
    mixed: true,
    delivery: 'upload',
    voice: [],
  }) satisfies ComposeRule['media'];

const offered = (...given: Parameters<typeof rule>) =>
  fileChoices(rule(...given)).map(({ from, accept }) => `${from}: ${accept}`);

test('a channel of pictures opens the camera and the pictures, and no files', () => {
  expect(offered([['image', 'image/jpeg', 'image/png']])).toEqual([
    'camera: image/jpeg,image/png',
    'pictures: image/jpeg,image/png',
  ]);
});

test('a channel that takes any file takes pictures and videos from where a phone keeps them', () => {
  expect(
    offered([
      ['image', 'image/jpeg'],
      ['file', '*/*'],
    ]),
  ).toEqual(['camera: image/*', 'pictures: image/*,video/*', 'files: ']);
});

test('what is only spoken or only a sticker is no file to choose', () => {
  expect(
    offered([
      ['voice', 'audio/mp4'],
      ['sticker', 'image/webp'],
    ]),
  ).toEqual([]);
});

test('a channel that takes nothing is asked for nothing', () => {
  expect(offered([['image', 'image/jpeg']], 0)).toEqual([]);
});
