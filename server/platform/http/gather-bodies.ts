import type { IncomingMessage } from 'node:http';
import { busy } from '../errors/index.ts';
import { limited } from './limited.ts';

/**
 * Reads bodies whole, where anybody may send them: each up to a size, and all that are on their way together, so that a hundred who begin
 * to send at once do not fill the memory before anybody has asked who they are.
 * @param mostOne bytes of one body
 * @param mostTogether bytes of all that have not come to their end yet
 */
export function bodyGatherer(mostOne: number, mostTogether: number): (body: IncomingMessage) => Promise<Buffer> {
  let underWay = 0;
  /** @throws Refusal `request.too_large`, `desk.busy` */
  return async (body) => {
    const pieces: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const piece of limited(body, mostOne)) {
        bytes += piece.length;
        underWay += piece.length;
        if (underWay > mostTogether) throw busy({}, { 'retry-after': '5', connection: 'close' });
        pieces.push(piece);
      }
      return Buffer.concat(pieces);
    } finally {
      underWay -= bytes;
    }
  };
}
