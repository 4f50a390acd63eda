import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { deriveProtocol } from './derive-protocol.ts';
import { readProtocol } from './read-protocol.ts';
import { templates } from './templates.ts';
import { writeProtocol } from './write-protocol.ts';

const sections = readFileSync(new URL('../../data/clean/es.txt', import.meta.url), 'utf8').split(/^# /mu);
const answersOf = (country: string): string[] =>
  (sections.find((it) => it.startsWith(country)) ?? '').split('\n').slice(1).filter(Boolean);

test('past answers of a brand in Buenos Aires say vos', () => {
  expect(deriveProtocol(answersOf('AR')).protocol).toMatchObject({
    locale: 'es-AR',
    address: 'vos',
    speaker: 'we',
    emoji: { ceiling: 0 },
  });
});

test('a brand that says tú in Spain is read as one', () => {
  const { protocol, seen } = deriveProtocol([
    ...answersOf('ES'),
    'Os esperamos el sábado.',
    '¿Habéis visto la nueva carta?',
    'Vale, os lo guardamos.',
  ]);
  expect(protocol).toMatchObject({ locale: 'es-ES', address: 'tu', plural: 'vosotros', speaker: 'we' });
  expect(seen.answers).toBe(answersOf('ES').length + 3);
});

test('one person who signs as herself is "I"', () => {
  const answers = [
    'Te lo envío hoy.',
    'Creo que la M.',
    'Lo reviso y te digo.',
    'Trabajo por encargo, te apunto.',
    'Mi taller abre a las diez.',
  ];
  expect(deriveProtocol(answers).protocol.speaker).toBe('I');
});

test('few answers promise nothing', () => {
  expect(deriveProtocol(['Abrimos a las nueve.']).protocol).toMatchObject({ locale: 'es-419', address: 'any' });
});

test.each(
  templates.flatMap(({ id, protocol }) =>
    (['es-ES', 'es-AR', 'en'] as const).map((locale) => ({ id, locale, protocol: protocol(locale) })),
  ),
)('the template $id in $locale reads back from its file and lets a plain answer pass', ({ protocol, locale }) => {
  expect(readProtocol(writeProtocol(protocol, 'markdown'))).toEqual({ protocol, problems: [] });
  const text =
    locale === 'en' ? 'The rye comes out of the oven at seven.' : 'El pan de centeno sale del horno a las siete.';
  expect(lint({ text, surface: 'reply', reach: 'public' }, protocol).findings).toEqual([]);
});

test('a brand of Spain that speaks to several people says no vos', () => {
  const answers = [
    'Si venís con niños, avisad y os guardamos mesa.',
    '¿Preferís terraza o salón?',
    'Si pedís antes de las 12, os llega mañana.',
    '¿Vivís cerca? Os lo acercamos.',
    'Te lo guardamos hasta el viernes.',
    'Pásate cuando quieras.',
    '¿Te va bien el sábado?',
  ];
  expect(deriveProtocol(answers).protocol).toMatchObject({ locale: 'es-ES', address: 'tu', plural: 'vosotros' });
});
