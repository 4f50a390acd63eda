import type { FastifyInstance } from 'fastify';
import type { Authenticate, Desk } from '../../desk/index.ts';
import { badRequest, busy, signInFirst } from '../../platform/errors/index.ts';
import { fetchImage } from './fetch-image.ts';

/** A newsletter has dozens of pictures, and a reader opens one mail at a time. */
const MOST_AT_ONCE = 24;
const LONGEST_URL = 4000;

export async function remoteImageRoute(app: FastifyInstance, desk: Desk, authenticate: Authenticate): Promise<void> {
  let underWay = 0;
  app.get<{ Querystring: { url?: unknown } }>('/api/v1/remote-image', async (request, reply) => {
    if ((await authenticate(request)) === null) throw signInFirst();
    const { url } = request.query;
    if (typeof url !== 'string' || url.length > LONGEST_URL) throw badRequest({ field: 'url' });
    if (underWay >= MOST_AT_ONCE) throw busy();
    underWay += 1;
    try {
      const image = await fetchImage(desk, url);
      return await reply
        .headers({
          'content-type': image.mime,
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'private, max-age=86400',
        })
        .send(Buffer.from(image.body));
    } finally {
      underWay -= 1;
    }
  });
}
