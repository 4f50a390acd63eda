/** What the header of a RIFF WAVE file says. 16 bit PCM is also read. */
export type Wav = { readonly durationMs: number; readonly samples: Int16Array | null; readonly channels: number };

export function readWav(file: Uint8Array): Wav | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < 44 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    return null;
  let format: { tag: number; channels: number; bytesPerSecond: number; bits: number } | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const start = at + 8;
    if (name === 'fmt ' && start + 16 <= bytes.length)
      format = {
        tag: bytes.readUInt16LE(start),
        channels: bytes.readUInt16LE(start + 2),
        bytesPerSecond: bytes.readUInt32LE(start + 8),
        bits: bytes.readUInt16LE(start + 14),
      };
    if (name === 'data') {
      if (format === null || format.bytesPerSecond === 0 || format.channels === 0) return null;
      const data = bytes.subarray(start, Math.min(start + size, bytes.length));
      const durationMs = Math.round((data.length / format.bytesPerSecond) * 1000);
      const isPlain = format.tag === 1 && format.bits === 16;
      return { durationMs, channels: format.channels, samples: isPlain ? pcm(data) : null };
    }
    at = start + size + (size % 2);
  }
  return null;
}

const pcm = (data: Buffer): Int16Array =>
  Int16Array.from({ length: Math.floor(data.length / 2) }, (_, index) => data.readInt16LE(index * 2));
