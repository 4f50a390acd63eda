import { expect, test } from 'vitest';
import type { Command } from './commands.ts';
import { commandFor, keysOf } from './key-presses.ts';

const command = (id: string, keys: string): Command => ({ id, label: id, group: 'g', keys, run: () => undefined });
const commands = [command('resolve', 'e'), command('palette', 'Mod+k'), command('go-inbox', 'g i')];

test('a member can give an action another key', () => {
  const settings = { singleKeys: true, keys: { resolve: 'd' } };
  expect(commandFor('d', commands, settings)?.id).toBe('resolve');
  expect(commandFor('e', commands, settings)).toBeUndefined();
});

test('single letters can be switched off; chords stay', () => {
  const settings = { singleKeys: false, keys: {} };
  expect(commands.map((each) => keysOf(each, settings))).toEqual([null, 'Mod+k', null]);
});
