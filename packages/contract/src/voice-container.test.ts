import { expect, test } from 'vitest';
import { leavesIn } from './voice-container.ts';

test.for([
  ['what Chromium records leaves as it is where it is played', 'audio/webm;codecs=opus', ['audio/webm'], 'audio/webm'],
  ['and as Ogg elsewhere', 'audio/webm', ['audio/mpeg', 'audio/mp4', 'audio/ogg; codecs=opus'], 'audio/ogg'],
  ['what Safari records leaves as it is', 'audio/mp4', ['audio/mpeg', 'audio/mp4'], 'audio/mp4'],
  ['and not at all where only Ogg is played', 'audio/mp4', ['audio/ogg'], null],
  ['a network that plays nothing gets nothing', 'audio/webm', [], null],
] as const)('%s', ([, recorded, containers, leaves]) => {
  expect(leavesIn(recorded, containers)).toBe(leaves);
});
