import type { IncomingMessage } from 'node:http';
import { tooLarge } from '../errors/index.ts';

/**
 * A body that is refused as soon as it is known to be too large: by what its sender announces, or by what really came. The
 * connection is closed after the answer, so that nobody reads the rest.
 * @throws Refusal `request.too_large`
 */
export async function* limited(body: IncomingMessage, most: number): AsyncGenerator<Buffer> {
  const refuse = () => tooLarge({ bytes: most }, { connection: 'close' });
  if (Number(body.headers['content-length'] ?? 0) > most) throw refuse();
  let bytes = 0;
  for await (const chunk of body) {
    const piece = chunk as Buffer; // a request without an encoding set yields buffers
    bytes += piece.length;
    if (bytes > most) throw refuse();
    yield piece;
  }
}
