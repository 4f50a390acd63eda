import { expect, test } from 'vitest';
import { chordOf, inKeys, isSingleKey } from './key-name.ts';

const press = (key: string, held: Partial<Record<'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  chordOf({ key, metaKey: false, ctrlKey: false, altKey: false, shiftKey: false, ...held });

test('a chord says what was typed, and Shift only where it is not in the character already', () => {
  expect(press('j')).toBe('j');
  expect(press('J', { shiftKey: true })).toBe('Shift+j');
  expect(press('?', { shiftKey: true })).toBe('?');
  expect(press('k', { metaKey: true })).toBe('Mod+k');
  expect(press('K', { ctrlKey: true })).toBe('Mod+k');
  expect(press('ArrowDown', { altKey: true })).toBe('Alt+ArrowDown');
});

test('plus is a key like others, alone and in a chord', () => {
  expect(inKeys('+')).toBe('+');
  expect(inKeys('Mod++')).toBe('Ctrl +');
  expect(inKeys('Shift+j')).toBe('⇧ j');
});

test('a bare modifier and a dead key are no chord', () => {
  expect(press('Shift', { shiftKey: true })).toBeNull();
  expect(press('Dead')).toBeNull();
});

test('sequences and letters can be switched off, chords with a modifier cannot', () => {
  expect(isSingleKey('g i')).toBe(true);
  expect(isSingleKey('Mod+Enter')).toBe(false);
});
