import { boxesIn, within, wordAt } from './mp4-boxes.ts';

/**
 * The duration of an ISO base media file: what its movie header states (ISO/IEC 14496-12 §8.2.2) or, where a browser wrote while it
 * recorded and stated nothing, the sum of its fragments. Null when neither tells.
 */
export function mp4DurationMs(file: Uint8Array): number | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const movie = boxesIn(bytes, 'moov')[0];
  const header = movie === undefined ? undefined : boxesIn(movie, 'mvhd')[0];
  if (movie === undefined || header === undefined || header.length < 32) return null;
  const isLong = header[0] === 1;
  const scale = header.readUInt32BE(isLong ? 20 : 12);
  const stated = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16);
  if (scale !== 0 && stated !== 0) return Math.round((stated / scale) * 1000);
  return fragmentsMs(bytes, movie);
}

/** Of one track, as recordings have: its samples' durations, one by one or by the defaults (§8.8). */
function fragmentsMs(bytes: Buffer, movie: Buffer): number | null {
  const media = within(movie, ['trak', 'mdia', 'mdhd'])[0];
  const scale = media === undefined ? 0 : wordAt(media, media[0] === 1 ? 20 : 12);
  if (scale === 0) return null;
  const usual = wordAt(within(movie, ['mvex', 'trex'])[0] ?? Buffer.alloc(0), 12);
  let duration = 0;
  for (const fragment of within(bytes, ['moof', 'traf'])) {
    const each = usualOf(boxesIn(fragment, 'tfhd')[0], usual);
    for (const run of boxesIn(fragment, 'trun')) duration += runDuration(run, each);
  }
  return duration === 0 ? null : Math.round((duration / scale) * 1000);
}

function usualOf(header: Buffer | undefined, otherwise: number): number {
  if (header === undefined) return otherwise;
  const flags = wordAt(header, 0);
  if ((flags & 0x8) === 0) return otherwise;
  return wordAt(header, 8 + ((flags & 0x1) === 0 ? 0 : 8) + ((flags & 0x2) === 0 ? 0 : 4));
}

function runDuration(run: Buffer, each: number): number {
  const flags = wordAt(run, 0);
  const count = wordAt(run, 4);
  if ((flags & 0x100) === 0) return count * each;
  const width = [0x100, 0x200, 0x400, 0x800].filter((flag) => (flags & flag) !== 0).length * 4;
  const start = 8 + ((flags & 0x1) === 0 ? 0 : 4) + ((flags & 0x4) === 0 ? 0 : 4);
  let sum = 0;
  for (let at = start; at + width <= run.length && at < start + count * width; at += width) sum += wordAt(run, at);
  return sum;
}
