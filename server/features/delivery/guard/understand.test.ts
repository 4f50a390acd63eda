import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from './understand.ts';

test.each([
  ['ca', 'La comanda surt avui'],
  ['ca', "T'ho guardem fins divendres"],
  ['ca', 'Ho sentim molt, Marta'],
  ['ca', 'Encara no ha arribat?'],
  ['ca', 'Moltes gràcies a tu'],
  ['ca', 'Ja podeu recollir la bicicleta'],
  ['pt', 'Bom dia, já enviamos'],
  ['pt', 'Amanhã abrimos às nove'],
  ['pt', 'Lamentamos muito, Marta'],
  ['pt', 'Boa tarde, como podemos ajudar?'],
  ['pt', 'Desculpe a demora'],
  ['gl', 'Moitas grazas a ti'],
  ['gl', 'Cambiámosche a talla sen custo'],
  ['gl', 'Boas tardes, como podemos axudarche?'],
])('a short draft in %s is never taken for Spanish: %s', (language, text) =>
  expect([language, undefined]).toContain(languageOf(text)),
);

test.each([
  ['ca', 'Gràcies per avisar-nos, ho mirem'],
  ['ca', 'Bona tarda, com et podem ajudar?'],
  ['pt', 'Obrigado por avisar, vamos verificar o pedido amanhã'],
  ['pt', 'O reembolso já está feito, muito obrigado'],
])('with two words of its own a short draft is known as %s: %s', (language, text) =>
  expect(languageOf(text)).toBe(language),
);

test.each([
  'si queres te lo guardo hasta el jueves',
  'no te preocupes ya lo vimos',
  'Hola Ferreira, sale mañana',
  'Barça-Madrid en pantalla grande, y con tapas',
  'Puedes venir con tu perro',
  'la aplicación no deja meter mi dirección',
  'Habrá intérprete de lengua de señas en la función del 22.',
])('Spanish is nobody else’s: %s', (text) => expect(['es', undefined]).toContain(languageOf(text)));

test.each(['es', 'es-others', 'en', 'en-others'])('no clean answer of %s is said to be in another language', (file) => {
  const language = file.slice(0, 2);
  const path = new URL(`../../../../packages/voice/data/clean/${file}.txt`, import.meta.url);
  const answers = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const heard = answers.map((text) => languageOf(text));
  expect(answers.filter((_, at) => heard[at] !== undefined && heard[at] !== language)).toEqual([]);
  expect(heard.filter((each) => each === language).length / answers.length).toBeGreaterThan(0.85);
});
