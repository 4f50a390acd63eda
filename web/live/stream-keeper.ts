import type { DeskEvent } from '@tertulia/contract';
import type { FromStream, Presence } from './stream-words.ts';

const kept = 2000;
const firstRetryMs = 1000;
const longestRetryMs = 20_000;

export type Keeper = {
  /** A tab whose answers are as new as `after` hears everything from there on. */
  readonly welcome: (after: number, tell: (message: FromStream) => void) => void;
  readonly retry: () => void;
  readonly close: () => void;
};

/** Holds the one stream of a browser: joins again where it was cut, and keeps enough to bring a late tab up to date. */
export function streamKeeper(tellAll: (message: FromStream) => void): Keeper {
  let source: EventSource | null = null;
  let events: DeskEvent[] = [];
  let last: number | null = null;
  let from = 0;
  let retryMs = firstRetryMs;
  let retry: ReturnType<typeof setTimeout> | null = null;
  let state: 'starting' | 'live' | 'lost' | 'signed-out' = 'starting';

  const change = (next: Exclude<typeof state, 'starting'>) => {
    state = next;
    tellAll({ type: 'state', state: next });
  };

  const hear = (event: DeskEvent) => {
    if (last !== null && event.seq <= last) return; // a resumed stream may repeat its first line
    last = event.seq;
    events.push(event);
    if (events.length > kept) events = events.slice(-kept);
    tellAll({ type: 'event', event });
  };

  const open = () => {
    if (retry !== null) clearTimeout(retry);
    retry = null;
    source?.close();
    source = new EventSource(`/api/v1/live?after=${last ?? from}`);
    source.addEventListener('open', () => {
      retryMs = firstRetryMs;
      change('live');
    });
    // the server writes these lines by the contract's schemas
    source.addEventListener('message', (line: MessageEvent<string>) => hear(JSON.parse(line.data) as DeskEvent));
    source.addEventListener('presence', (line: MessageEvent<string>) =>
      tellAll({ type: 'presence', presence: JSON.parse(line.data) as Presence }),
    );
    source.addEventListener('typing', (line: MessageEvent<string>) =>
      tellAll({ type: 'typing', ...(JSON.parse(line.data) as { conversationId: string }) }),
    );
    source.addEventListener('draft', (line: MessageEvent<string>) =>
      tellAll({ type: 'draft', ...(JSON.parse(line.data) as { conversationId: string; savedAt: string | null }) }),
    );
    source.addEventListener('reset', (line: MessageEvent<string>) => {
      events = [];
      last = null;
      from = Number(line.lastEventId) || from;
      tellAll({ type: 'reset' });
    });
    source.addEventListener('error', () => void lost());
  };

  const lost = async () => {
    source?.close();
    source = null;
    if (state !== 'lost') change('lost');
    // the stream cannot say why it ended; a question with a status can
    const asked = await fetch('/api/v1/me', { credentials: 'same-origin' }).catch(() => null); // no answer: still lost
    if (asked?.status === 401) return change('signed-out');
    if (source !== null || retry !== null) return undefined;
    retry = setTimeout(open, retryMs);
    retryMs = Math.min(longestRetryMs, retryMs * 2);
    return undefined;
  };

  return {
    welcome: (after, tell) => {
      if (source === null && retry === null && last === null) {
        from = after;
        open();
        return;
      }
      if (state !== 'starting') tell({ type: 'state', state });
      const first = events[0]?.seq ?? (last ?? from) + 1;
      if (after < first - 1 && after < from) tell({ type: 'reset' });
      else for (const event of events) if (event.seq > after) tell({ type: 'event', event });
    },
    retry: () => {
      if (source !== null) return;
      retryMs = firstRetryMs;
      open();
    },
    close: () => {
      if (retry !== null) clearTimeout(retry);
      source?.close();
      source = null;
    },
  };
}
