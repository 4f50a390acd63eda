import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentKind } from './content-kind.ts';

const note = readFileSync(new URL('../../platform/sound/fixtures/chromium.webm', import.meta.url));
/** CodecID, its length, its value. */
const codec = (name: string): Buffer => Buffer.from(`\x86${String.fromCharCode(0x80 + name.length)}${name}`, 'latin1');

test('a recorded note is sound, whatever two letters its sound happens to hold', () => {
  for (const at of [300, 1000, note.length - 10]) {
    const spoken = Buffer.from(note);
    spoken.write('V_', at, 'latin1');
    expect(contentKind(spoken, 'audio/webm').mime).toBe('audio/webm');
  }
});

test('a film is a film, whatever its sender says', () => {
  for (const name of ['V_VP8', 'V_VP9', 'V_AV1', 'V_MPEG4/ISO/AVC']) {
    const head = note.subarray(0, 100);
    expect(contentKind(Buffer.concat([head, codec(name), note.subarray(100)]), 'audio/webm').mime).toBe('video/webm');
  }
});
