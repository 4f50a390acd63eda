import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Desk, House } from '../../desk/index.ts';
import { notAllowed, signInFirst } from '../../platform/errors/index.ts';
import { isOutside } from '../../platform/outside/index.ts';
import { mayEverywhere } from '../../platform/room/index.ts';
import { healthOf } from './health.ts';
import { measure } from './measure.ts';
import { openApi } from './open-api.ts';

/**
 * A proxy that nobody vouches for says whom it speaks for: whoever that is, it is not the proxy itself. One that says nothing is known by its
 * HTTP: nginx as it is installed speaks 1.0 to what stands behind it, and no scraper does.
 */
const mayComeFromOutside = ({ ip, socket, headers, raw }: FastifyRequest): boolean =>
  ip === socket.remoteAddress &&
  ((headers['x-forwarded-for'] ?? headers.forwarded) !== undefined || raw.httpVersion === '1.0');

/** For machines that watch, and for those that want to call. */
export async function operationsRoutes(app: FastifyInstance, desk: Desk, house: House): Promise<void> {
  const workers = house.slices.flatMap((slice) => slice.workers.map((worker) => worker.name));
  app.get('/health', async (_request, reply) => {
    const health = await healthOf(desk, workers);
    return reply
      .code(health.status === 'well' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(health);
  });

  app.get('/metrics', async (request, reply) => {
    if (isOutside(request.ip) || mayComeFromOutside(request)) {
      const caller = await house.authenticate(request);
      if (caller === null) throw signInFirst();
      if (!mayEverywhere(caller.actor, 'workspace.edit')) throw notAllowed({ permission: 'workspace.edit' });
    }
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await measure(desk));
  });

  const described = JSON.stringify(openApi(desk.origin));
  app.get('/openapi.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send(described));
}
