import { expect, test } from 'vitest';
import { sketchOfPost } from './frame/sketch-of.ts';
import { defaultProtocol } from './protocol.ts';
import { readingOf, type Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import type { VoiceLanguage } from './voice-language.ts';
import { rules } from './rules/registry.ts';
import { wordsOf } from './text/words.ts';

const protocol = {
  ...defaultProtocol('es-ES'),
  terms: { banned: [{ term: 'super*' }], preferred: [], names: ['Mi Tierra'] },
};
const signals = {
  personName: 'Lucía',
  upset: 0.9,
  personSaid: ['Mi pedido 12345 no llega', 'murió mi gato'],
  questions: ['¿Cuánto cuesta?', '¿Hay azul?'],
  facts: [
    { kind: 'closes', minuteOfDay: 1200 },
    { kind: 'price', about: 'café', amount: 3, currency: 'EUR' },
  ],
  trustedDomains: ['casa.es'],
  recentSends: [sketchOfPost('El sábado abrimos el patio con vermut y música en directo.')],
  promotion: 0.9,
  promotionShare: 0.8,
  isPaidPartnership: true,
  now: 1_790_000_000_000,
  timeZone: 'Europe/Madrid',
  personLanguage: 'ca',
} as const;

/** One sentence without an end, sentences without number, and what each rule begins to read again and again. */
const bombs: readonly (readonly [VoiceLanguage, string])[] = [
  ['es', 'te lo enviamos tu correo el lunes a las 5 '],
  ['es', 'Hola [x {y <z. '],
  ['es', 'nos pasas tu 12.5 % @a @b '],
  ['es', '4111 1111 12/12 a.b@c '],
  ['es', 'llame al 900 '],
  ['es', 'x'],
  ['en', 'we will send your address by monday at 5 '],
];

/** Everything that the rules share is read before: only the rule is on the clock. */
const readingOfAll = (text: string, language: VoiceLanguage, { group }: Rule): Reading => {
  const reading = readingOf(
    {
      text,
      surface: group === 'publishing' ? 'post' : 'reply',
      reach: 'public',
      account: { id: 'a', purpose: 'main' },
    },
    protocol,
    signals,
    wordsOf(text),
    language,
  );
  expect([reading.sentences, reading.links, reading.quotations, reading.exempt]).toHaveLength(4);
  return reading;
};

// The thread's own time, which comes in ticks of some 4 ms: others work on this machine too.
const cpuMs = (rule: Rule, reading: Reading): number => {
  const start = process.threadCpuUsage();
  rule.check(reading);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
};

/** Four times the length: what grows with its square takes sixteen times as long. Only a suspect is measured again. */
const growth = (rule: Rule, language: VoiceLanguage, bomb: string): number => {
  const [part, whole] = [15_000, 60_000].map((length) =>
    readingOfAll(bomb.repeat(Math.ceil(length / bomb.length)), language, rule),
  );
  if (part === undefined || whole === undefined) return 0;
  let [quick, long] = [Infinity, Infinity];
  for (let run = 0; run < 3; run++) {
    long = Math.min(long, cpuMs(rule, whole));
    quick = Math.min(quick, Math.max(cpuMs(rule, part), 10));
    if (long / quick < 8) break;
  }
  return long / quick;
};

test.each(rules)('$id takes time in the length of the text only', (rule) => {
  const spoken = bombs.filter(([language]) => rule.languages === 'any' || rule.languages.includes(language));
  expect(spoken.filter(([language, bomb]) => growth(rule, language, bomb) >= 8)).toEqual([]);
});
