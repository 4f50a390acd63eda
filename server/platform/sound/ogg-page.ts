// The Ogg page: RFC 3533 §6.
const HEADER = 27;
const MOST_SEGMENTS = 255;

export type OggPage = {
  readonly kind: number;
  readonly granule: bigint;
  readonly serial: number;
  readonly number: number;
  /** Whole packets; `isOpen` tells that the last one goes on in the next page. */
  readonly pieces: readonly Uint8Array[];
  readonly isOpen: boolean;
};

export const CONTINUED = 1;
export const FIRST = 2;
export const LAST = 4;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});

function crcOf(page: Uint8Array): number {
  let crc = 0;
  for (const byte of page) crc = (crc << 8) ^ (crcTable[((crc >>> 24) ^ byte) & 0xff] ?? 0);
  return crc >>> 0;
}

/** How many of a page's 255 segments a packet takes. */
export const segmentsOf = (packet: Uint8Array): number => Math.floor(packet.length / MOST_SEGMENTS) + 1;

/** @param page its packets all end here; together at most 255 segments */
export function writePage(page: Omit<OggPage, 'isOpen'>): Buffer {
  const lacing = page.pieces.flatMap((packet) => [
    ...Array.from({ length: segmentsOf(packet) - 1 }, () => 255),
    packet.length % 255,
  ]);
  if (lacing.length > MOST_SEGMENTS) throw new RangeError('More than one Ogg page can hold');
  const header = Buffer.alloc(HEADER + lacing.length);
  header.write('OggS', 'latin1');
  header[5] = page.kind;
  header.writeBigInt64LE(page.granule, 6);
  header.writeUInt32LE(page.serial, 14);
  header.writeUInt32LE(page.number, 18);
  header[26] = lacing.length;
  header.set(lacing, HEADER);
  const bytes = Buffer.concat([header, ...page.pieces]);
  bytes.writeUInt32LE(crcOf(bytes), 22);
  return bytes;
}

/** The pages of a file in order; ends where the file stops being Ogg. */
export function* readPages(file: Uint8Array): Generator<OggPage> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let at = 0;
  while (at + HEADER <= bytes.length && bytes.toString('latin1', at, at + 4) === 'OggS') {
    const count = bytes[at + 26] ?? 0;
    const lacing = bytes.subarray(at + HEADER, at + HEADER + count);
    const pieces: Uint8Array[] = [];
    let from = at + HEADER + count;
    let length = 0;
    for (const segment of lacing) {
      length += segment;
      if (segment === 255) continue;
      pieces.push(bytes.subarray(from, from + length));
      from += length;
      length = 0;
    }
    const isOpen = lacing.at(-1) === 255;
    if (isOpen) pieces.push(bytes.subarray(from, from + length));
    if (from + length > bytes.length) return;
    yield {
      kind: bytes[at + 5] ?? 0,
      granule: bytes.readBigInt64LE(at + 6),
      serial: bytes.readUInt32LE(at + 14),
      number: bytes.readUInt32LE(at + 18),
      pieces,
      isOpen,
    };
    at = from + length;
  }
}
