import { expect, test } from 'vitest';
import { recordingType } from './recording-type.ts';

const chromium = (type: string): boolean => /webm|mp4/u.test(type);
const oldSafari = (type: string): boolean => type.startsWith('audio/mp4');

test.for([
  ['Chromium records Opus where it can leave as Ogg', chromium, ['audio/ogg'], 'audio/webm;codecs=opus'],
  ['and AAC where only that is played', chromium, ['audio/mp4'], 'audio/mp4;codecs=mp4a.40.2'],
  [
    'Safari records AAC where that is played',
    oldSafari,
    ['audio/mpeg', 'audio/mp4', 'audio/ogg'],
    'audio/mp4;codecs=mp4a.40.2',
  ],
  ['and nothing for a network of Ogg alone', oldSafari, ['audio/ogg'], null],
] as const)('%s', ([, isSupported, containers, type]) => {
  expect(recordingType(containers, isSupported)).toBe(type);
});
