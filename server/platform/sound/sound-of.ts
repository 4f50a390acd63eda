import { mp3DurationMs } from './mp3-duration.ts';
import { mp4DurationMs } from './mp4-duration.ts';
import { opusPeaks } from './opus-peaks.ts';
import { durationMsOf, type OpusSound } from './opus-sound.ts';
import { peakMeter } from './peaks.ts';
import { readOgg } from './read-ogg.ts';
import { readWav } from './wav.ts';
import { readWebm } from './read-webm.ts';

export type Sound = { readonly durationMs: number | null; readonly waveform: readonly number[] | null };

const unknown: Sound = { durationMs: null, waveform: null };

/** How long a sound is and how it swells: 64 peaks, where we can decode it (Opus, PCM). @param mime judged by content */
export async function soundOf(file: Uint8Array, mime: string): Promise<Sound> {
  const kind = mime.split('/')[1] ?? '';
  if (kind === 'webm') return ofOpus(readWebm(file));
  if (kind === 'ogg') return ofOpus(readOgg(file));
  if (kind === 'mpeg') return { durationMs: mp3DurationMs(file), waveform: null };
  if (kind === 'mp4') return { durationMs: mp4DurationMs(file), waveform: null };
  const wav = kind === 'wav' ? readWav(file) : null;
  if (wav === null) return unknown;
  if (wav.samples === null) return { durationMs: wav.durationMs, waveform: null };
  const meter = peakMeter(wav.samples.length);
  meter.hear(wav.samples);
  return { durationMs: wav.durationMs, waveform: meter.peaks() };
}

async function ofOpus(sound: OpusSound | null): Promise<Sound> {
  if (sound === null) return unknown;
  return { durationMs: durationMsOf(sound), waveform: await opusPeaks(sound) };
}
