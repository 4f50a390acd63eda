import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFiles, markedDrafts } from '../train/marked-drafts.ts';
import { applyFix } from './apply-fix.ts';
import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import { defaultProtocol, type Protocol } from './protocol.ts';
import { examples } from './rules/examples.ts';
import { ruleIds } from './rules/rule-ids.ts';
import type { Signals } from './signals.ts';

const strict: Protocol = {
  ...defaultProtocol('es-ES'),
  address: 'usted',
  emoji: { palette: ['☕'], ceiling: 1 },
  terms: {
    banned: [{ term: 'barato', instead: 'económico' }, { term: 'super*' }],
    preferred: [{ term: 'expreso', insteadOf: ['espresso'] }],
    names: ['Mi Tierra'],
  },
  rules: { inclusive: 'hint' },
};
const signals: Signals = {
  personName: 'Lucía',
  upset: 0.9,
  toxicity: 0.1,
  personSaid: ['Mi pedido 12345 no llega', 'murió mi gato'],
  questions: ['¿Cuánto cuesta?', '¿Hay azul?'],
  facts: [
    { kind: 'closes', minuteOfDay: 1200 },
    { kind: 'opens', minuteOfDay: 540, days: [1, 2, 3, 4, 5] },
    { kind: 'closed', days: [7] },
    { kind: 'price', about: 'taller', amount: 40, currency: '€' },
    { kind: 'delivery', from: 2, to: 3 },
    { kind: 'returns', days: 30 },
    { kind: 'phone', value: '900 123 456' },
    { kind: 'email', value: 'hola@pan.es' },
    { kind: 'web', value: 'pan.es' },
  ],
  now: 1_790_000_000_000,
  timeZone: 'Europe/Madrid',
  personLanguage: 'es',
};
const surfaces = ['reply', 'post', 'broadcast', 'bot'] as const;

const pieces = [
  ...draftFiles('es')
    .flatMap(markedDrafts)
    .map(({ text }) => text),
  ...Object.values(examples).flatMap(({ bad }) => bad.map(({ text }) => text)),
  '\ud83d',
  '\udc4d',
  '\u200b',
  '\u202eodarapes',
  'e\u0301',
  'ñ',
  '👨‍👩‍👧‍👦',
  '🇲🇽',
  '<b>hola</b>',
  '<script>',
  '```js\nfoo()\n```',
  '"',
  '«',
  '»',
  '“',
  '(((((',
  '[[[',
  '{{{',
  '@@@@',
  '#',
  'ѕаlе',
  'مرحبا',
  '  ',
  '\n\n',
  '\t',
  '....',
  '!!!!',
  '¿¿¿',
  '0000 0000',
  'a'.repeat(60),
  'Á'.repeat(20),
  '$^*+?.()|',
  '\\d',
  'http://',
  'x@x',
  '%%%',
];
const text = fc
  .array(fc.constantFrom(...pieces), { maxLength: 8 })
  .chain((parts) => fc.constantFrom('', ' ', '\n').map((glue) => parts.join(glue)));
const review = (draft: string, language: string, surface: (typeof surfaces)[number] = 'reply') =>
  lint({ text: draft, surface, reach: 'public', account: { id: 'a', purpose: 'main' } }, strict, {
    ...signals,
    draftLanguage: language,
  });

const splitsPair = (draft: string, at: number): boolean =>
  /[\uD800-\uDBFF]/u.test(draft.charAt(at - 1)) && /[\uDC00-\uDFFF]/u.test(draft.charAt(at));

const expectSound = (draft: string, { span, fixes, confidence, why }: Finding): void => {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(draft.length);
  expect([splitsPair(draft, span.start), splitsPair(draft, span.end)]).toEqual([false, false]);
  expect(confidence).toBeGreaterThan(0);
  expect(why.es.length * why.en.length).toBeGreaterThan(0);
  for (const fix of fixes) {
    const edits = fix.edits.toSorted((a, b) => a.start - b.start);
    for (const [at, edit] of edits.entries()) {
      expect(edit.start >= (edits[at - 1]?.end ?? 0) && edit.end >= edit.start && edit.end <= draft.length).toBe(true);
      expect([splitsPair(draft, edit.start), splitsPair(draft, edit.end)]).toEqual([false, false]);
    }
    expect(applyFix(draft, fix)).not.toBe(draft);
  }
};

