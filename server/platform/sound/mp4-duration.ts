/** The duration that an ISO base media file states in its movie header (ISO/IEC 14496-12 §8.2.2); null when it states none. */
export function mp4DurationMs(file: Uint8Array): number | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const movie = boxIn(bytes, 'moov');
  const header = movie === null ? null : boxIn(movie, 'mvhd');
  if (header === null || header.length < 32) return null;
  const isLong = header[0] === 1;
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const duration = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  return scale === 0 || duration === 0 ? null : Math.round((duration / scale) * 1000);
}

function boxIn(bytes: Buffer, name: string): Buffer | null {
  for (let at = 0; at + 8 <= bytes.length;) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    if (size < 8) return null;
    if (bytes.toString('latin1', at + 4, at + 8) === name) return bytes.subarray(at + (isLong ? 16 : 8), at + size);
    at += size;
  }
  return null;
}
