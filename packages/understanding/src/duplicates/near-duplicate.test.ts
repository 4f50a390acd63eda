import { expect, test } from 'vitest';
import { nearDuplicate } from './near-duplicate.ts';

test('a template is known under another greeting, name, date and number', () => {
  expect(
    nearDuplicate(
      '¡Hola, Ana! Tu pedido 4471 llega mañana. Un saludo.',
      'Buenas tardes, tu pedido 99 llega el viernes. ¡Gracias por escribirnos!',
    ).isDuplicate,
  ).toBe(true);
  expect(
    nearDuplicate('Hi Tom, your parcel leaves today. Cheers', 'Hello! Your parcel leaves tomorrow. Take care 😊')
      .isDuplicate,
  ).toBe(true);
});

test('the same canned content in other words is still canned', () => {
  expect(
    nearDuplicate(
      'Hemos recibido tu mensaje y te contestaremos en breve.',
      'Ya tenemos tu mensaje, te respondemos pronto.',
    ).isDuplicate,
  ).toBe(true);
});

test('the same topic with another fact, and the same greeting with another content, are not copies', () => {
  expect(
    nearDuplicate('La garantía cubre la pantalla rota.', 'La garantía caduca si abres el aparato en casa.').isDuplicate,
  ).toBe(false);
  expect(
    nearDuplicate('¡Hola! Abrimos a las diez. Un saludo.', '¡Hola! El cargador va en otra caja. Un saludo.')
      .isDuplicate,
  ).toBe(false);
});

test('a translation is no copy, and empty texts do no harm', () => {
  expect(
    nearDuplicate('We got your message and will reply soon', 'Hemos recibido tu mensaje y te contestaremos pronto')
      .isDuplicate,
  ).toBe(false);
  expect(nearDuplicate('', '').score).toBe(1);
  expect(nearDuplicate('', 'hola, el pedido salió').isDuplicate).toBe(false);
});