describe('whatever is typed', () => {
  test('spans and fixes are sound, in both languages and on every surface', () =>
    fc.assert(
      fc.property(text, fc.constantFrom('es', 'en', 'ca'), fc.constantFrom(...surfaces), (draft, language, surface) => {
        for (const finding of review(draft, language, surface).findings) expectSound(draft, finding);
      }),
      { numRuns: 300 },
    ));

  test('the same draft gets the same findings', () =>
    fc.assert(
      fc.property(text, (draft) => {
        expect(review(draft, 'es')).toEqual(review(draft, 'es'));
      }),
      { numRuns: 60 },
    ));

  test.each(['', '👍', '\ud83d', '\u200b\u200b', ' \n\t ', '\u0301\u0301', '\u202e'])(
    'an odd little text passes: %j',
    (draft) => {
      expect(() => review(draft, 'es')).not.toThrow();
    },
  );

  test('a language it does not know gets silence, and it says so', () => {
    const silent = lint(
      { text: 'Els enviem demà el paquet, moltes gràcies', surface: 'reply', reach: 'public' },
      defaultProtocol('es-ES'),
      { draftLanguage: 'ca' },
    );
    expect(silent).toEqual({ language: 'other', isSilent: true, findings: [] });
  });
});

describe('a fix mends', () => {
  const fixable = Object.entries(examples).flatMap(([rule, { bad }]) =>
    bad.filter(({ fixed }) => fixed !== undefined).map((example) => ({ rule, ...example })),
  );
  test.each(fixable)(
    '$rule: $text',
    ({ rule, text: draft, country, protocol, signals: known, draft: circumstances }) => {
      const on = Object.fromEntries(ruleIds.filter((id) => id === rule).map((id) => [id, 'warn' as const]));
      const whole: Protocol = {
        ...defaultProtocol(country === 'EN' ? 'en' : country === undefined ? 'es-ES' : `es-${country}`),
        ...protocol,
        rules: { ...protocol?.rules, ...on },
      };
      const findings = (said: string) =>
        lint({ surface: 'reply', reach: 'public', ...circumstances, text: said }, whole, {
          draftLanguage: country === 'EN' ? 'en' : 'es',
          ...known,
        }).findings.filter((finding) => finding.rule === rule);
      const before = findings(draft);
      const fix = before[0]?.fixes[0];
      expect(fix).toBeDefined();
      if (fix !== undefined) expect(findings(applyFix(draft, fix)).length).toBeLessThan(before.length);
    },
  );
});

describe('time grows with the length only', () => {
  const bombs = [
    'a',
    '!',
    'aaaaaaaa ',
    '[',
    '{{',
    '"',
    '« ',
    '@a ',
    '#yo',
    'por ',
    'te lo ',
    'nos dices tu ',
    '1234 ',
    '4111 1111 ',
    'x@',
    'http://',
    'a.',
    '¿',
    '😀',
    'yo ',
    'el ',
    'sentimos ',
    'MAYOR ',
    'e\u0301',
    '\u200d',
    '... ',
    'creo que ',
    'a nadie más le pasa ',
    'lo siento ',
    '⭐',
    'cerramos a las 9 ',
    'abrimos los lunes ',
    'taller 9 € ',
    'envíos en 9 ',
  ];
  // The thread's own time, which comes in ticks of some 4 ms: others work on this machine too.
  const time = (draft: string): number => {
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const start = process.threadCpuUsage();
      review(draft, 'es');
      const { user, system } = process.threadCpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  // Four times the length: a rule that grows with the square takes sixteen times as long, noise of the machine a little more than four.
  test.each(bombs)('%j over and over', (bomb) => {
    const [part, whole] = [bomb.repeat(Math.ceil(30_000 / bomb.length)), bomb.repeat(Math.ceil(120_000 / bomb.length))];
    review(part, 'es');
    expect(time(whole) / Math.max(time(part), 12)).toBeLessThan(8);
  });
});
