import { sketchOfAnswer, type Sketch } from '@tertulia/voice';

/** What a browser is handed to know our own formulas again. */
const MOST_BYTES = 20_000;
const MOST_SENDS = 20;

/** Sketches of what we sent, oldest first: hashes only, within twenty kilobytes, the newest kept. */
export function sketchesOf(texts: readonly string[], where: 'thread' | 'person'): Sketch[] {
  const kept: Sketch[] = [];
  let bytes = 2;
  for (const text of texts.slice(-MOST_SENDS).toReversed()) {
    const sketch = sketchOfAnswer(text, where);
    if (sketch.hashes.length === 0) continue;
    bytes += JSON.stringify(sketch).length + 1;
    if (bytes > MOST_BYTES) break;
    kept.unshift(sketch);
  }
  return kept;
}
