import { expect, test } from 'vitest';
import { applyFix } from '../apply-fix.ts';
import { lint } from '../lint.ts';
import { defaultProtocol, type Protocol } from '../protocol.ts';

const protocol: Protocol = {
  ...defaultProtocol('es-ES'),
  terms: {
    banned: [
      { term: 'ticket', instead: 'consulta' },
      { term: 'incidencia', instead: 'problema' },
    ],
    preferred: [
      { term: 'cliente', insteadOf: ['usuario', 'usuaria'] },
      { term: 'socio', insteadOf: ['abonado', 'abonada'] },
      { term: 'boletín', insteadOf: ['newsletter'] },
      { term: 'tienda', insteadOf: ['local', 'establecimiento'] },
      { term: 'Tertulia', insteadOf: ['plataforma'] },
      { term: 'aula', insteadOf: ['taller'] },
      { term: 'restaurante', insteadOf: ['cantina'] },
    ],
    names: [],
  },
};
const mended = (text: string): string | undefined => {
  const [finding] = lint({ surface: 'reply', reach: 'private', text }, protocol, {
    draftLanguage: 'es',
  }).findings.filter(({ rule }) => rule === 'preferred' || rule === 'banned');
  expect(finding).toBeDefined();
  const [fix] = finding?.fixes ?? [];
  return fix === undefined ? undefined : applyFix(text, fix);
};

test.each([
  ['La newsletter sale el lunes.', 'El boletín sale el lunes.'],
  ['Apúntate a la newsletter.', 'Apúntate al boletín.'],
  ['El enlace de la newsletter nueva.', 'El enlace del boletín nuevo.'],
  ['Nuestra nueva newsletter llega hoy.', 'Nuestro nuevo boletín llega hoy.'],
  ['Todas las newsletters están en la web.', 'Todos los boletines están en la web.'],
  ['Pasa por el local cuando quieras.', 'Pasa por la tienda cuando quieras.'],
  ['Te esperamos en nuestro establecimiento nuevo.', 'Te esperamos en nuestra tienda nueva.'],
  ['El horario del local.', 'El horario de la tienda.'],
  ['Hemos abierto un ticket.', 'Hemos abierto una consulta.'],
  ['Vemos la incidencia ahora.', 'Vemos el problema ahora.'],
  ['La usuaria nos escribió.', 'La cliente nos escribió.'],
  ['Una abonada pregunta.', 'Una socia pregunta.'],
  ['Las abonadas entran gratis.', 'Las socias entran gratis.'],
  ['El abonado pregunta.', 'El socio pregunta.'],
  ['Newsletter de mayo', 'Boletín de mayo'],
])('what stands beside the term agrees with what comes in its place: %s', (text, expected) =>
  expect(mended(text)).toBe(expected),
);

test.each([
  'La newsletter ya está lista.',
  'Entra en la plataforma.',
  'El taller abre a las diez.',
  'La cantina cierra el lunes.',
])('no way out is offered where agreement would break: %s', (text) => expect(mended(text)).toBeUndefined());
