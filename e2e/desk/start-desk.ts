import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type RunningDesk = {
  readonly origin: string;
  /** The one-time link that the first start prints. */
  readonly ownerLink: string;
  /** Everything it wrote to its terminal since it was started last. */
  readonly said: () => string;
  /** Ends the program at once, as a fall of the machine would, and starts it again on the same folder. */
  readonly killAndStart: (changed?: Readonly<Record<string, string>>) => Promise<void>;
  /** Resolves when the program has ended by itself. */
  readonly ended: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The program as an operator starts it, in a data folder of its own. */
export async function startDesk(environment: Readonly<Record<string, string>> = {}): Promise<RunningDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-desk-'));
  const port = await freePort();
  const settings = { TERTULIA_DATA: folder, TERTULIA_PORT: String(port), ...environment };
  let program = await startProgram(settings);
  return {
    origin: `http://localhost:${port}`,
    ownerLink: /^\s*(http\S+token=\S+)$/m.exec(program.said())?.[1] ?? '',
    said: () => program.said(),
    killAndStart: async (changed = {}) => {
      await program.end('SIGKILL');
      program = await startProgram({ ...settings, ...changed });
    },
    ended: () => program.ended,
    stop: async () => {
      await program.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startProgram(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../server/main.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TERTULIA_LOG: 'warn',
      TERTULIA_ALLOW_PRIVATE: '127.0.0.1,localhost',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const listen = (bytes: Buffer): void => {
      said += bytes.toString();
      if (/Tertulia is open at|token=\S+\n/.test(said)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The desk ended before it was open: ${said}`)));
  });
  return {
    said: () => said,
    ended,
    end: async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
      child.kill(signal);
      await ended;
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
