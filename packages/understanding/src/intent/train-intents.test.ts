import { expect, test } from 'vitest';
import { readIntent, trainIntents } from './train-intents.ts';

const THINGS = ['pizza', 'bici', 'lámpara', 'camisa', 'mochila', 'silla', 'taza', 'gorra', 'mesa', 'planta'];
const FORMS: Readonly<Record<string, readonly string[]>> = {
  precio: ['cuánto cuesta la', 'qué vale esa', 'dime el precio de la'],
  devolver: ['quiero devolver la', 'cómo devuelvo mi', 'no me sirve la, devolución de la'],
  horario: ['a qué hora abrís para ver la', 'hasta cuándo puedo recoger la', 'abrís el domingo, busco la'],
  envio: ['mandáis a casa la', 'cuánto tarda el envío de la', 'hacéis reparto de la'],
};
const examples = Object.entries(FORMS).flatMap(([label, forms]) =>
  forms.flatMap((form) => THINGS.slice(0, 7).map((thing) => ({ text: `${form} ${thing}`, label }))),
);
const outside = [
  'cuenta un chiste',
  'quién ganó ayer',
  'qué tiempo hace',
  'me duele la cabeza',
  'capital de Francia',
  'pon música',
  'te quiero',
  'cuántos años tienes',
  'receta de lentejas',
  'eres un robot',
  'recomiéndame una película',
  'cuánto es dos más dos',
].map((text) => ({ text, label: 'oos' }));

test('a few examples are learned, and a thing never named is read', () => {
  const intents = trainIntents([...examples, ...outside]);
  expect(readIntent(intents, 'cuánto cuesta la gorra').label).toBe('precio');
  expect(readIntent(intents, 'quiero devolver mi planta').label).toBe('devolver');
  expect(readIntent(intents, 'el envío de la mesa cuánto tarda').label).toBe('envio');
});

test('what is none of the intents is out of scope', () => {
  const intents = trainIntents([...examples, ...outside]);
  expect(readIntent(intents, 'xkcd zzz').label).toBe('oos');
  expect(readIntent(intents, 'quién ganó el mundial').label).toBe('oos');
  for (const nothing of ['', ' \n']) expect(readIntent(intents, nothing)).toMatchObject({ label: 'oos', score: 0 });
});

test('one example, an empty text and no examples do no harm', () => {
  expect(readIntent(trainIntents([{ text: 'hola', label: 'saludo' }]), 'hola').label).toBe('saludo');
  expect(readIntent(trainIntents(examples), '').label).toBeTypeOf('string');
  expect(readIntent(trainIntents([]), 'hola').label).toBe('oos');
});
