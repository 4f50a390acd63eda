import { expect, test } from 'vitest';
import { dismiss, freshWatch, heaviest, isDismissed, settle, take, toldOf, toldTogether } from './guard-watch.ts';

const finding = (rule: string, text: string, words: string, severity: 'warn' | 'block' = 'warn') => {
  const start = text.indexOf(words);
  return {
    rule: rule as 'spelling', // the test's rules need not exist
    span: { start, end: start + words.length },
    severity,
    why: { es: '', en: '', key: `${rule}.x`, values: {} },
  };
};

test('what was taken, waved away, and written anew by hand is told, each once', () => {
  const first = 'Haber si creo que llega barato';
  const stood = [
    finding('spelling', first, 'Haber'),
    finding('first-person', first, 'creo'),
    finding('banned', first, 'barato'),
  ];
  let watch = settle(freshWatch, stood, first);
  watch = take(watch, stood[0] ?? fail(), first);
  watch = dismiss(watch, stood[1] ?? fail(), first);
  const last = 'A ver si creo que llega pronto';
  const standing = [finding('first-person', last, 'creo')];
  expect(toldOf(watch, standing, last)).toEqual({
    seen: ['first-person'],
    acts: [
      { rule: 'spelling', act: 'taken', times: 1 },
      { rule: 'banned', act: 'mended', times: 1 },
      { rule: 'first-person', act: 'dismissed', times: 1 },
    ],
  });
});

test('a finding waved away stays away when its words move, and comes back with other words', () => {
  const watch = dismiss(freshWatch, finding('spelling', 'haber si va', 'haber'), 'haber si va');
  expect(isDismissed(watch, finding('spelling', 'Hola, haber si va', 'haber'), 'Hola, haber si va')).toBe(true);
  expect(isDismissed(watch, finding('spelling', 'te hechamos', 'hechamos'), 'te hechamos')).toBe(false);
});

test('what blocks cannot be waved away', () => {
  const text = 'Hola, [NOMBRE]';
  const watch = dismiss(freshWatch, finding('leftover', text, '[NOMBRE]', 'block'), text);
  expect(isDismissed(watch, finding('leftover', text, '[NOMBRE]', 'block'), text)).toBe(false);
});

test('what is about the whole answer is one finding, however it is written on', () => {
  const short = 'Te lo enviamos otra vez y nos quedamos pendientes';
  const long = `${short} de que te llegue bien a casa`;
  const watch = dismiss(freshWatch, finding('tone', short, short), short);
  expect(isDismissed(watch, finding('tone', long, long), long)).toBe(true);
});

test('what blocks is shown before what warns, and that before a hint', () => {
  const [hint, warn, block] = [{ severity: 'hint' }, { severity: 'warn' }, { severity: 'block' }] as const;
  expect(heaviest([hint, warn, block, warn])).toBe(2);
  expect(heaviest([hint, warn, warn])).toBe(1);
  expect(heaviest([])).toBe(0);
});

test('what came and went between two keys is told to nobody', () => {
  expect(toldOf(freshWatch, [], 'Hola')).toEqual({ seen: [], acts: [] });
});

function fail(): never {
  throw new Error('the test has lost its finding');
}

test('texts that go out as one tell together, and nothing where one was not looked at', () => {
  const body = { seen: ['spelling', 'address'], acts: [{ rule: 'spelling', act: 'taken', times: 2 } as const] };
  const subject = { seen: ['spelling'], acts: [{ rule: 'spelling', act: 'taken', times: 1 } as const] };
  expect(toldTogether([body, subject])).toEqual({
    seen: ['spelling', 'address'],
    acts: [{ rule: 'spelling', act: 'taken', times: 3 }],
  });
  expect(toldTogether([body, undefined])).toBeUndefined();
});
