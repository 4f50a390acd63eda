import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type BucketServer = {
  readonly address: { readonly url: string; readonly region: string; readonly keyId: string; readonly secret: string };
  /** What lies there, by key. */
  readonly objects: Map<string, { readonly body: Buffer; at: Date }>;
  /** The next so many requests are told to come again later. */
  readonly beBusy: (times: number) => void;
  readonly close: () => Promise<void>;
};

const keyId = 'desk';
const secret = 'only+for/tests=';
const region = 'eu-test-1';
const name = 'bucket';
/** A page of a list: small, so that every list has several. */
const PAGE = 3;

/**
 * As much of S3 as the desk speaks, held to its text: every request is checked by Signature Version 4 (computed here from the specification,
 * by other code than the client's), the hash of a body against its bytes, and lists come in pages.
 */
export async function startBucketServer(): Promise<BucketServer> {
  const objects: BucketServer['objects'] = new Map();
  let busy = 0;
  const server = createServer((request, response) => {
    void bytesOf(request).then((body) => {
      if (busy > 0) {
        busy -= 1;
        return refuse(response, 503, 'SlowDown');
      }
      return answer(objects, request, body, response);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a socket
  return {
    address: { url: `http://127.0.0.1:${port}/${name}`, region, keyId, secret },
    objects,
    beBusy: (times) => {
      busy = times;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  objects: BucketServer['objects'],
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? '', 'http://bucket');
  const wrong = whatIsWrong(request, url, body);
  if (wrong !== null) return refuse(response, wrong === 'XAmzContentSHA256Mismatch' ? 400 : 403, wrong);
  const [, bucket, ...rest] = url.pathname.split('/');
  if (bucket !== name) return refuse(response, 404, 'NoSuchBucket');
  const key = decodeURIComponent(rest.join('/'));
  if (key === '') return void response.end(listOf(objects, url.searchParams.get('continuation-token')));
  const found = objects.get(key);
  switch (request.method) {
    case 'PUT':
      if (request.headers['if-none-match'] === '*' && found !== undefined)
        return refuse(response, 412, 'PreconditionFailed');
      objects.set(key, { body, at: new Date() });
      return void response.end();
    case 'DELETE':
      objects.delete(key);
      return void response.writeHead(204).end();
    default:
      return found === undefined
        ? refuse(response, 404, 'NoSuchKey', request.method === 'HEAD')
        : give(response, found.body, request);
  }
}

function give(response: ServerResponse, body: Buffer, request: IncomingMessage): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const part = from === undefined || to === undefined ? body : body.subarray(Number(from), Number(to) + 1);
  response.writeHead(part === body ? 200 : 206, { 'content-length': part.length });
  response.end(request.method === 'HEAD' ? undefined : part);
}

function listOf(objects: BucketServer['objects'], token: string | null): string {
  const after = token === null ? '' : Buffer.from(token, 'base64').toString();
  const keys = [...objects.keys()].toSorted().filter((key) => key > after);
  const page = keys.slice(0, PAGE);
  const entries = page.map(
    (key) => `<Contents><Key>${key}</Key><LastModified>${objects.get(key)?.at.toISOString()}</LastModified></Contents>`,
  );
  const next = keys.length > PAGE ? Buffer.from(page.at(-1) ?? '').toString('base64') : null;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${name}</Name>${entries.join('')}${
    next === null ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`
  }</ListBucketResult>`;
}

const refuse = (response: ServerResponse, status: number, code: string, isHead = false): void =>
  void response
    .writeHead(status, { 'content-type': 'application/xml' })
    .end(isHead ? undefined : `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`);

/** The code S3 would refuse with; null when the request is signed by who it says. */
function whatIsWrong({ method = '', headers }: IncomingMessage, url: URL, body: Buffer): string | null {
  const [, credential = '', signed = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const [who, day = '', where = '', service = '', kind] = credential.split('/');
  if (who !== keyId) return 'InvalidAccessKeyId';
  if (where !== region || service !== 's3' || kind !== 'aws4_request') return 'AuthorizationHeaderMalformed';
  const header = (wanted: string): string => String(headers[wanted] ?? '');
  const names = signed.split(';');
  if (['host', 'x-amz-date', 'x-amz-content-sha256'].some((it) => !names.includes(it))) return 'AccessDenied';
  const hash = header('x-amz-content-sha256');
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== sha256(body)) return 'XAmzContentSHA256Mismatch';
  const asked = [...url.searchParams].map(([key, value]) => `${encoded(key)}=${encoded(value)}`).toSorted();
  const canonical = [
    method,
    url.pathname,
    asked.join('&'),
    ...names.map((it) => `${it}:${header(it).trim()}`),
    '',
    signed,
    hash,
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', header('x-amz-date'), `${day}/${where}/s3/aws4_request`, sha256(canonical)];
  const key = [day, where, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  const right = hmac(key, toSign.join('\n'));
  return timingSafeEqual(right, Buffer.from(signature, 'hex')) ? null : 'SignatureDoesNotMatch';
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request without encoding gives bytes
  return Buffer.concat(chunks);
};
