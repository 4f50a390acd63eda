import { pauseBefore } from './queue.ts';

/** The door says something every 20 s; longer silence means a connection that died without a word. */
const silenceMs = 50_000;

/**
 * Follows the thread until the signal aborts. `read` fetches it and gives the address of the stream, whose ticket expires: so after
 * every loss it is read first, which also brings what was missed.
 */
export function followThread(
  read: () => Promise<string>,
  told: { readonly changed: () => void; readonly typing: () => void },
  signal: AbortSignal,
): void {
  let attempt = 0;
  let source: EventSource | null = null;
  let timer = 0;

  const again = (): void => {
    source?.close();
    source = null;
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = window.setTimeout(open, pauseBefore(attempt, Math.random()));
    attempt += 1;
  };
  const heard = (): void => {
    attempt = 0;
    clearTimeout(timer);
    timer = window.setTimeout(again, silenceMs);
  };
  const open = (): void => {
    read()
      .then((url) => {
        if (signal.aborted) return;
        source = new EventSource(url);
        source.addEventListener('thread', () => {
          heard();
          told.changed();
        });
        source.addEventListener('typing', () => {
          heard();
          told.typing();
        });
        source.addEventListener('tick', heard);
        source.onerror = again;
      })
      .catch(again);
  };
  const now = (): void => {
    clearTimeout(timer);
    attempt = 0;
    if (source === null || source.readyState === EventSource.CLOSED) open();
  };
  addEventListener('online', now);
  signal.addEventListener('abort', () => {
    removeEventListener('online', now);
    again();
  });
  open();
}
