import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '@tertulia/contract';
import type { Inbound } from '../channel.ts';
import type { RawRequest } from '../raw.ts';
import { fuzzTimeoutMs } from './fuzz-timeout.ts';
import type { ConformanceOptions, WebhookOptions } from './options.ts';

export function describeWebhook(
  inbound: Extract<Inbound, { kind: 'webhook' }>,
  options: ConformanceOptions,
  webhook: WebhookOptions,
): void {
  const first = options.fixtures[0]?.body ?? '{}';
  const body = typeof first === 'string' ? new TextEncoder().encode(first) : first;
  const signed = webhook.sign(body, webhook.settings);
  const verify = (headers: Readonly<Record<string, string>>, sent = body, settings = webhook.settings) =>
    inbound.verify(request({ headers, body: sent }), settings);

  test('what the vendor signed is genuine', () => {
    expect(verify(signed)).toBe('genuine');
  });

  test('nothing else is: no signature, half of one, another body, another secret, no secret', () => {
    const names = Object.keys(signed);
    const without = Object.fromEntries(names.map((name) => [name, '']));
    const halved = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, value.slice(0, -4)]));
    const noSecret = Object.fromEntries(Object.keys(webhook.settings).map((key) => [key, '']));
    expect(verify({})).toMatchObject({ code: expect.any(String) });
    expect(verify(without)).toMatchObject({ code: expect.any(String) });
    expect(verify(halved)).toMatchObject({ code: expect.any(String) });
    expect(verify(signed, body.with(0, (body[0] ?? 0) ^ 1))).toMatchObject({ code: expect.any(String) });
    expect(verify(signed, new Uint8Array())).toMatchObject({ code: expect.any(String) });
    expect(verify(webhook.sign(body, webhook.otherSettings))).toMatchObject({ code: expect.any(String) });
    expect(verify(signed, body, webhook.otherSettings)).toMatchObject({ code: expect.any(String) });
    expect(verify(signed, body, noSecret)).toMatchObject({ code: expect.any(String) });
    expect(verify(webhook.sign(body, noSecret), body, noSecret), 'an account without a secret').toMatchObject({
      code: expect.any(String),
    });
  });

  test('a signature of any shape is refused and never throws', { timeout: fuzzTimeoutMs }, () => {
    const names = Object.keys(signed);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 100 }), { minLength: names.length, maxLength: names.length }),
        (values) => {
          expect(verify(Object.fromEntries(names.map((name, at) => [name, values[at] ?? ''])))).not.toBe('genuine');
        },
      ),
    );
  });

  test('the vendor is told that its delivery was taken', () => {
    expect(inbound.acknowledge.status).toBeGreaterThanOrEqual(200);
    expect(inbound.acknowledge.status).toBeLessThan(300);
  });

  test('a delivery is no handshake', () => {
    expect(inbound.handshake?.(request({ headers: signed, body }), webhook.settings) ?? null).toBeNull();
  });

  for (const { name, request: asked, answer } of webhook.handshakes ?? []) {
    test(`the handshake "${name}" is answered`, () => {
      expect(inbound.handshake?.(request(asked), webhook.settings) ?? null).toEqual(answer);
    });
  }
}

const request = (given: Partial<RawRequest>): RawRequest => ({
  method: 'POST',
  path: '/',
  query: {},
  headers: {},
  body: new Uint8Array(),
  receivedAt: instant(1_795_000_000_000),
  ...given,
});
