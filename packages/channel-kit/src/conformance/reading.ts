import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '@tertulia/contract';
import type { Channel } from '../channel.ts';
import type { ChannelEvent } from '../event.ts';
import { isMessageHtml } from '../html/is-message-html.ts';
import { channelEvent } from './event-schema.ts';
import { fuzzTimeoutMs } from './fuzz-timeout.ts';
import type { ConformanceOptions, Given } from './options.ts';

const receivedAt = instant(1_795_000_000_000);

export function describeReading(channel: Channel, options: ConformanceOptions): void {
  const read = async (given: Given, at = receivedAt): Promise<readonly ChannelEvent[]> =>
    channel.read({ receivedAt: at, headers: given.headers ?? {}, body: bytesOf(given.body) });

  test.for(options.fixtures)('$name is read as what it is', async (fixture) => {
    const events = await read(fixture);
    expect(events.map((event) => event.kind)).toEqual(fixture.gives);
    for (const event of events) expect(channelEvent.safeParse(event).error?.issues ?? []).toEqual([]);
  });

  test.for(options.fixtures)('$name brings no markup that runs, asks or loads', async (fixture) => {
    for (const event of await read(fixture))
      for (const part of 'parts' in event ? (event.parts ?? []) : [])
        if (part.type === 'text') expect(isMessageHtml(part.html ?? ''), part.html).toBe(true);
  });

  test.for(options.fixtures)('$name brought again later has the same keys, each once', async (fixture) => {
    const keysOf = async (at: number) => (await read(fixture, instant(at))).map((event) => event.dedupeKey);
    const [first, again] = [await keysOf(receivedAt), await keysOf(receivedAt + 86_400_000)];
    expect(again).toEqual(first);
    expect(new Set(first).size).toBe(first.length);
  });

  test('whatever comes is read as something, and nothing throws', { timeout: fuzzTimeoutMs }, async () => {
    const json = fc.json({ maxDepth: 4 }).map((text) => new TextEncoder().encode(text));
    const headers = fc.constantFrom(...options.fixtures.map((fixture) => fixture.headers ?? {}), {});
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), json), headers, async (body, given) => {
        const events = await read({ headers: given, body });
        expect(events.length).toBeGreaterThan(0);
        for (const event of events) expect(channelEvent.safeParse(event).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a delivery damaged anywhere is still read as something', { timeout: fuzzTimeoutMs }, async () => {
    if (options.fixtures.length === 0) return;
    const damage = fc.tuple(
      fc.constantFrom(...options.fixtures),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.integer({ min: 0, max: 255 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([fixture, where, byte, cut]) => {
        const body = Uint8Array.from(bytesOf(fixture.body));
        const at = Math.floor(where * body.length);
        const damaged = cut || body.length === 0 ? body.subarray(0, at) : body.with(at, byte);
        const events = await read({ ...fixture, body: damaged });
        expect(events.length).toBeGreaterThan(0);
        for (const event of events) expect(channelEvent.safeParse(event).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const { batch, digits } = options;
  if (batch !== undefined) {
    test('one bad item in a batch takes none of its neighbours with it', async () => {
      const events = await read(batch);
      expect(events.filter((event) => event.kind !== 'unsupported')).toHaveLength(batch.keeps);
      expect(events.length).toBeGreaterThan(batch.keeps);
    });
  }
  if (digits !== undefined) {
    test('an id above 2^53 keeps all its digits', async () => {
      expect(JSON.stringify(await read(digits))).toContain(digits.digits);
    });
  }
}

const bytesOf = (body: Uint8Array | string): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;
