import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type RunningDesk = {
  readonly origin: string;
  /** The one-time link that the first start prints. */
  readonly ownerLink: string;
  /** Everything it wrote to its terminal so far. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
};

/** The program as an operator starts it, in a data folder of its own. */
export async function startDesk(environment: Readonly<Record<string, string>> = {}): Promise<RunningDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-desk-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../server/main.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TERTULIA_DATA: folder,
      TERTULIA_PORT: String(port),
      TERTULIA_LOG: 'warn',
      TERTULIA_ALLOW_PRIVATE: '127.0.0.1,localhost',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ownerLink = await new Promise<string>((resolve, reject) => {
    const listen = (bytes: Buffer): void => {
      said += bytes.toString();
      const [link] = /^\s*(http\S+token=\S+)$/m.exec(said)?.slice(1) ?? [];
      if (link !== undefined) resolve(link);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The desk ended before it was open: ${said}`)));
  });
  return {
    origin,
    ownerLink,
    said: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a TCP server has an AddressInfo
      server.close(() => resolve(port));
    });
  });
