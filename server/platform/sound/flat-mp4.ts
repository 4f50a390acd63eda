import { box, boxesIn, within, wordAt } from './mp4-boxes.ts';

/** Six hours of AAC. */
const MOST_SAMPLES = 1_000_000;

type Sample = { readonly at: number; readonly size: number; readonly duration: number };

/**
 * A recording that a browser wrote in fragments (Safari does, since it cannot know the end beforehand) as a plain M4A file, whose index
 * stands before the sound: many telephones and mail programs play only that. The sound itself is copied, not coded again. Null
 * when it is no such recording, or not one that we understand.
 */
export function flatMp4(file: Uint8Array): Buffer | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const movie = boxesIn(bytes, 'moov')[0];
  const tracks = movie === undefined ? [] : boxesIn(movie, 'trak');
  const track = tracks[0];
  if (movie === undefined || track === undefined || tracks.length !== 1) return null;
  if (within(track, ['mdia', 'minf', 'smhd']).length !== 1) return null;
  const samples = samplesIn(bytes, movie);
  if (samples === null || samples.length === 0) return null;
  const index = indexOf(movie, track, samples);
  return index === null ? null : assemble(index, samples, bytes);
}

/** All samples of all fragments (§8.8). Null when one lies outside the file. */
function samplesIn(bytes: Buffer, movie: Buffer): Sample[] | null {
  const usual = within(movie, ['mvex', 'trex'])[0] ?? Buffer.alloc(0);
  const samples: Sample[] = [];
  let soFar = 0;
  for (const fragment of boxesIn(bytes, 'moof')) {
    const start = fragment.byteOffset - bytes.byteOffset - 8;
    for (const traf of boxesIn(fragment, 'traf')) {
      const header = boxesIn(traf, 'tfhd')[0];
      if (header === undefined) return null;
      const { base, duration, size } = defaultsIn(header, start, usual);
      let next = base;
      for (const run of boxesIn(traf, 'trun')) {
        const flags = wordAt(run, 0);
        const has = (flag: number): number => ((flags & flag) === 0 ? 0 : 4);
        if (has(0x1) > 0 && run.length >= 12) next = base + run.readInt32BE(8);
        const width = has(0x100) + has(0x200) + has(0x400) + has(0x800);
        let at = 8 + has(0x1) + has(0x4);
        for (let left = wordAt(run, 4); left > 0; left -= 1) {
          if (at + width > run.length) return null;
          const sample = {
            at: next,
            duration: has(0x100) > 0 ? wordAt(run, at) : duration,
            size: has(0x200) > 0 ? wordAt(run, at + has(0x100)) : size,
          };
          if (sample.size === 0 || sample.at < 0 || sample.at + sample.size > bytes.length) return null;
          samples.push(sample);
          soFar += sample.size;
          // Fragments that name the same bytes again and again would make a small file huge.
          if (samples.length > MOST_SAMPLES || soFar > bytes.length) return null;
          next += sample.size;
          at += width;
        }
      }
    }
  }
  return samples;
}

function defaultsIn(header: Buffer, fragmentAt: number, usual: Buffer) {
  const flags = wordAt(header, 0);
  let at = 8;
  const take = (flag: number, width: number): number | null => {
    if ((flags & flag) === 0) return null;
    at += width;
    return at;
  };
  const baseEnd = take(0x1, 8);
  const base = baseEnd === null || baseEnd > header.length ? fragmentAt : Number(header.readBigUInt64BE(baseEnd - 8));
  take(0x2, 4);
  const durationEnd = take(0x8, 4);
  const sizeEnd = take(0x10, 4);
  return {
    base,
    duration: durationEnd === null ? wordAt(usual, 12) : wordAt(header, durationEnd - 4),
    size: sizeEnd === null ? wordAt(usual, 16) : wordAt(header, sizeEnd - 4),
  };
}

type Index = (soundAt: number) => Buffer;

/** The movie's own headers with what they could not know, and tables of the samples in place of the fragments. */
function indexOf(movie: Buffer, track: Buffer, samples: readonly Sample[]): Index | null {
  const one = (path: readonly string[], from = track): Buffer => within(from, path)[0] ?? Buffer.alloc(0);
  const [mvhd, tkhd, mdhd] = [one(['mvhd'], movie), one(['tkhd']), one(['mdia', 'mdhd'])];
  const [stsd, hdlr] = [one(['mdia', 'minf', 'stbl', 'stsd']), one(['mdia', 'hdlr'])];
  if ([mvhd, tkhd, mdhd].some((each) => each.length < (each[0] === 1 ? 36 : 24)) || stsd.length < 8) return null;
  const total = samples.reduce((sum, { duration }) => sum + duration, 0);
  const scale = wordAt(mdhd, mdhd[0] === 1 ? 20 : 12);
  if (scale === 0) return null;
  const inMovie = Math.round((total / scale) * wordAt(mvhd, mvhd[0] === 1 ? 20 : 12));
  const tables = [
    box('stsd', stsd),
    box('stts', table(runsOf(samples.map(({ duration }) => duration)))),
    box('stsc', table([[1, samples.length, 1]])),
    box('stsz', words(0, 0, samples.length, ...samples.map(({ size }) => size))),
  ];
  const media = (soundAt: number): Buffer =>
    box(
      'minf',
      box('smhd', one(['mdia', 'minf', 'smhd'])),
      box('dinf', one(['mdia', 'minf', 'dinf'])),
      box('stbl', ...tables, box('stco', table([[soundAt]]))),
    );
  const lasting = { mvhd: stated(mvhd, 16, inMovie), tkhd: stated(tkhd, 20, inMovie), mdhd: stated(mdhd, 16, total) };
  return (soundAt) =>
    box(
      'moov',
      box('mvhd', lasting.mvhd),
      box('trak', box('tkhd', lasting.tkhd), box('mdia', box('mdhd', lasting.mdhd), box('hdlr', hdlr), media(soundAt))),
    );
}

function assemble(index: Index, samples: readonly Sample[], bytes: Buffer): Buffer {
  const kind = box('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42isom', 'latin1'));
  const sound = box('mdat', ...samples.map(({ at, size }) => bytes.subarray(at, at + size)));
  // Its length does not hang on the place it names.
  const soundAt = kind.length + index(0).length + 8;
  return Buffer.concat([kind, index(soundAt), sound]);
}

/** A header with its duration; in version 1 dates and duration have 64 bits. */
function stated(header: Buffer, at: number, duration: number): Buffer {
  const copy = Buffer.from(header);
  if (copy[0] === 1) copy.writeBigUInt64BE(BigInt(duration), at + 8);
  else copy.writeUInt32BE(Math.min(duration, 0xff_ff_ff_ff), at);
  return copy;
}

/** Equal ones in a row, counted. */
function runsOf(values: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[1] === value) last[0] = (last[0] ?? 0) + 1;
    else runs.push([1, value]);
  }
  return runs;
}

const table = (rows: readonly (readonly number[])[]): Buffer => words(0, rows.length, ...rows.flat());

const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
};
