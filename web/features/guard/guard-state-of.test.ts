import { expect, test } from 'vitest';
import { guardStateOf, heaviestState } from './guard-state-of.ts';

const hint = { severity: 'hint' } as const;
const warn = { severity: 'warn' } as const;
const block = { severity: 'block' } as const;
const spoken = { isSilent: false };

test('it sounds like the brand only when nothing stands', () => {
  expect(guardStateOf(spoken, [], [])).toBe('clear');
  expect(guardStateOf(spoken, [hint, hint], [hint, hint])).toBe('hints');
  expect(guardStateOf(spoken, [hint], [])).toBe('left');
  expect(guardStateOf(spoken, [warn, hint], [hint])).toBe('hints');
  expect(guardStateOf(spoken, [warn], [])).toBe('left');
});

test('what weighs most is said', () => {
  expect(guardStateOf(spoken, [hint, warn], [hint, warn])).toBe('findings');
  expect(guardStateOf(spoken, [hint, warn, block], [hint, warn, block])).toBe('blocks');
});

test('a language it does not know is no praise, and nothing to check says nothing', () => {
  expect(guardStateOf({ isSilent: true }, [], [])).toBe('silent');
  expect(guardStateOf({ isSilent: true }, [hint], [hint])).toBe('hints');
  expect(guardStateOf(null, [], [])).toBe('away');
});

test('of several texts that go out as one, what weighs most is said', () => {
  expect(heaviestState(['clear', 'away'])).toBe('clear');
  expect(heaviestState(['hints', 'blocks', 'clear'])).toBe('blocks');
  expect(heaviestState(['silent', 'clear'])).toBe('silent');
  expect(heaviestState([])).toBe('away');
});
