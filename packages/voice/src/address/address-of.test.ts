import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';

test.each([
  ['Sois unos inútiles', ['Sois']],
  ['Os esperamos el sábado', ['Os']],
  ['Vuestra tienda es preciosa', ['Vuestra']],
  ['Contadnos qué os ha parecido', ['Contadnos', 'os']],
  ['¿Podríais ayudarme?', ['Podríais']],
  ['¿Sabíais que cerramos en agosto?', ['Sabíais']],
  ['Esperabais otra cosa', ['Esperabais']],
  ['Apuntaos antes del viernes', ['Apuntaos']],
  ['Disfrutad del verano con calma', ['Disfrutad']],
])('vosotros is the plural of tú: %s', (text, shown) => {
  const { label, score, spans } = addressOf(text);
  expect(label).toBe('tu');
  expect(score).toBeGreaterThan(0.9);
  expect(spans.map(({ start, end }) => text.slice(start, end).replace('¿', ''))).toEqual(shown);
});

test.each([
  'Puede ver con su pareja una de dos colgaos muy fumaos',
  'Usted decide, señora',
  'La calidad de su pedido es lo primero',
])('no vosotros, no tú: %s', (text) => expect(addressOf(text).label).toBe('usted'));
