import type { Endpoints } from '@tertulia/contract';
import { connection } from './connection.ts';
import { failureOf, isRefused, Unreached } from './refused.ts';

/** Every operation under the two words that name it on the wire: `GET /api/v1/me`. */
type Operations = { [K in keyof Endpoints as `${Endpoints[K]['method']} ${Endpoints[K]['path']}`]: Endpoints[K] };
export type Operation = keyof Operations;
export type Reading = Extract<Operation, `GET ${string}`>;

type Input<S> = S extends { _zod: { input: infer I } } ? I : never;
type Output<S> = S extends { _zod: { output: infer O } } ? O : never;

type Params<E> = E extends { params: infer S } ? { params: { [K in keyof Input<S>]: string } } : unknown;
type Query<E> = E extends { query: infer S } ? { query?: Input<S> } : unknown;
type Body<E> = E extends { body: infer S } ? { body: Input<S> } : unknown;
/** Doing it twice would reach somebody twice: the caller makes the key once and keeps it over retries. */
type Key<E> = E extends { idempotent: true } ? { key: string } : unknown;

export type Given<O extends Operation> = Params<Operations[O]> &
  Query<Operations[O]> &
  Body<Operations[O]> &
  Key<Operations[O]> & { signal?: AbortSignal };
export type Answer<O extends Operation> = Operations[O] extends { answer: infer S } ? Output<S> : never;

/** An answer with the position in the log that it is at least as new as. */
export type Dated<T> = { readonly data: T; readonly seq: number };

/** Calls one operation of the contract. Throws `Refused` or `Unreached`, nothing else. */
export async function call<O extends Operation>(operation: O, given: Given<O>): Promise<Answer<O>> {
  return (await callDated(operation, given)).data;
}

export async function callDated<O extends Operation>(operation: O, given: Given<O>): Promise<Dated<Answer<O>>> {
  const loose: LooseGiven = given; // the type above proved what this operation takes
  const [method = 'GET', path = ''] = operation.split(' ');
  const response = await fetch(addressOf(path, loose), requestOf(method, loose)).catch((cause: unknown) => {
    if (loose.signal?.aborted) throw cause;
    throw new Unreached('', { cause });
  });
  if (!response.ok) {
    const failure = await failureOf(response);
    if (isRefused(failure, 'access.sign_in_first')) connection.set('signed-out');
    throw failure;
  }
  const data: unknown = response.status === 204 ? { ok: true } : await response.json();
  // The server answers by the same contract; its own tests hold it to the schema.
  return { data: data as Answer<O>, seq: Number(response.headers.get('x-tertulia-seq') ?? 0) };
}

type LooseGiven = {
  params?: Record<string, string>;
  query?: object;
  body?: unknown;
  key?: string;
  signal?: AbortSignal;
};

export function addressOf(path: string, given: Pick<LooseGiven, 'params' | 'query'>): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(given.params?.[name] ?? ''));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(given.query ?? {}))
    if (value !== undefined) asked.set(name, String(value));
  return asked.size === 0 ? filled : `${filled}?${asked}`;
}

function requestOf(method: string, given: LooseGiven): RequestInit {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
  };
  if (method !== 'GET') headers['x-tertulia-csrf'] = '1';
  if (given.key !== undefined) headers['idempotency-key'] = given.key;
  if (given.body !== undefined) headers['content-type'] = 'application/json';
  return {
    method,
    headers,
    credentials: 'same-origin',
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
  };
}
