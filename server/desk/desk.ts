import type { Channel, Http } from '@tertulia/channel-kit';
import type { Pool } from '../platform/database/index.ts';
import type { Files } from '../platform/files/index.ts';
import type { LiveHub } from '../platform/live/index.ts';
import type { Log } from '../platform/log/index.ts';
import type { Doorway } from '../platform/room/index.ts';
import type { Vault } from '../platform/vault/index.ts';
import type { Opinions } from './opinions.ts';

/** What every slice is handed: the parts of the running desk. At most twelve. */
export type Desk = Doorway & {
  /** Runs only the functions of the system role. */
  readonly system: Pool;
  readonly vault: Vault;
  readonly files: Files;
  readonly live: LiveHub;
  readonly channels: ReadonlyMap<string, Channel>;
  /** The one way out to the network. */
  readonly http: Http;
  /** For channels that open sockets themselves: this host's addresses, to connect to; throws unless all may be reached. */
  readonly mayConnect: (host: string) => Promise<readonly string[]>;
  /** The public origin, without a slash at its end. */
  readonly origin: string;
  readonly log: Log;
  /** Second readings by a model of the operator's own; without one, none. */
  readonly opinions: Opinions;
};
