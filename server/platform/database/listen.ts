import pg from 'pg';
import type { Log } from '../log/index.ts';

const CHANNEL = 'desk_events';
const MOMENTS = 'desk_moments';

/** Marks in a payload who sent it; no workspace is called so. */
const from = (origin: string): string => `!${origin}`;

/**
 * Hears which workspaces have new events, on a connection of its own that is opened again whenever it is lost.
 * NOTIFY may be lost with it, so `onMaybeMissed` is called after each reconnection and once a second. What `origin` notified is its own.
 */
export function listen(
  url: string,
  origin: string,
  log: Log,
  heard: {
    onWorkspace: (id: string) => void;
    onMoment: (workspaceId: string, moment: unknown) => void;
    onMaybeMissed: () => void;
  },
): { stop: () => Promise<void> } {
  let stopped = false;
  let client: pg.Client | undefined;
  const timer = setInterval(heard.onMaybeMissed, 1000);

  const open = async (): Promise<void> => {
    if (stopped) return;
    const next = new pg.Client({ connectionString: url, application_name: 'tertulia listen', keepAlive: true });
    client = next;
    let lost = false;
    const again = (error?: Error) => {
      if (lost || stopped) return; // an ended backend says so twice
      lost = true;
      log.warn({ error: error?.message }, 'live.listen_lost');
      next.end().catch((failed: Error) => log.debug({ error: failed.message }, 'live.listen_end'));
      setTimeout(() => void open(), 500).unref();
    };
    next.on('error', again);
    next.on('end', () => again());
    next.on('notification', (message) => {
      if (message.channel === MOMENTS) {
        const { workspaceId, moment } = JSON.parse(message.payload ?? '{}') as { workspaceId: string; moment: unknown }; // written by the hub's `tell`
        return heard.onMoment(workspaceId, moment);
      }
      const ids = (message.payload ?? '').split(',');
      if (ids[0] !== from(origin)) for (const id of ids) heard.onWorkspace(id);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}; listen ${MOMENTS}`);
      heard.onMaybeMissed();
    } catch (error) {
      again(error instanceof Error ? error : undefined);
    }
  };
  void open();

  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await client?.end().catch((error: Error) => log.debug({ error: error.message }, 'live.listen_end'));
    },
  };
}

/** Tells the listeners, after the commit and coalesced: many commits of a moment are one NOTIFY. */
export function makeNotifier(pool: pg.Pool, origin: string, log: Log): (workspaceId: string) => void {
  const waiting = new Set<string>();
  let busy = false;
  const flush = async (): Promise<void> => {
    busy = true;
    while (waiting.size > 0) {
      const ids = [...waiting].slice(0, 200); // a payload holds less than 8,000 bytes
      for (const id of ids) waiting.delete(id);
      await pool
        .query('select pg_notify($1, $2)', [CHANNEL, [from(origin), ...ids].join(',')])
        .catch((error: Error) => {
          log.warn({ error: error.message }, 'live.notify_failed'); // the listeners read each second anyway
        });
    }
    busy = false;
  };
  return (workspaceId) => {
    waiting.add(workspaceId);
    if (!busy) void flush();
  };
}
