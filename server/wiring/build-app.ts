import type { IncomingMessage } from 'node:http';
import { endpoints } from '@tertulia/contract';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  type RouteOptions,
} from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Authenticate, Desk, Route, Slice } from '../desk/index.ts';
import { badRequest, keyMissing, notAllowed, notFound, signInFirst } from '../platform/errors/index.ts';
import * as platformTexts from '../platform/errors/index.ts';
import * as outsideTexts from '../platform/outside/index.ts';
import {
  bodyGatherer,
  limited,
  sendProblem,
  setSecurityHeaders,
  unstorableText,
  type Words,
} from '../platform/http/index.ts';
import { may } from '../platform/room/index.ts';

/** A deploy waits no longer than this for an upload on a slow line. */
const GRACE_MS = 5000;
const MOST_JSON_BYTES = 1_048_576;
/** Nobody has been asked yet who they are while they send. */
const MOST_JSON_TOGETHER = 64 * MOST_JSON_BYTES;
/** The largest file on a slow line. */
const LONGEST_REQUEST_MS = 600_000;

/**
 * The HTTP of the desk: every operation of the contract, and each slice's own plugin.
 * @param proxies beside those on this machine: who calls is whom they say they speak for
 */
export async function buildApp(
  desk: Desk,
  slices: readonly Slice[],
  authenticate: Authenticate,
  proxies: readonly string[] = [],
): Promise<FastifyInstance> {
  const words = wordsOf(slices);
  const app = Fastify({
    loggerInstance: desk.log as FastifyBaseLogger, // a pino logger is one: its own type is only narrower
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_JSON_BYTES,
    // Whoever begins a request and never ends it is let go.
    requestTimeout: LONGEST_REQUEST_MS,
    // Who is being answered gets the answer; who only listens is told to go by their own rooms.
    forceCloseConnections: 'idle',
    trustProxy: ['loopback', ...proxies],
    // What the router refuses before there is a route: an address too long, one that is no address.
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply, words),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  takeJson(app);
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, words));
  app.setNotFoundHandler((request, reply) => sendProblem(notFound(), request, reply, words));
  app.addHook('onRequest', async (_request, reply) => setSecurityHeaders(reply));
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
    const late = setTimeout(() => app.server.closeAllConnections(), GRACE_MS).unref();
    app.server.once('close', () => clearTimeout(late));
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close'); // or a connection kept alive would keep the program too
  });

  const bound = new Set<string>();
  for (const slice of slices) {
    for (const it of [...slice.routes, ...(slice.routesOver?.(slices) ?? [])]) {
      bound.add(it.endpoint.id);
      const options = optionsOf(it, desk, authenticate);
      const most = it.bytesUpTo;
      if (most === undefined) app.route(options);
      else await app.register(async (inner) => takeBytes(inner, options, most));
    }
    if (slice.plugin) await app.register(async (inner) => slice.plugin?.(inner, desk, { authenticate, slices }));
  }
  const unbound = Object.values(endpoints).filter((endpoint) => !bound.has(endpoint.id));
  if (unbound.length > 0) desk.log.warn({ unbound: unbound.map((endpoint) => endpoint.id) }, 'http.unbound');
  return app;
}

function optionsOf(
  { endpoint, handle, bytesUpTo, takesTime }: Route,
  desk: Desk,
  authenticate: Authenticate,
): RouteOptions {
  return {
    method: endpoint.method,
    url: endpoint.path,
    schema: {
      operationId: endpoint.id,
      ...(endpoint.params ? { params: endpoint.params } : {}),
      ...(endpoint.query ? { querystring: endpoint.query } : {}),
      ...(endpoint.body ? { body: endpoint.body } : {}),
      response: { 200: endpoint.answer },
    },
    handler: async (request, reply) => {
      const caller = await authenticate(request);
      if (endpoint.permission !== 'anyone') {
        if (caller === null) throw signInFirst();
        if (endpoint.permission !== 'member' && !may(caller.actor, endpoint.permission, 'anywhere'))
          throw notAllowed({ permission: endpoint.permission });
      }
      refuseUnstorable(request, bytesUpTo === undefined);
      const ask = {
        caller: {
          ...caller,
          ip: request.ip,
          pace: takesTime ? ('long' as const) : ('request' as const),
          sawLog: (seq: number) => void reply.header('x-tertulia-seq', seq),
          ...idempotencyOf(request, endpoint.id, 'idempotent' in endpoint),
        },
        params: request.params,
        query: request.query,
        body: request.body,
        request,
        setHeader: (name: string, value: string | string[]) => void reply.header(name, value),
      };
      void reply.header('cache-control', 'no-store');
      return handle(desk, ask as never); // the schemas of the same endpoint have just parsed these values
    },
  };
}

/** As Fastify parses it, from bytes that are bounded over all who send. */
function takeJson(app: FastifyInstance): void {
  const gather = bodyGatherer(MOST_JSON_BYTES, MOST_JSON_TOGETHER);
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', (request: FastifyRequest, body: IncomingMessage, done) => {
    gather(body).then((bytes) => parse(request, bytes.toString(), done), done);
  });
}

/** In a plugin of its own, so that every other operation goes on refusing what is no JSON. */
function takeBytes(inner: FastifyInstance, options: RouteOptions, most: number): void {
  inner.removeAllContentTypeParsers();
  inner.addContentTypeParser('*', (_request, body, done) => done(null, limited(body, most)));
  inner.route(options);
}

function refuseUnstorable(request: FastifyRequest, hasJson: boolean): void {
  const field =
    unstorableText(request.params, 'params') ??
    unstorableText(request.query, 'query') ??
    (hasJson ? unstorableText(request.body, 'body') : null);
  if (field !== null) throw badRequest({ field });
}

function idempotencyOf(
  request: FastifyRequest,
  id: string,
  needed: boolean,
): { idempotency?: { key: string; request: unknown } } {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key))
    return { idempotency: { key, request: [id, request.params, request.body ?? null] } };
  if (needed) throw keyMissing();
  return {};
}

function wordsOf(slices: readonly Slice[]): Words {
  const es = Object.assign({}, platformTexts.es, outsideTexts.es, ...slices.map((slice) => slice.texts.es)) as Record<
    string,
    string
  >; // each part is a table of words
  const en = Object.assign({}, platformTexts.en, outsideTexts.en, ...slices.map((slice) => slice.texts.en)) as Record<
    string,
    string
  >;
  return (language, code) => (language === 'en' ? en : es)[code];
}
