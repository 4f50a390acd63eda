import type { ChannelManifest } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { knownFor } from './known-for.ts';

const manifest = {
  knownByDomain: [
    { field: 'address', domains: ['cartas.example'], values: { host: 'in.cartas.example', port: 993 }, way: 'cartas' },
    { field: 'address', domains: [], values: { host: 'imap.{domain}' } },
  ],
} as unknown as ChannelManifest; // what is asked of a manifest here

test('a provider that the channel knows fills what it says of it', () => {
  expect(knownFor(manifest, { address: ' Ayuda@Cartas.Example ' })).toMatchObject({
    values: { host: 'in.cartas.example', port: 993 },
    way: 'cartas',
  });
});

test('any other domain gets the names most have', () => {
  expect(knownFor(manifest, { address: 'hola@café.example' })?.values).toEqual({ host: 'imap.café.example' });
});

test.each(['', 'ayuda', 'ayuda@', 'ayuda@cartas', 'ayuda@cartas.'])('"%s" is no address yet', (address) => {
  expect(knownFor(manifest, { address })).toBeNull();
});
