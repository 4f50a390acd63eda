import { expect, test } from 'vitest';
import { lint } from '../../lint.ts';
import { defaultProtocol } from '../../protocol.ts';

const underlined = (language: 'es' | 'en', text: string): string[] =>
  lint({ surface: 'reply', reach: 'private', text }, defaultProtocol(language === 'en' ? 'en' : 'es-ES'), {
    draftLanguage: language,
  })
    .findings.filter(({ rule }) => rule === 'promise')
    .map(({ span }) => text.slice(span.start, span.end));

test.each([
  ['es', 'Te lo enviamos mañana por la tarde.', 'Te lo enviamos mañana por la tarde'],
  ['es', 'Te llamamos 😊 mañana por la mañana', 'Te llamamos'],
  ['es', 'Mañana 📦 te lo mandamos', 'te lo mandamos'],
  ['es', 'Te escribimos 👩‍👩‍👧 el lunes', 'Te escribimos'],
  ['es', 'Te devolvemos el dinero 💶 hoy mismo', 'Te devolvemos el dinero'],
  ['es', 'Te devolvemos el importe de la entrada.', 'Te devolvemos el importe'],
  ['es', 'Te llamamos (sin coste) antes de las 14 h.', 'Te llamamos'],
  ['es', '🎁🇪🇸 Te lo cambiamos el lunes 🎁', 'Te lo cambiamos el lunes'],
  ['en', "We'll ship it 🎉 tomorrow 🎉", "We'll ship it"],
  ['en', "Tomorrow 🙌🏽 we'll call you.", "we'll call you"],
  ['en', "We'll call you by Friday ❤️", "We'll call you by Friday"],
] as const)('a promise is underlined word for word: %s %s', (language, text, words) =>
  expect(underlined(language, text)).toEqual([words]),
);

test('what is said behind a semicolon is no date of what stands before it', () => {
  expect(underlined('es', 'El viernes abrimos la tienda nueva, con música y tarta; te avisamos de tu talla.')).toEqual(
    [],
  );
  expect(underlined('es', 'Quedó para el viernes; si no está lista, ese día te prestamos una.')).toHaveLength(1);
});

test('a date that goes on behind an emoji is still dated', () => {
  const { findings } = lint(
    { surface: 'reply', reach: 'private', text: 'Te lo enviamos mañana 😊 a primera hora' },
    defaultProtocol('es-ES'),
    { draftLanguage: 'es', now: Date.UTC(2026, 10, 23, 12), timeZone: 'Europe/Madrid' },
  );
  expect(findings.find(({ rule }) => rule === 'promise')?.facts).toEqual({ dueAt: Date.UTC(2026, 10, 24, 9) });
});
