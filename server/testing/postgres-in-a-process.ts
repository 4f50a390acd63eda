import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process of its own that owns a PostgreSQL, so that a test can kill it. */
export interface PostgresProcess {
  child: ChildProcess;
  /** What it said first: the address, or one sentence. */
  answer: { adminUrl: string; adopted: boolean } | { trouble: string };
  /** The next sentence it logs. */
  nextSentence(): Promise<string>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export const postgresInAProcess = async (dataFolder: string): Promise<PostgresProcess> => {
  const child = spawn(process.execPath, [new URL('postgres-holder.ts', import.meta.url).pathname, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const line = await lines.next();
    return line.done ? '{"trouble":"it said nothing"}' : line.value;
  };
  const sentences: string[] = [];
  let line = await nextLine();
  while (line.startsWith('"')) {
    sentences.push(JSON.parse(line));
    line = await nextLine();
  }
  const ended = once(child, 'exit');
  return {
    child,
    answer: JSON.parse(line),
    nextSentence: async () => sentences.shift() ?? JSON.parse(await nextLine()),
    stop: async () => {
      child.stdin.end('stop\n');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
