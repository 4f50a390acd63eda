import { OpusDecoder } from 'opus-decoder';
import { samplesOf } from './opus-packet.ts';
import { channelsOf, preSkipOf, type OpusSound } from './opus-sound.ts';
import { peakMeter } from './peaks.ts';

/** Longer sound is no voice note, and decoding it would hold up everything else. */
const LONGEST_SAMPLES = 20 * 60 * 48_000;
/** One second a turn: in between, others get theirs. */
const PACKETS_A_TURN = 50;

/** The waveform of an Opus sound; null when it is too long, or does not decode. */
export async function opusPeaks(sound: OpusSound): Promise<number[] | null> {
  const total = sound.packets.reduce((sum, packet) => sum + samplesOf(packet), 0);
  if (total > LONGEST_SAMPLES || channelsOf(sound) > 2) return null;
  const decoder = new OpusDecoder({ channels: channelsOf(sound), preSkip: preSkipOf(sound) });
  await decoder.ready;
  try {
    const meter = peakMeter(total);
    for (let from = 0; from < sound.packets.length; from += PACKETS_A_TURN) {
      const heard = decoder.decodeFrames(sound.packets.slice(from, from + PACKETS_A_TURN));
      if (heard.errors.length > 0) return null;
      meter.hear(heard.channelData[0] ?? []);
      await new Promise<void>((resolve) => void setImmediate(resolve));
    }
    return meter.peaks();
  } finally {
    decoder.free();
  }
}
