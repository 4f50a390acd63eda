import { expect, test } from 'vitest';
import { clockInSentence, dayName, fileSize, span, spanCount, trackTime } from './moment.ts';

const now = new Date(2026, 10, 22, 18, 0).getTime();
const ago = (days: number, hours = 0) => now - days * 86_400_000 - hours * 3_600_000;

test('a day is called as people call it', () => {
  expect(dayName(ago(0, 2), now, 'es')).toBe('hoy');
  expect(dayName(ago(1), now, 'es')).toBe('ayer');
  expect(dayName(ago(3), now, 'es')).toBe('jueves');
  expect(dayName(ago(41), now, 'es')).toBe('12 oct');
  expect(dayName(ago(1), now, 'en')).toBe('yesterday');
  expect(dayName(new Date(2024, 2, 5).getTime(), now, 'es')).toBe('5 mar 2024');
});

test('an hour within a sentence has its article in Spanish, and one o’clock is one', () => {
  const at = (hour: number) => new Date(2026, 10, 22, hour, 5).getTime();
  expect([0, 1, 11, 13].map((hour) => clockInSentence(at(hour), 'es'))).toEqual([
    'las 0:05',
    'la 1:05',
    'las 11:05',
    'las 13:05',
  ]);
  expect(clockInSentence(at(13), 'es-419')).toMatch(/^la 1:05/u);
  expect(clockInSentence(at(1), 'en')).not.toMatch(/la/u);
});

test('a span of time drops what does not matter at its size', () => {
  expect(span(9 * 60_000 + 59_000, 'es')).toBe('9\u00A0min');
  expect(span(125 * 60_000, 'es')).toBe('2\u00A0h\u00A05\u00A0min');
  expect(span(12 * 3_600_000 + 5 * 60_000, 'es')).toBe('12\u00A0h');
  expect(span(3 * 86_400_000, 'es')).toBe('3\u00A0d');
  expect(span(-5, 'en')).toBe('0\u00A0min');
});

test('one of something is left, and anything else are', () => {
  expect([60_000, 3_600_000, 86_400_000].map(spanCount)).toEqual([1, 1, 1]);
  expect([0, 120_000, 3_660_000, 2 * 86_400_000].map(spanCount)).toEqual([0, 2, 2, 2]);
});

test('tracks and files are measured', () => {
  expect(trackTime(17_400)).toBe('0:17');
  expect(trackTime(725_000)).toBe('12:05');
  expect(fileSize(820, 'es')).toBe('820 B');
  expect(fileSize(1_240_000, 'es')).toBe('1,2 MB');
});
