import { defaultProtocol, lint, type Protocol } from '@tertulia/voice';
import { expect, test } from 'vitest';
import { closingFor, closingsFor } from './closing-words.ts';

const locales = ['es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-419', 'en'] as const;
const addresses = ['tu', 'usted', 'vos', 'any'] as const;
const moments = ['told', 'settled'] as const;

test('every closing passes the guard of whoever speaks that way, in public', () => {
  for (const locale of locales)
    for (const address of addresses)
      for (const moment of moments)
        for (const text of closingsFor(moment, locale === 'en' ? 'en' : 'es', locale, address)) {
          const protocol: Protocol = { ...defaultProtocol(locale), address };
          const { findings } = lint({ text, surface: 'reply', reach: 'public' }, protocol, {});
          expect([locale, address, text, findings.map(({ rule }) => rule)]).toEqual([locale, address, text, []]);
        }
});

test('the same question gets the same words, and three hundred questions get all of them', () => {
  const ways = closingsFor('told', 'es', 'es-ES', 'tu');
  const ids = Array.from({ length: 300 }, (_, n) => `06000000-0000-7000-8000-${String(n).padStart(12, '0')}`);
  expect(ids.map((id) => closingFor(id, ways))).toEqual(ids.map((id) => closingFor(id, ways)));
  expect(new Set(ids.map((id) => closingFor(id, ways))).size).toBe(ways.length);
});
