import { FIRST, LAST, segmentsOf, writePage } from './ogg-page.ts';
import { samplesOf } from './opus-packet.ts';
import type { OpusSound } from './opus-sound.ts';

const VENDOR = 'Tertulia';
/** A second of sound a page: what players and vendors expect of a voice note. */
const PAGE_SAMPLES = 48_000;
const MOST_SEGMENTS = 255;

/** Ogg Opus, RFC 7845. The packets are the same bytes: nothing is decoded, nothing is lost. */
export function writeOgg(sound: OpusSound, serial: number): Buffer {
  const pages = [
    writePage({ kind: FIRST, granule: 0n, serial, number: 0, pieces: [sound.head] }),
    writePage({ kind: 0, granule: 0n, serial, number: 1, pieces: [tags()] }),
  ];
  let waiting: Uint8Array[] = [];
  let segments = 0;
  let pageStart = 0;
  let samples = 0;
  const flush = (kind: number): void => {
    if (waiting.length > 0)
      pages.push(writePage({ kind, granule: BigInt(samples), serial, number: pages.length, pieces: waiting }));
    waiting = [];
    segments = 0;
    pageStart = samples;
  };
  for (const packet of sound.packets) {
    if (segments + segmentsOf(packet) > MOST_SEGMENTS || samples - pageStart >= PAGE_SAMPLES) flush(0);
    waiting.push(packet);
    segments += segmentsOf(packet);
    samples += samplesOf(packet);
  }
  flush(LAST);
  return Buffer.concat(pages);
}

function tags(): Buffer {
  const bytes = Buffer.alloc(8 + 4 + VENDOR.length + 4);
  bytes.write('OpusTags', 'latin1');
  bytes.writeUInt32LE(VENDOR.length, 8);
  bytes.write(VENDOR, 12, 'latin1');
  return bytes;
}
