// Frame headers of MPEG audio layer III: ISO/IEC 11172-3 §2.4.1.3 and 13818-3.
const kbits1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const kbits2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const rates = [44_100, 48_000, 32_000];

/** Adds up the frames; null when there is none. */
export function mp3DurationMs(file: Uint8Array): number | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let at = bytes.toString('latin1', 0, 3) === 'ID3' && bytes.length > 10 ? 10 + syncSafe(bytes.subarray(6, 10)) : 0;
  let seconds = 0;
  while (at + 4 <= bytes.length) {
    const frame = frameAt(bytes, at);
    if (frame === null) {
      if (seconds > 0) break;
      at += 1;
      continue;
    }
    seconds += frame.seconds;
    at += frame.bytes;
  }
  return seconds === 0 ? null : Math.round(seconds * 1000);
}

function frameAt(bytes: Buffer, at: number): { seconds: number; bytes: number } | null {
  const [first, second, third] = bytes.subarray(at, at + 3);
  if (first !== 0xff || second === undefined || third === undefined || (second & 0xe6) !== 0xe2) return null;
  const version = (second >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  const kbits = (version === 3 ? kbits1 : kbits2)[third >> 4];
  const base = rates[(third >> 2) & 3];
  if (version === 1 || kbits === undefined || kbits === 0 || base === undefined) return null;
  const rate = version === 3 ? base : version === 2 ? base / 2 : base / 4;
  const samples = version === 3 ? 1152 : 576;
  return { seconds: samples / rate, bytes: Math.floor(((samples / 8) * kbits * 1000) / rate) + ((third >> 1) & 1) };
}

const syncSafe = (four: Uint8Array): number => four.reduce((value, byte) => value * 128 + (byte & 127), 0);
