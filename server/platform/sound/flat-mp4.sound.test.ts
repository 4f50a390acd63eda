import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flatMp4 } from './flat-mp4.ts';
import { mp4DurationMs } from './mp4-duration.ts';

/** Size and hash of each packet of coded sound. */
const packetsOf = (path: string): string[] =>
  execFileSync('ffmpeg', ['-v', 'error', '-i', path, '-c', 'copy', '-f', 'framemd5', '-'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => /^\d/u.test(line))
    .map((line) => line.split(',').slice(-2).join().replaceAll(' ', ''));

test('a recording in fragments becomes a plain M4A with the very same sound', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertulia-flat-'));
  try {
    for (const [name, flags] of [
      ['one.m4a', 'frag_keyframe+empty_moov'],
      ['moof-relative.m4a', 'frag_keyframe+empty_moov+default_base_moof'],
      ['cmaf.m4a', 'cmaf+empty_moov'],
    ] as const) {
      const [path, flat] = [join(folder, name), join(folder, `flat-${name}`)];
      const recording = ['-movflags', flags, '-frag_duration', '500000', path];
      execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=duration=3', ...recording]);
      const fragmented = readFileSync(path);
      writeFileSync(flat, flatMp4(fragmented) ?? '');
      expect(packetsOf(flat), name).toEqual(packetsOf(path));
      expect(Math.abs((mp4DurationMs(readFileSync(flat)) ?? 0) - 3000), name).toBeLessThan(80);
      const decoded = spawnSync('ffmpeg', ['-v', 'warning', '-i', flat, '-f', 'null', '-'], { encoding: 'utf8' });
      expect([decoded.stderr, decoded.status], name).toEqual(['', 0]);
      const plain = readFileSync(flat);
      expect(plain.includes('moof')).toBe(false);
      expect(plain.indexOf('moov')).toBeLessThan(plain.indexOf('mdat'));
      expect(flatMp4(plain)).toBeNull(); // it is one already

      // Cut off or spoilt anywhere it is left as it is, or becomes something; it never throws.
      for (let at = 0; at < fragmented.length; at += 97) {
        const spoilt = Buffer.from(fragmented);
        spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
        for (const damaged of [spoilt, fragmented.subarray(0, at)])
          expect(() => flatMp4(damaged), `${name} at ${at}`).not.toThrow();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
