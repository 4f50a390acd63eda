import { expect, test } from 'vitest';
import type { Authorization, ChannelManifest } from '@tertulia/contract';

/** For networks that are connected by a vendor's sign-in page. */
export function describeAuthorization(manifest: ChannelManifest): void {
  const ways = manifest.authorization ?? [];
  const setUp = manifest.setUp.flatMap((step) => step.fields);
  if (ways.length === 0) return;

  test('a vendor’s sign-in page is asked by TLS', () => {
    for (const { authorizeUrl, tokenUrl } of ways)
      for (const address of [authorizeUrl, tokenUrl]) expect(address).toMatch(/^(https:\/\/[^{}/]+\/|\{\w+\}$)/u);
  });

  test('what stands in its addresses is asked', () => {
    for (const way of ways) {
      const asked = new Set([...setUp, ...way.fields].map(({ key }) => key));
      expect(placesIn(way).filter((key) => !asked.has(key))).toEqual([]);
    }
  });

  test('signing in at the vendor asks for each thing once, and leaves out only what there is', () => {
    const known = new Set(setUp.map(({ key }) => key));
    expect(new Set(ways.map(({ id }) => id)).size).toBe(ways.length);
    for (const { fields, without } of ways) {
      const keys = fields.map(({ key }) => key);
      expect(keys.filter((key, n) => known.has(key) || key === 'authorization' || keys.indexOf(key) !== n)).toEqual([]);
      expect(without.filter((key) => !known.has(key))).toEqual([]);
    }
  });

  test('it asks for a client id, and the client secret is a secret', () => {
    for (const { fields } of ways) {
      expect(fields.find(({ key }) => key === 'clientId')).toMatchObject({ required: true, kind: 'text' });
      expect(fields.filter(({ key, kind }) => key === 'clientSecret' && kind !== 'secret')).toEqual([]);
    }
  });

  test('it says how to register, and where the address of return goes', () => {
    for (const { steps } of ways) expect(steps.some(({ copies }) => copies === 'return-address')).toBe(true);
  });
}

const placesIn = (way: Authorization): readonly string[] =>
  [way.authorizeUrl, way.tokenUrl, ...way.scopes, ...Object.values(way.parameters)].flatMap((text) =>
    Array.from(text.matchAll(/\{(\w+)\}/gu), ([, key = '']) => key),
  );
