import type { ChannelManifest } from '@tertulia/contract';
import { expect } from 'vitest';
import { connectedAccount } from '../../channel-accounts/index.ts';
import { test, type TestDesk } from '../../../testing/desk.ts';
import { vendorAllowsAt } from './vendor-rates.ts';

const sends = async (desk: TestDesk, rates: ChannelManifest['rates'], thread = 't1'): Promise<number | null> => {
  const account = await connectedAccount(desk.parts, desk.cast.workspaceId, desk.cast.accountId);
  const channel = { ...account.channel, manifest: { ...account.channel.manifest, rates } };
  const message = { thread: { key: thread, references: [] }, to: [] };
  const until = await vendorAllowsAt(desk.parts, { ...account, channel }, message, AbortSignal.abort());
  return until === null ? null : until - desk.clock.now();
};

const twoAMinute: ChannelManifest['rates'] = [{ scope: 'account', perSeconds: 60, max: 2 }];

test('as many leave as the network takes, the next when there is room again', async ({ desk }) => {
  expect([await sends(desk, twoAMinute), await sends(desk, twoAMinute)]).toEqual([null, null]);
  expect(await sends(desk, twoAMinute)).toBe(30_000);
  desk.clock.pass(30_000);
  expect(await sends(desk, twoAMinute)).toBeNull();
  expect(await sends(desk, twoAMinute)).toBe(30_000);
});

test('a full thread holds up nobody else, and takes nothing from the account', async ({ desk }) => {
  const rates: ChannelManifest['rates'] = [
    { scope: 'account', perSeconds: 60, max: 3 },
    { scope: 'thread', perSeconds: 60, max: 1 },
  ];
  expect(await sends(desk, rates, 't1')).toBeNull();
  for (let n = 0; n < 5; n += 1) expect(await sends(desk, rates, 't1')).toBe(60_000);
  expect([await sends(desk, rates, 't2'), await sends(desk, rates, 't3'), await sends(desk, rates, 't4')]).toEqual([
    null,
    null,
    20_000,
  ]);
});

test('processes share what the network takes', async ({ desk }) => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => sends(desk, twoAMinute)));
  expect(answers.filter((wait) => wait === null)).toHaveLength(2);
});
