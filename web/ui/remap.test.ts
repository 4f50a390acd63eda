import { expect, test } from 'vitest';
import type { Command } from './commands.ts';
import { remap, without } from './remap.ts';

const command = (id: string, keys: string): Command => ({ id, label: id, group: 'g', keys, run: () => undefined });
const resolve = command('resolve', 'e');
const commands = [resolve, command('assign', 'a'), command('go-inbox', 'g i')];
const settings = { singleKeys: true, keys: { assign: 'q' } };

test('an action takes a free key, also one that another has left', () => {
  expect(remap(resolve, 'd', commands, settings)).toEqual({ kind: 'mapped', keys: { assign: 'q', resolve: 'd' } });
  expect(remap(resolve, 'a', commands, settings)).toMatchObject({ kind: 'mapped' });
  expect(remap(resolve, 'Alt+e', commands, settings)).toMatchObject({ kind: 'mapped' });
});

test('a key of another action is not taken from it', () => {
  expect(remap(resolve, 'q', commands, settings)).toMatchObject({ kind: 'taken', by: { id: 'assign' } });
  expect(remap(resolve, 'g', commands, settings)).toMatchObject({ kind: 'taken', by: { id: 'go-inbox' } });
});

test('with single keys off, what they would do still counts as taken', () => {
  expect(remap(resolve, 'q', commands, { ...settings, singleKeys: false }).kind).toBe('taken');
});

test('keys that move about the page stay what they are', () => {
  for (const chord of ['Enter', 'Mod+Enter', 'ArrowDown', 'F5', ' '])
    expect(remap(resolve, chord, commands, settings)).toEqual({ kind: 'reserved' });
});

test('the usual key is no key of one’s own', () => {
  expect(remap(resolve, 'e', commands, { singleKeys: true, keys: { resolve: 'd' } })).toEqual({
    kind: 'mapped',
    keys: {},
  });
  expect(without({ resolve: 'd', assign: 'q' }, 'resolve')).toEqual({ assign: 'q' });
});
