import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base } from '@playwright/test';

/** The whole program as people start it, in a process and a folder of its own, with an owner called Nora. */
export type Desk = {
  readonly origin: string;
  readonly owner: { readonly name: string; readonly email: string; readonly password: string };
  /** The demonstration page with the first brand's chat on it. */
  readonly demo: (language: 'es' | 'en') => string;
  /** The public API, as the owner. @throws Error with the problem when it refuses */
  readonly api: <T>(method: string, path: string, body?: unknown) => Promise<T>;
  readonly upload: (name: string, mime: string, bytes: Uint8Array, voice: boolean) => Promise<{ readonly id: string }>;
  readonly file: (id: string) => Promise<{ readonly mime: string; readonly bytes: number }>;
  /** Ends the program at once, as a fall of the machine would, and starts it again on the same folder. */
  readonly killAndStart: () => Promise<void>;
};

export const test = base.extend<object, { desk: Desk }>({
  desk: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tertulia-e2e-'));
      const running = await startDesk(folder);
      await use(running.desk);
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const owner = { name: 'Nora', email: 'nora@cafe.example', password: 'una contraseña larga y de prueba 9' };

async function startDesk(folder: string) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let { child, ownerToken } = await startProgram(folder, port);
  let cookie = '';

  const call = async (
    method: string,
    path: string,
    type: string,
    body?: string | Buffer<ArrayBuffer>,
    more = {},
  ): Promise<Response> => {
    const headers = { cookie, origin, 'x-tertulia-csrf': '1', 'idempotency-key': crypto.randomUUID(), ...more };
    const sent = body === undefined ? { headers } : { body, headers: { ...headers, 'content-type': type } };
    const response = await fetch(origin + path, { method, ...sent });
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0) cookie = cookies.map((one) => one.split(';')[0]).join('; ');
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const api = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return (await call(method, path, 'application/json', text)).json() as T; // the contract says what each operation answers
  };

  await api('POST', '/api/v1/setup', {
    ...owner,
    token: ownerToken,
    workspaceName: 'Café Alborada',
    brandName: 'Café Alborada',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
  });
  const { items } = await api<{ items: { embed: string | null }[] }>('GET', '/api/v1/accounts');
  const chat = items
    .map((account) => /data-desk="([^"]+)"/u.exec(account.embed ?? '')?.[1])
    .find((id) => id !== undefined);
  const desk: Desk = {
    origin,
    owner,
    demo: (language) => `${origin}/c/webchat/demo.html?desk=${chat ?? ''}&lang=${language}`,
    api,
    upload: async (name, mime, bytes, voice) => {
      const path = `/api/v1/files?voice=${voice}`;
      const answer = await call('POST', path, mime, Buffer.from(bytes), { 'x-file-name': encodeURIComponent(name) });
      return (await answer.json()) as { id: string }; // a StoredFile
    },
    file: async (id) => {
      const answer = await call('GET', `/files/${id}`, '');
      return { mime: answer.headers.get('content-type') ?? '', bytes: (await answer.arrayBuffer()).byteLength };
    },
    killAndStart: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      ({ child, ownerToken } = await startProgram(folder, port));
    },
  };
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { desk, stop };
}

async function startProgram(folder: string, port: number): Promise<{ child: ChildProcess; ownerToken: string }> {
  const main = join(import.meta.dirname, '../server/main.ts');
  const env = { ...process.env, TERTULIA_DATA: folder, TERTULIA_PORT: String(port), TERTULIA_LOG: 'warn' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const token = /token=(\S+)/u.exec(line)?.[1];
    if (token === undefined && !line.includes('Tertulia is open at')) continue;
    child.stdout.resume(); // nobody reads on, and a full pipe would stop it
    return { child, ownerToken: token ?? '' };
  }
  throw new Error('the desk ended before it opened');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
