import { plainHead, type OpusSound } from './opus-sound.ts';

// https://www.matroska.org/technical/elements.html, read 2026-11-22.
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const TRACK_NUMBER = 0xd7;
const CODEC = 0x86;
const CODEC_PRIVATE = 0x63a2;
const AUDIO = 0xe1;
const CHANNELS = 0x9f;
const BLOCK_GROUP = 0xa0;
const BLOCK = 0xa1;
const SIMPLE_BLOCK = 0xa3;
const LACED = 0x06;

/** We walk through these. A recorder that writes while it records does not know their sizes, so we never use them. */
const opened = new Set([SEGMENT, CLUSTER, TRACKS, TRACK, AUDIO, BLOCK_GROUP]);

type Track = { number: number; codec: string; head: Uint8Array | null; channels: number };

/** The first Opus track of a WebM file as browsers record it; null when there is none, or its packets are laced. */
export function readWebm(file: Uint8Array): OpusSound | null {
  const tracks: Track[] = [];
  const packets: Uint8Array[] = [];
  let chosen: Track | undefined;
  for (const { id, data } of elementsOf(file)) {
    const track = tracks.at(-1);
    if (id === TRACK) tracks.push({ number: 0, codec: '', head: null, channels: 1 });
    else if (id === SIMPLE_BLOCK || id === BLOCK) {
      chosen ??= tracks.find(({ codec }) => codec === 'A_OPUS');
      if (chosen === undefined) return null;
      const number = vint(data, 0, true);
      if (number === null || number.value !== chosen.number) continue;
      const flags = data[number.length + 2];
      if (flags === undefined || (flags & LACED) !== 0) return null;
      packets.push(data.subarray(number.length + 3));
    } else if (track !== undefined) {
      if (id === TRACK_NUMBER) track.number = unsigned(data);
      else if (id === CODEC) track.codec = Buffer.from(data).toString('latin1').replace(/\0+$/, '');
      else if (id === CODEC_PRIVATE) track.head = data;
      else if (id === CHANNELS) track.channels = unsigned(data);
    }
  }
  if (chosen === undefined || packets.length === 0) return null;
  const hasHead = chosen.head !== null && chosen.head.length >= 19;
  return { head: hasHead && chosen.head !== null ? chosen.head : plainHead(Math.min(2, chosen.channels)), packets };
}

/** Every element in order, those of `opened` only as their beginning. Ends quietly where a cut file ends. */
function* elementsOf(file: Uint8Array): Generator<{ id: number; data: Uint8Array }> {
  let at = 0;
  while (at < file.length) {
    const id = vint(file, at, false);
    const size = id === null ? null : vint(file, at + id.length, true);
    if (id === null || size === null) return;
    const start = at + id.length + size.length;
    const isOpened = opened.has(id.value);
    const end = isOpened ? start : start + size.value;
    if (end > file.length) return;
    yield { id: id.value, data: file.subarray(start, end) };
    at = end;
  }
}

/** A number whose first byte's leading zeros tell its length. @param plain without the bit that marks the length */
function vint(file: Uint8Array, at: number, plain: boolean): { value: number; length: number } | null {
  const first = file[at];
  if (first === undefined || first === 0) return null;
  const length = Math.clz32(first) - 23;
  if (at + length > file.length) return null;
  let value = plain ? first & (0xff >> length) : first;
  for (let i = 1; i < length; i++) value = value * 256 + (file[at + i] ?? 0);
  return { value, length };
}

const unsigned = (data: Uint8Array): number => data.reduce((value, byte) => value * 256 + byte, 0);
