import type { Sketch } from '../signals.ts';
import { wordsOf } from '../text/words.ts';
import { frameHashes, frameOf, hashOf } from './frame-of.ts';

/** What to keep of a sent answer so that `canned` knows its frame again: hashes only, never what people wrote. */
export const sketchOfAnswer = (text: string, where: 'thread' | 'person'): Sketch => ({
  where,
  hashes: frameHashes(text, frameOf(text)),
});

/** What to keep of a post so that `repeat` knows it again. */
export const sketchOfPost = (text: string): Sketch => ({ where: 'account', hashes: postHashes(text) });

export const postHashes = (text: string): number[] => {
  const keys = wordsOf(text).map(({ key }) => key);
  const hashes = new Set<number>();
  for (let at = 0; at + 2 < keys.length; at++) hashes.add(hashOf(keys.slice(at, at + 3).join(' ')));
  return [...hashes].toSorted((a, b) => a - b).slice(0, 128);
};
