import { describe, expect, test } from 'vitest';
import type { Channel } from '../channel.ts';
import { describeAuthorization } from './authorization.ts';
import { describeManifest } from './manifest.ts';
import type { ConformanceOptions } from './options.ts';
import { describeReading } from './reading.ts';
import { describeSending } from './sending.ts';
import { describeWebhook } from './webhook.ts';

export { channelEvent } from './event-schema.ts';
export type { ConformanceOptions, Fixture, Given, WebhookOptions } from './options.ts';

/** What holds for every network. A channel's own tests run it and add what is theirs alone. */
export function describeChannel(channel: Channel, options: ConformanceOptions): void {
  describe(`${channel.manifest.name} keeps the port's promises`, () => {
    describeManifest(channel);
    describeAuthorization(channel.manifest);
    describeReading(channel, options);
    describeSending(channel, options);
    if (channel.inbound.kind !== 'webhook') return;
    const { webhook } = options;
    test('the suite knows how the vendor signs', () => {
      expect(webhook).toBeDefined();
    });
    if (webhook !== undefined) describeWebhook(channel.inbound, options, webhook);
  });
}
