import type { ServerResponse } from 'node:http';

/** One open line of server-sent events. */
export type Line = {
  readonly send: (id: number | null, name: string | null, data: string) => void;
  /** Only moves the place to resume from. */
  readonly mark: (id: number) => void;
  readonly keepAlive: () => void;
  readonly end: () => void;
};

/**
 * @param mostWaiting bytes that may wait for a slow reader before the line is cut: whoever resumes reads them from the log,
 * where they cost no memory.
 */
export function openLine(out: ServerResponse, mostWaiting: number, onCut: () => void): Line {
  out.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  const write = (text: string): void => {
    if (out.destroyed || out.writableEnded) return;
    out.write(text);
    if (out.writableLength <= mostWaiting) return;
    onCut();
    out.destroy();
  };
  return {
    send: (id, name, data) =>
      write(`${id === null ? '' : `id: ${id}\n`}${name === null ? '' : `event: ${name}\n`}data: ${data}\n\n`),
    mark: (id) => write(`id: ${id}\n\n`),
    keepAlive: () => write(': still here\n\n'),
    end: () => void out.end(),
  };
}
