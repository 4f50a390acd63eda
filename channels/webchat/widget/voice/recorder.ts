import type { Voice } from '../wire.ts';
import { peaksOf } from './peaks.ts';

export type Recording = {
  readonly stop: () => Promise<{ readonly blob: Blob; readonly voice: Voice }>;
  readonly cancel: () => void;
};

const longestMs = 5 * 60_000;

export const canRecord = (): boolean => 'MediaRecorder' in window && navigator.mediaDevices !== undefined;

/** Records from the microphone; `onLevel` hears the loudness twenty times a second. Rejects where the microphone is denied. */
export async function record(
  onLevel: (samples: readonly number[], ms: number) => void,
  onLongest: () => void,
): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: true, noiseSuppression: true },
  });
  // Safari records mp4 only, and every browser plays it; WebM with Opus is what the others record best.
  const mimeType = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/webm'].find((mime) =>
    MediaRecorder.isTypeSupported(mime),
  );
  const recorder = new MediaRecorder(stream, {
    ...(mimeType === undefined ? {} : { mimeType }),
    audioBitsPerSecond: 32_000,
  });
  const chunks: Blob[] = [];
  const samples: number[] = [];
  const sound = new AudioContext();
  const meter = sound.createAnalyser();
  meter.fftSize = 512;
  sound.createMediaStreamSource(stream).connect(meter);
  const wave = new Uint8Array(meter.fftSize);
  const startedAt = performance.now();
  let lengthMs = 0;

  const listening = setInterval(() => {
    meter.getByteTimeDomainData(wave);
    samples.push((Math.max(...wave.map((value) => Math.abs(value - 128))) * 100) / 128);
    lengthMs = performance.now() - startedAt;
    onLevel(samples, lengthMs);
    if (lengthMs >= longestMs) onLongest();
  }, 50);
  recorder.ondataavailable = (event) => chunks.push(event.data);
  recorder.start(1000);

  const release = (): void => {
    clearInterval(listening);
    for (const track of stream.getTracks()) track.stop();
    sound.close().catch(() => undefined); // closed already
  };
  return {
    stop: () =>
      new Promise((done) => {
        lengthMs = performance.now() - startedAt;
        recorder.onstop = () => {
          release();
          const mime = (recorder.mimeType === '' ? (mimeType ?? 'audio/webm') : recorder.mimeType).split(';')[0] ?? '';
          done({
            blob: new Blob(chunks, { type: mime }),
            voice: { durationMs: Math.round(lengthMs), waveform: peaksOf(samples) },
          });
        };
        recorder.stop();
      }),
    cancel: () => {
      recorder.onstop = null;
      recorder.stop();
      release();
    },
  };
}
