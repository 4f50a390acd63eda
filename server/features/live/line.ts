import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** One open line of server-sent events. */
export type Line = {
  readonly send: (id: number | null, name: string | null, data: string) => void;
  /** Only moves the place to resume from. */
  readonly mark: (id: number) => void;
  readonly keepAlive: () => void;
  /** Enough waits for the reader: who has more to send waits for `drained` first. */
  readonly isFull: () => boolean;
  /** True once the reader has taken what waited; false when there is no line any more. */
  readonly drained: () => Promise<boolean>;
  readonly end: () => void;
};

/** What may be handed over before the reader has taken any of it. */
const ENOUGH_BYTES = 262_144;
/** A reader who takes less than that in this time reads too slowly. */
const PATIENCE_MS = 30_000;

/**
 * @param mostWaiting bytes that may wait for a slow reader before the line is cut: whoever resumes reads them from the log,
 * where they cost no memory.
 */
export function openLine(out: ServerResponse, mostWaiting: number, onCut: () => void): Line {
  const cut = (): void => {
    onCut();
    out.destroy();
  };
  out.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  const write = (text: string): void => {
    if (out.destroyed || out.writableEnded) return;
    out.write(text);
    if (out.writableLength > mostWaiting) cut();
  };
  const drained = async (): Promise<boolean> => {
    if (out.destroyed || out.writableEnded) return false;
    if (!out.writableNeedDrain) return true;
    const settled = new AbortController();
    const late = setTimeout(cut, PATIENCE_MS);
    const [drain, close] = ['drain', 'close'].map((name) => once(out, name, { signal: settled.signal }));
    await Promise.race([drain, close]).catch(() => undefined); // an error of the socket ends the line as its close does
    clearTimeout(late);
    settled.abort();
    return !out.destroyed;
  };
  return {
    send: (id, name, data) =>
      write(`${id === null ? '' : `id: ${id}\n`}${name === null ? '' : `event: ${name}\n`}data: ${data}\n\n`),
    mark: (id) => write(`id: ${id}\n\n`),
    keepAlive: () => write(': still here\n\n'),
    isFull: () => out.writableLength > ENOUGH_BYTES,
    drained,
    end: () => void out.end(),
  };
}
