import { randomUUID } from 'node:crypto';
import type { RunningDesk } from './start-desk.ts';

/* oxlint-disable typescript/no-explicit-any -- answers are as loose here as they come over the wire; each test says what it expects */
export type Owner = {
  readonly email: string;
  readonly password: string;
  /** @throws Error with the problem when the answer is no 200 */
  readonly ask: (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<any>;
  readonly upload: (name: string, mime: string, bytes: Uint8Array, isVoice?: boolean) => Promise<{ id: string }>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
};

/** Takes a new desk over by its one-time link, through the public API. */
export async function becomeOwner(desk: RunningDesk): Promise<Owner> {
  const person = { name: 'Nora Ruiz', email: 'nora@tostadero.example', password: 'una contraseña larga' };
  const token = /token=([\w-]+)/.exec(desk.ownerLink)?.[1];
  const setUp = {
    ...person,
    token,
    workspaceName: 'Tostadero Sur',
    brandName: 'Tostadero Sur',
    locale: 'es',
    timeZone: 'Europe/Madrid',
  };
  let cookie = '';
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('origin', desk.origin);
    headers.set('x-tertulia-csrf', '1');
    headers.set('idempotency-key', randomUUID());
    if (cookie !== '') headers.set('cookie', cookie);
    return fetch(`${desk.origin}${path}`, { ...init, headers });
  };
  const ask: Owner['ask'] = async (method, path, body) => {
    const json =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await send(path, { method, ...json });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    cookie ||= answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return answer.json();
  };
  await ask('POST', '/api/v1/setup', setUp);
  return {
    ...person,
    ask,
    fetch: send,
    upload: async (name, mime, bytes, isVoice = false) => {
      const headers = { 'content-type': mime, 'x-file-name': encodeURIComponent(name) };
      const path = `/api/v1/files?voice=${isVoice}`;
      const answer = await send(path, { method: 'POST', headers, body: Uint8Array.from(bytes) });
      if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as { id: string }; // the contract's storedFile
    },
  };
}
