import { createReadStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { BytesAnswer, Channel, DoorAnswer, RawResponse } from '@tertulia/channel-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { bodyGatherer } from '../../platform/http/index.ts';
import { endpointById } from '../channel-accounts/index.ts';
import { assetCoding } from './asset-coding.ts';
import { makeDoorContext } from './door-context.ts';
import { unknownEndpoint } from './errors.ts';
import { rawRequest } from './hooks.ts';
import { makeBacklog } from './raw/backlog.ts';
import { makeRawKeeper } from './raw/keep-raw.ts';

/** A file a visitor sends is the largest thing that comes through a door. */
const MOST_BYTES = 26 * 1024 * 1024;
/** Ten of those at once, and any number of messages. */
const MOST_TOGETHER = 256 * 1024 * 1024;

/** Networks that are ours have their HTTP here: open to any page, without cookies, and everything they keep passes the raw inbox. */
export async function doors(app: FastifyInstance, desk: Desk): Promise<void> {
  const inbox = { keep: makeRawKeeper(desk), isFull: makeBacklog(desk) };
  app.removeAllContentTypeParsers();
  const open = new Set<AbortController>();
  app.addHook('preClose', async () => {
    for (const each of open) each.abort(); // streams have no end of their own
  });
  const codingOf = assetCoding();
  const gather = bodyGatherer(MOST_BYTES, MOST_TOGETHER);
  app.addContentTypeParser('*', (_request: FastifyRequest, body: IncomingMessage) => gather(body));

  app.get('/c/:channel/:asset', async (request, reply) => {
    const { channel, asset } = request.params as { channel: string; asset: string }; // the path of this route
    return sendAsset(request, reply, desk.channels.get(channel), asset, codingOf);
  });

  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
    url: '/c/:channel/:endpointId/*',
    handler: async (request, reply) => {
      const { channel, endpointId, '*': rest } = request.params as { channel: string; endpointId: string; '*': string }; // the path of this route
      const endpoint = await endpointById(desk, endpointId);
      const account = endpoint?.accounts[0];
      const door = endpoint?.channel.door;
      if (account === undefined || door === undefined || endpoint?.channel.manifest.id !== channel)
        throw unknownEndpoint();
      // The page of another origin must be able to read our refusals too; the door says more where it answers itself.
      reply.header('access-control-allow-origin', '*');
      const gone = new AbortController();
      open.add(gone);
      reply.raw.on('close', () => {
        open.delete(gone);
        gone.abort();
      });
      const answer = await door.handle(
        rawRequest(request, `/${rest}`, desk),
        makeDoorContext(desk, account, inbox, gone.signal),
      );
      return sendAnswer(request, reply, answer, gone.signal);
    },
  });
}

async function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  channel: Channel | undefined,
  name: string,
  codingOf: ReturnType<typeof assetCoding>,
): Promise<FastifyReply> {
  const assets = channel?.door?.assets ?? {};
  const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
  if (asset === undefined) throw notFound();
  const coding = codingOf(asset.file, String(request.headers['accept-encoding'] ?? ''));
  return reply
    .type(asset.mime)
    .headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
      vary: 'accept-encoding',
      ...(coding === undefined ? {} : { 'content-encoding': coding.name }),
    })
    .send(createReadStream(coding?.file ?? asset.file));
}

async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: DoorAnswer,
  gone: AbortSignal,
): Promise<FastifyReply> {
  if (!('stream' in answer)) return sendWhole(reply, answer);
  reply.hijack();
  const out = reply.raw;
  out.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    ...answer.headers,
  });
  try {
    for await (const chunk of answer.stream) if (!out.write(chunk)) await once(out, 'drain', { signal: gone });
  } catch (error) {
    if (!gone.aborted) request.log.warn({ error: String(error) }, 'door.stream_failed');
  }
  out.end();
  return reply;
}

const sendWhole = (reply: FastifyReply, answer: RawResponse | BytesAnswer): FastifyReply =>
  reply
    .code(answer.status)
    .headers({ 'cross-origin-resource-policy': 'cross-origin', ...answer.headers })
    .send('bytes' in answer ? Readable.from(answer.bytes, { objectMode: false }) : payloadOf(answer));

const payloadOf = ({ body }: RawResponse): string | Buffer =>
  typeof body === 'string' || body === undefined ? (body ?? '') : Buffer.from(body);
