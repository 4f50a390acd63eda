import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundOf, webmToOgg } from './index.ts';
import { readOgg } from './read-ogg.ts';
import { readWebm } from './read-webm.ts';
import { writeOgg } from './write-ogg.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
/** Recorded by Chromium 156's MediaRecorder in pieces of 200 ms, with clusters of unknown size. */
const recorded = fixture('chromium.webm');
/** Two seconds by ffmpeg: the first ten times quieter than the second. */
const sine = fixture('sine-quiet-then-loud.webm');

test('what a browser recorded leaves as Ogg Opus with the same packets', () => {
  const ogg = webmToOgg(recorded);
  const before = readWebm(recorded);
  const after = ogg === null ? null : readOgg(ogg);
  expect(after?.head.slice(0, 8)).toEqual(Buffer.from('OpusHead'));
  expect(after?.packets.map((it) => Buffer.from(it).toString('hex'))).toEqual(
    before?.packets.map((it) => Buffer.from(it).toString('hex')),
  );
});

test('the same recording always gives the same bytes', () => {
  expect(webmToOgg(recorded)).toEqual(webmToOgg(recorded));
});

test('packets longer than one segment, and of whole segments, survive', () => {
  const packet = (length: number) => Buffer.alloc(length, 7).fill(0xf8, 0, 1);
  const head = readWebm(recorded)?.head ?? Buffer.alloc(19);
  const packets = [1, 254, 255, 256, 510, 1275].map(packet);
  const sound = readOgg(writeOgg({ head, packets }, 1));
  expect(sound?.packets.map((it) => it.length)).toEqual([1, 254, 255, 256, 510, 1275]);
});

test('the waveform shows that the second half is louder', async () => {
  const { durationMs, waveform } = await soundOf(sine, 'audio/webm');
  expect(durationMs).toBeGreaterThanOrEqual(1990);
  expect(durationMs).toBeLessThanOrEqual(2030);
  expect(waveform).toHaveLength(64);
  const [quiet, loud] = [waveform?.slice(2, 30) ?? [], waveform?.slice(34, 62) ?? []];
  expect(Math.max(...quiet)).toBeLessThan(25);
  expect(Math.min(...loud)).toBeGreaterThan(70);
});

test('whatever bytes come, reading them ends and says no', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(recorded.length), async (noise, cut) => {
      const broken = Buffer.concat([recorded.subarray(0, cut), noise]);
      for (const mime of ['audio/webm', 'audio/ogg', 'audio/wav', 'audio/mp4', 'audio/mpeg'])
        await soundOf(mime === 'audio/webm' ? noise : broken, mime);
      webmToOgg(broken);
    }),
    { numRuns: 200 },
  );
});

test('a WAV file tells its length and its peaks', async () => {
  const wav = Buffer.alloc(44 + 16_000);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + 16_000, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(8000, 24);
  wav.writeUInt32LE(16_000, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(16_000, 40);
  for (let sample = 4000; sample < 8000; sample++) wav.writeInt16LE(20_000, 44 + sample * 2);
  const { durationMs, waveform } = await soundOf(wav, 'audio/wav');
  expect(durationMs).toBe(1000);
  expect(waveform?.slice(0, 31)).toEqual(Array.from({ length: 31 }, () => 0));
  expect(waveform?.slice(33)).toEqual(Array.from({ length: 31 }, () => 100));
});
