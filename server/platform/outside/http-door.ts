import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { refusal } from '../errors/index.ts';
import { outsideAddresses } from './address.ts';

export const badAddress = refusal('outside.bad_address', 422);
export const tooManyRedirects = refusal('outside.too_many_redirects', 502);

type DoorInit = RequestInit & { readonly timeoutMs?: number };

/**
 * The one way out to the network, shaped like fetch. The address is resolved here and the connection goes to exactly the address
 * that was judged, so that a name cannot answer one thing to the judge and another to the socket. Redirects are judged again.
 */
export function makeHttpDoor(parts: {
  readonly allowPrivate: readonly string[];
}): (url: string | URL, init?: DoorInit) => Promise<Response> {
  return async (url, init = {}) => {
    const method = (init.method ?? 'GET').toUpperCase();
    const body =
      init.body === undefined || init.body === null ? null : Buffer.from(await new Response(init.body).arrayBuffer());
    const headers = new Headers(init.headers);
    const type =
      init.body instanceof FormData || init.body instanceof URLSearchParams
        ? new Response(init.body).headers.get('content-type')
        : null;
    if (type !== null && !headers.has('content-type')) headers.set('content-type', type);
    const timeout = AbortSignal.timeout(init.timeoutMs ?? 20_000);
    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;

    let target = urlOf(url);
    for (let hop = 0; hop < 5; hop++) {
      const response = await once(
        target,
        { method: hop === 0 ? method : 'GET', headers, body: hop === 0 ? body : null, signal },
        parts.allowPrivate,
      );
      const location = response.headers.get('location');
      const follows =
        method === 'GET' &&
        init.redirect !== 'manual' &&
        location !== null &&
        response.status >= 300 &&
        response.status < 400;
      if (!follows) return response;
      await response.body?.cancel();
      const next = urlOf(new URL(location, target));
      if (next.origin !== target.origin) for (const name of ['authorization', 'cookie']) headers.delete(name);
      target = next;
    }
    throw tooManyRedirects({ host: target.hostname });
  };
}

function urlOf(url: string | URL): URL {
  const text = String(url);
  const parsed = URL.canParse(text) ? new URL(text) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
    throw badAddress();
  return parsed;
}

async function once(
  url: URL,
  init: { method: string; headers: Headers; body: Buffer | null; signal: AbortSignal },
  allowPrivate: readonly string[],
): Promise<Response> {
  const addresses = await outsideAddresses(url.hostname, allowPrivate);
  const request = url.protocol === 'https:' ? tlsRequest : plainRequest;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers: Record<string, string> = Object.fromEntries(init.headers);
    if (init.body !== null) headers['content-length'] = String(init.body.length);
    const sent = request(
      url,
      {
        method: init.method,
        headers,
        signal: init.signal,
        lookup: (_host, options, done) => {
          const first = addresses[0];
          if (first === undefined) return done(new Error('no address'), '', 4);
          if (options.all === true) return done(null, addresses);
          return done(null, first.address, first.family);
        },
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end(init.body ?? undefined);
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    for (const each of [value ?? []].flat()) headers.append(name, each);
  const status = answer.statusCode ?? 502;
  const empty = status === 204 || status === 304 || init.method === 'HEAD';
  if (empty) answer.resume();
  return new Response(empty ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>), { status, headers }); // Node's web stream is the platform's
}
