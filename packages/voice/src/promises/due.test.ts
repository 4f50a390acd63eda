import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { defaultProtocol } from '../protocol.ts';

/** Monday 23 November 2026 at 10:30 by the clock of each place. */
const places = {
  ES: { now: '2026-11-23T10:30:00+01:00', timeZone: 'Europe/Madrid', locale: 'es-ES', language: 'es' },
  MX: { now: '2026-11-23T10:30:00-06:00', timeZone: 'America/Mexico_City', locale: 'es-MX', language: 'es' },
  AR: {
    now: '2026-11-23T10:30:00-03:00',
    timeZone: 'America/Argentina/Buenos_Aires',
    locale: 'es-AR',
    language: 'es',
  },
  CO: { now: '2026-11-23T10:30:00-05:00', timeZone: 'America/Bogota', locale: 'es-CO', language: 'es' },
  EN: { now: '2026-11-23T10:30:00Z', timeZone: 'Europe/London', locale: 'en', language: 'en' },
} as const;

test.each([
  ['ES', 'Mañana antes de las 14 h te llamamos.', '2026-11-24T14:00'],
  ['ES', 'Te lo enviamos el lunes.', '2026-11-30T20:00'],
  ['ES', 'Te contestamos antes del 15 de marzo.', '2027-03-14T20:00'],
  ['ES', 'Te llamamos esta tarde.', '2026-11-23T20:00'],
  ['ES', 'Mañana a primera hora te escribimos.', '2026-11-24T10:00'],
  ['ES', 'El mensajero pasa a recogerlo entre las 9 y las 12 de mañana.', '2026-11-24T12:00'],
  ['ES', 'Lo arreglamos antes del viernes.', '2026-11-26T20:00'],
  ['ES', 'Antes de fin de mes te contestamos.', '2026-11-30T20:00'],
  ['ES', 'Te devolvemos los 45 € en 48 horas.', '2026-11-25T10:30'],
  ['ES', 'Pasado mañana por la mañana os lo llevamos.', '2026-11-25T13:00'],
  ['ES', 'A las 12 y media te llamamos.', '2026-11-23T12:30'],
  ['ES', 'A las 9 te llamamos.', '2026-11-24T09:00'],
  ['ES', 'La semana que viene te mando el presupuesto.', '2026-12-04T20:00'],
  ['MX', 'El jueves a las 5 le marcamos.', '2026-11-26T17:00'],
  ['MX', 'El abono se verá reflejado a más tardar el 15 de diciembre.', '2026-12-15T20:00'],
  ['MX', 'Le respondemos en dos días hábiles.', '2026-11-25T20:00'],
  ['MX', 'Le marcamos hoy a las 7 de la noche.', '2026-11-23T19:00'],
  ['AR', 'El jueves a la mañana pasa el técnico.', '2026-11-26T13:00'],
  ['AR', 'En 72 hs hábiles te acreditamos la plata.', '2026-11-26T20:00'],
  ['AR', 'Esta noche te paso el link.', '2026-11-23T23:59'],
  ['AR', 'Antes del finde te tengo una respuesta', '2026-11-27T20:00'],
  ['CO', 'Le llamamos en media hora.', '2026-11-23T11:00'],
  ['CO', 'En diez minutos le confirmamos.', '2026-11-23T10:40'],
  ['CO', 'Mañana a las 3 p. m. le entregamos el mueble.', '2026-11-24T15:00'],
  ['CO', 'En dos semanas le entregamos la cocina.', '2026-12-07T20:00'],
  ['EN', "We'll get back to you in 3 working days.", '2026-11-26T20:00'],
  ['EN', "We'll call you within the hour.", '2026-11-23T11:30'],
  ['EN', "We'll ring you tomorrow morning.", '2026-11-24T13:00'],
  ['EN', "You'll have it by Friday at noon.", '2026-11-27T12:00'],
  ['EN', "We'll send a new one before Friday.", '2026-11-26T20:00'],
  ['EN', 'An engineer will be with you on 4 December between 8 and 1.', '2026-12-04T13:00'],
  ['EN', "We'll refund you by the end of the month.", '2026-11-30T20:00'],
  ['EN', "We'll email you by 5pm.", '2026-11-23T17:00'],
] as const)('a promise made in %s, "%s", is due at %s', (country, text, due) => {
  const { now, timeZone, locale, language } = places[country];
  const { findings } = lint({ text, surface: 'reply', reach: 'private' }, defaultProtocol(locale), {
    draftLanguage: language,
    now: Date.parse(now),
    timeZone,
  });
  const dueAt = findings.find(({ rule }) => rule === 'promise')?.facts?.dueAt;
  expect(dueAt === undefined ? undefined : clockThere(Number(dueAt), timeZone)).toBe(due);
});

test('a promise of money without a date has no instant', () => {
  const { findings } = lint(
    { text: 'Te devolvemos el importe.', surface: 'reply', reach: 'private' },
    defaultProtocol('es-ES'),
    { draftLanguage: 'es', now: Date.parse(places.ES.now), timeZone: 'Europe/Madrid' },
  );
  expect(findings.map(({ rule, facts }) => [rule, facts])).toEqual([['promise', { kind: 'money' }]]);
});

test('the clock that goes back in the night counts', () => {
  const { findings } = lint(
    { text: 'Mañana a las 9 te llamamos.', surface: 'reply', reach: 'private' },
    defaultProtocol('es-ES'),
    { draftLanguage: 'es', now: Date.parse('2026-10-24T12:00:00+02:00'), timeZone: 'Europe/Madrid' },
  );
  expect(findings[0]?.facts?.dueAt).toBe(Date.parse('2026-10-25T09:00:00+01:00'));
});

const clockThere = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');
