import type { FastifyInstance, InjectOptions } from 'fastify';

/* oxlint-disable typescript/no-explicit-any -- answers are as loose here as they come over the wire; each test says what it expects */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Parsed JSON, or the text where it is none. */
  readonly body: any;
  /** The body of a 200. @throws with the problem otherwise */
  readonly ok: () => any;
  /** The header with which the cookies of this answer come back. */
  readonly session: () => Record<string, string>;
};

type Headers = Readonly<Record<string, string>>;

/** Somebody at the edge: every request goes through HTTP, as theirs would. */
export type Client = {
  readonly get: (path: string, headers?: Headers) => Promise<Answer>;
  readonly post: (path: string, body?: unknown, headers?: Headers) => Promise<Answer>;
  readonly put: (path: string, body?: unknown, headers?: Headers) => Promise<Answer>;
  readonly patch: (path: string, body?: unknown, headers?: Headers) => Promise<Answer>;
  readonly delete: (path: string, headers?: Headers) => Promise<Answer>;
};

/** @param who the headers that prove who they are; none for nobody */
export function makeClient(app: FastifyInstance, who: Headers): Client {
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    more: Headers,
    body?: unknown,
  ) => {
    const csrf: Record<string, string> = method === 'GET' ? {} : { 'x-tertulia-csrf': '1' };
    const headers = { 'accept-language': 'en', ...csrf, ...who, ...more };
    const options: InjectOptions = { method, url: path, headers };
    return answerOf(
      await app.inject(body === undefined ? options : { ...options, payload: body as object }),
      `${method} ${path}`,
    ); // JSON values only: a test says what it sends
  };
  return {
    get: (path, headers = {}) => ask('GET', path, headers),
    post: (path, body = {}, headers = {}) => ask('POST', path, headers, body),
    put: (path, body = {}, headers = {}) => ask('PUT', path, headers, body),
    patch: (path, body = {}, headers = {}) => ask('PATCH', path, headers, body),
    delete: (path, headers = {}) => ask('DELETE', path, headers),
  };
}

type Injected = Awaited<ReturnType<FastifyInstance['inject']>>;

function answerOf(response: Injected, what: string): Answer {
  const isJson = String(response.headers['content-type'] ?? '').includes('json');
  const body: unknown = isJson ? JSON.parse(response.body) : response.body;
  return {
    status: response.statusCode,
    headers: response.headers,
    body,
    ok: () => {
      if (response.statusCode !== 200) throw new Error(`${what} answered ${response.statusCode}: ${response.body}`);
      return body;
    },
    session: () => {
      if (response.cookies.length === 0) throw new Error(`${what} answered ${response.statusCode}: ${response.body}`);
      return { cookie: response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') };
    },
  };
}
