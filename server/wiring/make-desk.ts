import type { Channel } from '@tertulia/channel-kit';
import type { Provider } from '@tertulia/understanding';
import { noOpinions, opinionsFrom, type Desk } from '../desk/index.ts';
import { systemClock, type Clock } from '../platform/clock/index.ts';
import { connect, makeNotifier, urlFor, type Roles } from '../platform/database/index.ts';
import { makeMayDie, type DieStep } from '../platform/die/index.ts';
import type { Files } from '../platform/files/index.ts';
import { uuidV7 } from '../platform/ids/index.ts';
import { makeLiveHub } from '../platform/live/index.ts';
import type { Log } from '../platform/log/index.ts';
import { makeHttpDoor, outsideAddresses } from '../platform/outside/index.ts';
import type { Vault } from '../platform/vault/index.ts';

export type DeskParts = {
  readonly adminUrl: string;
  readonly roles: Roles;
  readonly vault: Vault;
  readonly files: Files;
  readonly channels: readonly Channel[];
  readonly origin: string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly dieAt?: { readonly step: DieStep; readonly count: number } | null;
  /** Hosts that the operator lets channels reach although their address is private. */
  readonly allowPrivate: readonly string[];
  /** Who reads a second time what people wrote; without it the packs alone do. */
  readonly secondReader?: (http: Desk['http']) => Provider;
};

/** No work of the desk asks anybody but the database in the middle of a transaction. */
const ABANDONED_MS = 60_000;

/** Opens the pools and puts the desk together. `close` takes it apart again, in the right order. */
export function makeDesk(parts: DeskParts): { desk: Desk; close: () => Promise<void> } {
  const { log, vault } = parts;
  const clock = parts.clock ?? systemClock;
  const key = vault.derive('postgres');
  const app = connect(urlFor(parts.adminUrl, parts.roles, 'app', key), 12, 'app', log, {
    abandonedAfterMs: ABANDONED_MS,
  });
  const system = connect(urlFor(parts.adminUrl, parts.roles, 'system', key), 6, 'system', log);
  const ids = uuidV7(clock.now);
  const origin = ids.next();
  const live = makeLiveHub({ app, system, listenUrl: urlFor(parts.adminUrl, parts.roles, 'app', key), origin, log });
  const notify = makeNotifier(system, origin, log);

  const http = makeHttpDoor({ allowPrivate: parts.allowPrivate });
  const desk: Desk = {
    app,
    system,
    clock,
    ids,
    notify: (workspaceId, news) => {
      live.bring(workspaceId, news);
      notify(workspaceId);
    },
    mayDie: makeMayDie(parts.dieAt ?? null),
    vault,
    files: parts.files,
    live,
    channels: new Map(parts.channels.map((channel) => [channel.manifest.id, channel])),
    http,
    opinions: parts.secondReader === undefined ? noOpinions : opinionsFrom(parts.secondReader(http), clock),
    mayConnect: async (host) => (await outsideAddresses(host, parts.allowPrivate)).map(({ address }) => address),
    origin: parts.origin,
    log,
  };
  return {
    desk,
    close: async () => {
      await live.stop();
      await Promise.all([app.end(), system.end()]);
    },
  };
}
