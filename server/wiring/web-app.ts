import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const dist = resolve(import.meta.dirname, '../../web/dist');

/** Paths that are never a screen: a miss there is a miss. */
const notScreens = /^\/(api|hooks|c|f|files|assets|health|metrics|openapi\.json)(\/|$|\?)/;

/** The built web app: its files, and its one page for every screen's address. */
export async function webApp(app: FastifyInstance): Promise<void> {
  if (!existsSync(resolve(dist, 'index.html'))) {
    app.log.warn('web.not_built');
    return;
  }
  await app.register(fastifyStatic, {
    root: dist,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      // Built files carry their content's hash in their names; the page itself must always be asked for.
      response.header(
        'cache-control',
        /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/*', async (request, reply) => {
    if (notScreens.test(request.url)) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
