import { CONTINUED, readPages } from './ogg-page.ts';
import type { OpusSound } from './opus-sound.ts';

/** The first Opus stream of an Ogg file; null when there is none. */
export function readOgg(file: Uint8Array): OpusSound | null {
  let serial: number | null = null;
  let head: Uint8Array | null = null;
  const packets: Uint8Array[] = [];
  let open: Uint8Array[] = [];
  for (const page of readPages(file)) {
    const [first] = page.pieces;
    if (serial === null && first !== undefined && Buffer.from(first.subarray(0, 8)).toString('latin1') === 'OpusHead') {
      serial = page.serial;
      head = first;
      continue;
    }
    if (page.serial !== serial) continue;
    if ((page.kind & CONTINUED) === 0) open = [];
    for (const [index, piece] of page.pieces.entries()) {
      open.push(piece);
      if (page.isOpen && index === page.pieces.length - 1) break;
      packets.push(open.length === 1 ? piece : Buffer.concat(open));
      open = [];
    }
  }
  const sound = packets.slice(1); // the first packet after the header holds the tags
  return head === null || sound.length === 0 ? null : { head, packets: sound };
}
