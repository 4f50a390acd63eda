import type { Channel, ConnectedAccount } from '@tertulia/channel-kit';

/** An account ready for use, secrets opened, with what the server must know around it. */
export type ReachableAccount = ConnectedAccount & {
  readonly workspaceId: string;
  readonly brandId: string;
  readonly brandName: string;
  /** The brand's. */
  readonly locale: string;
  readonly endpointId: string;
  readonly channel: Channel;
  readonly paused: boolean;
};

/** Where vendors and pages knock, and the accounts behind it: mostly one, several for a vendor's app that serves many. */
export type Endpoint = {
  readonly id: string;
  readonly workspaceId: string;
  readonly channel: Channel;
  readonly accounts: readonly ReachableAccount[];
};
