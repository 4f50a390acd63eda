import { expect, test } from 'vitest';
import { learnPairs } from '../../train/learn-pairs.ts';
import { strangers, writtenPairs } from '../../train/pairs.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { PAIR_WEIGHTS } from './pair-weights.ts';

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

test('what was prepared is known in other words, and another fact about the same thing is not taken for it', () => {
  const copies = [
    ['Aceptamos mascotas en la terraza.', 'Puedes venir con tu perro a la terraza.'],
    ['El reembolso tarda de 3 a 5 días laborables.', 'Verás el dinero devuelto en 3-5 días hábiles.'],
    ['That size is out of stock right now.', 'We do not have that size available at the moment.'],
    ['Parking is free for customers.', 'Customers can park free of charge.'],
  ] as const;
  for (const [one, other] of copies) expect([one, nearDuplicate(one, other).isDuplicate]).toEqual([one, true]);
  const others = [
    ['El técnico pasará mañana por tu casa.', 'El técnico dice que la casa necesita otro cuadro de luz.'],
    ['Refunds take three to five working days.', 'The refund for the five missing cups was sent to your old card.'],
    ['The fee includes the uniform.', 'The uniform shrinks at 60 degrees.'],
  ] as const;
  for (const [one, other] of others) expect([one, nearDuplicate(one, other).isDuplicate]).toEqual([one, false]);
});

test('replies that begin alike and then say different things of it are no copies', () => {
  const others = [
    ['Tu reserva del viernes incluye cena.', 'Tu reserva del viernes la pagó ya Luis.'],
    ['Your booking for Friday includes parking.', 'Your booking for Friday was moved to the garden.'],
    ['La garantía cubre el motor dos años.', 'La garantía no vale sin el sello de la tienda.'],
  ] as const;
  for (const [one, other] of others) expect([one, nearDuplicate(one, other).isDuplicate]).toEqual([one, false]);
});

test('numbers are the same in figures and in words', () => {
  expect(
    nearDuplicate('We have issued your refund; expect the money in five days.', 'Your refund will arrive in 5 days.')
      .isDuplicate,
  ).toBe(true);
});

test('a translation is no copy, and empty texts do no harm', () => {
  expect(
    nearDuplicate('We got your message and will reply soon', 'Hemos recibido tu mensaje y te contestaremos pronto')
      .isDuplicate,
  ).toBe(false);
  expect(nearDuplicate('', '').score).toBe(1);
  expect(nearDuplicate('', 'hola, el pedido salió').isDuplicate).toBe(false);
});

test('what is denied is its opposite, and the same time is the same in other words', () => {
  const copies = [
    ['No abrimos los festivos.', 'En días feriados la tienda está cerrada.'],
    ['The lift is out of order.', 'The elevator is not working.'],
    ['La función dura 90 minutos.', 'El espectáculo dura hora y media.'],
  ] as const;
  for (const [one, other] of copies) expect([one, nearDuplicate(one, other).isDuplicate]).toEqual([one, true]);
});

test('replies with nothing in common but their frame are never copies', () => {
  const pairs = strangers(writtenPairs());
  const taken = pairs.filter(({ one, other }) => nearDuplicate(one, other).isDuplicate);
  expect(pairs.length).toBeGreaterThan(50);
  expect(taken.length).toBeLessThanOrEqual(pairs.length / 50);
});

test('the weights learned again from the committed pairs are those that ship', () => {
  expect(learnPairs(writtenPairs())).toEqual(PAIR_WEIGHTS);
}, 240_000);
