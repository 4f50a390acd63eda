import type { IncomingMessage } from 'node:http';
import { busy } from '../errors/index.ts';
import { limited } from './limited.ts';

type UnderWay = { bytes: number; readonly giveWay: () => void };

/**
 * Reads bodies whole, where anybody may send them: each up to a size, and all that are on their way together, so that a hundred who begin
 * to send at once do not fill the memory before anybody has asked who they are. Where room is short, whoever has been sending for longest gives
 * way: what is small is there at once, and who begins and never ends must not keep everybody else out.
 * @param mostOne bytes of one body
 * @param mostTogether bytes of all that have not come to their end yet
 */
export function bodyGatherer(mostOne: number, mostTogether: number): (body: IncomingMessage) => Promise<Buffer> {
  /** The oldest first. */
  const all = new Set<UnderWay>();
  let underWay = 0;
  const leave = (it: UnderWay): void => {
    if (all.delete(it)) underWay -= it.bytes;
  };

  /** @throws Refusal `request.too_large`, `desk.busy` */
  return async (body) => {
    const away = Promise.withResolvers<never>();
    away.promise.catch(() => undefined); // thrown below, where somebody still waits for the body
    const it: UnderWay = {
      bytes: 0,
      giveWay: () => away.reject(busy({}, { 'retry-after': '5', connection: 'close' })),
    };
    all.add(it);
    const coming = limited(body, mostOne);
    const pieces: Buffer[] = [];
    try {
      for (;;) {
        const next = await Promise.race([coming.next(), away.promise]);
        if (next.done === true) return Buffer.concat(pieces);
        pieces.push(next.value);
        it.bytes += next.value.length;
        underWay += next.value.length;
        for (const oldest of all) {
          if (underWay <= mostTogether) break;
          leave(oldest);
          oldest.giveWay();
        }
      }
    } finally {
      leave(it);
      pieces.length = 0;
    }
  };
}
