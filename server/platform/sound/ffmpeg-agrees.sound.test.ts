import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundOf, webmToOgg } from './index.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

test('ffprobe reads the Ogg as the same sound, ffmpeg decodes it without a complaint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-sound-'));
  try {
    for (const webm of [fixture('chromium.webm'), fixture('sine-quiet-then-loud.webm')]) {
      const path = join(folder, 'note.ogg');
      writeFileSync(path, webmToOgg(webm) ?? '');
      const shown = JSON.parse(
        execFileSync('ffprobe', ['-v', 'error', '-print_format', 'json', '-show_format', '-show_streams', path], {
          encoding: 'utf8',
        }),
      ) as { format: { format_name: string; duration: string }; streams: { codec_name: string }[] };
      expect(shown.format.format_name).toBe('ogg');
      expect(shown.streams[0]?.codec_name).toBe('opus');
      const decoded = spawnSync('ffmpeg', ['-v', 'warning', '-i', path, '-f', 'null', '-'], { encoding: 'utf8' });
      expect(decoded.stderr).toBe('');
      expect(decoded.status).toBe(0);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('durations of MP3, M4A, recorded M4A and Ogg agree with ffmpeg', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-sound-'));
  try {
    for (const [name, mime, options] of [
      ['a.mp3', 'audio/mpeg', []],
      ['a.m4a', 'audio/mp4', []],
      // As browsers write it while they record: nothing stated beforehand.
      ['b.m4a', 'audio/mp4', ['-movflags', 'frag_keyframe+empty_moov', '-frag_duration', '500000']],
      ['a.ogg', 'audio/ogg', ['-c:a', 'libopus']],
    ] as const) {
      const path = join(folder, name);
      execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=duration=3', ...options, path]);
      const { durationMs } = await soundOf(readFileSync(path), mime);
      expect(Math.abs((durationMs ?? 0) - 3000), name).toBeLessThan(80);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
