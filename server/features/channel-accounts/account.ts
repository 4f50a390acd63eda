import type { Channel, Settings } from '@tertulia/channel-kit';
import type { account, Instant, Purpose } from '@tertulia/contract';
import type { z } from 'zod';

export type PublicAccount = z.input<typeof account>;

export type Health = PublicAccount['health'];

/** An account as its row holds it, its secrets still sealed. */
export type AccountRecord = {
  readonly id: string;
  readonly brandId: string;
  readonly endpointId: string;
  readonly channel: string;
  readonly externalId: string;
  readonly name: string;
  readonly handle: string;
  readonly purpose: Purpose;
  readonly settings: Settings;
  readonly sealedSecrets: Buffer;
  readonly health: Health;
  readonly healthWhy: string | null;
  readonly checkedAt: Instant | null;
  readonly paused: boolean;
  readonly version: number;
};

/** Where a vendor brings what happens at an endpoint. */
export const webhookPath = (endpointId: string): string => `/hooks/${endpointId}`;

/** What people see of an account: never a secret. */
export const publicAccount = (it: AccountRecord, channel: Channel | undefined, origin: string): PublicAccount => ({
  id: it.id,
  brandId: it.brandId,
  channel: it.channel,
  name: it.name,
  handle: it.handle,
  purpose: it.purpose,
  health: it.health,
  healthWhy: it.healthWhy,
  checkedAt: it.checkedAt === null ? null : new Date(it.checkedAt).toISOString(),
  paused: it.paused,
  settings: { ...it.settings },
  webhookUrl: channel?.inbound.kind === 'webhook' ? `${origin}${webhookPath(it.endpointId)}` : null,
  embed: channel?.door?.embed(origin, it.endpointId) ?? null,
  version: it.version,
});
