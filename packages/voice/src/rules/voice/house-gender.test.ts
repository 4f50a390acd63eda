import { expect, test } from 'vitest';
import { applyFix } from '../../apply-fix.ts';
import { lint } from '../../lint.ts';
import { defaultProtocol, type Protocol } from '../../protocol.ts';

const said = (text: string, gender: Protocol['gender']): string => {
  const protocol = { ...defaultProtocol('es-ES'), gender };
  const [finding] = lint({ text, surface: 'reply', reach: 'public' }, protocol).findings;
  const fix = finding?.fixes.at(-1);
  return fix === undefined ? text : applyFix(text, fix);
};

test.each([
  ['Estoy encantada de enviarte mi web.', 'Estamos encantados de enviarte nuestra web.'],
  ['Me quedo muy agradecida.', 'Nos quedamos muy agradecidos.'],
  ['Lo miré yo misma.', 'Lo miramos nosotros mismos.'],
  ['Soy la encargada de tu pedido.', 'Somos los encargados de tu pedido.'],
  ['Estoy pendiente de tu caja.', 'Estamos pendientes de tu caja.'],
])('a house in the masculine says so whoever writes: %s', (text, we) => expect(said(text, 'masculine')).toBe(we));

test.each([
  ['Estoy encantado de enviarte mi web.', 'Estamos encantadas de enviarte nuestra web.'],
  ['Lo miré yo mismo.', 'Lo miramos nosotras mismas.'],
  ['Soy el encargado de tu pedido.', 'Somos las encargadas de tu pedido.'],
])('a house in the feminine too: %s', (text, we) => expect(said(text, 'feminine')).toBe(we));

test('without a gender of the house, who writes keeps theirs', () => {
  expect(said('Lo miré yo misma.', 'neutral')).toBe('Lo miramos nosotras mismas.');
});
