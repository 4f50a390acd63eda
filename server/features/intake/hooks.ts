import type { IncomingMessage } from 'node:http';
import type { RawRequest } from '@tertulia/channel-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { bodyGatherer } from '../../platform/http/index.ts';
import { endpointById } from '../channel-accounts/index.ts';
import { inboxFull, notGenuine, unknownEndpoint } from './errors.ts';
import { makeBacklog } from './raw/backlog.ts';
import { makeRawKeeper } from './raw/keep-raw.ts';

/** Vendors' own limits lie far below: media come as links. */
const MOST_BYTES = 4 * 1024 * 1024;
const MOST_TOGETHER = 128 * 1024 * 1024;

/** Headers worth keeping with the bytes. Cookies and credentials of the transport are not. */
const kept = (headers: Readonly<Record<string, string>>): Record<string, string> => {
  const { cookie: _cookie, authorization: _authorization, ...rest } = headers;
  return rest;
};

/** Steps 1 to 3: the vendor's bytes, proved genuine and durable, then acknowledged. Nothing is parsed here. */
export async function hooks(app: FastifyInstance, desk: Desk): Promise<void> {
  const keepRaw = makeRawKeeper(desk);
  const isFull = makeBacklog(desk);
  app.removeAllContentTypeParsers();
  const gather = bodyGatherer(MOST_BYTES, MOST_TOGETHER);
  app.addContentTypeParser('*', (_request: FastifyRequest, body: IncomingMessage) => gather(body));

  const receive = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { endpointId = '', '*': rest = '' } = request.params as { endpointId?: string; '*'?: string }; // the two routes below
    const endpoint = await endpointById(desk, endpointId);
    const inbound = endpoint?.channel.inbound;
    const settings = endpoint?.accounts[0]?.settings;
    if (endpoint === null || inbound?.kind !== 'webhook' || settings === undefined) throw unknownEndpoint();

    const raw = rawRequest(request, `/${rest}`, desk);
    const answer = inbound.handshake?.(raw, settings) ?? null;
    if (answer !== null)
      return reply
        .code(answer.status)
        .headers(answer.headers ?? {})
        .send(answer.body ?? '');
    const verdict = inbound.verify(raw, settings);
    if (verdict !== 'genuine') {
      desk.log.warn({ endpointId, code: verdict.code }, 'intake.not_genuine');
      throw notGenuine();
    }
    if (await isFull()) throw inboxFull({}, { 'retry-after': '5' });
    const only = endpoint.accounts.length === 1 ? endpoint.accounts[0] : undefined;
    await keepRaw({
      workspaceId: endpoint.workspaceId,
      endpointId,
      accountId: only?.id ?? null,
      channel: endpoint.channel.manifest.id,
      receivedAt: raw.receivedAt,
      headers: kept(raw.headers),
      body: raw.body,
    });
    const { status, headers, body } = inbound.acknowledge;
    return reply
      .code(status)
      .headers(headers ?? {})
      .send(body ?? '');
  };
  for (const url of ['/hooks/:endpointId', '/hooks/:endpointId/*'])
    app.route({ method: ['GET', 'POST'], url, handler: receive });
}

export function rawRequest(request: FastifyRequest, path: string, desk: Desk): RawRequest {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const query = Object.fromEntries(new URL(request.url, 'http://desk').searchParams);
  return {
    method: request.method,
    path,
    query,
    headers,
    // A request without a body never reaches the parser.
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    receivedAt: desk.clock.now(),
  };
}
