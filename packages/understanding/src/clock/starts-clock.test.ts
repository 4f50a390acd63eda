import { describe, expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { READ_AT_MOST } from '../text/short-text.ts';
import { needsAnswer } from './needs-answer.ts';
import { startsClock } from './starts-clock.ts';

const STARTS_NONE = [
  '',
  ' ',
  '👍',
  '🙏🙏',
  '❤️',
  '😂😂😂',
  '👨‍👩‍👧',
  '...',
  '!!!',
  '\u200b',
  ':)',
  ':D',
  '<3',
  'Gracias',
  'Gracias 🙏',
  'gracias!!',
  'Graciaaaas',
  'muchas gracias',
  'Muchísimas gracias por todo!',
  'mil gracias ❤️',
  'gracias a vosotros',
  'ok gracias',
  'Ok, muchas gracias, un saludo',
  'vale',
  'Vale, perfecto',
  'ok',
  'OK 👌',
  'okkk',
  'oki',
  'perfecto',
  'Perfecto!!',
  'genial, gracias',
  'de acuerdo',
  'entendido',
  'listo',
  'dale, gracias',
  'sale, gracias',
  'órale',
  'de una, parce',
  'jaja',
  'jajajaja',
  'JAJAJAJAJ',
  'jajsjajs',
  'jejeje',
  'jiji',
  'hahaha',
  'lol',
  'xd',
  'XDDD',
  'jajaja gracias',
  'hola, muchas gracias',
  'thanks!',
  'Thank you so much!!',
  'thx',
  'ty',
  'cheers mate',
  'ok thanks',
  'Great, thanks',
  'perfect',
  'got it',
  'No worries',
  'no thanks',
  'no, gracias',
  'nada más, gracias',
  'hasta luego',
  'Adiós, buen finde',
  'saludos',
  'que tengas un buen día',
  'que tengáis buen día',
  'have a nice day',
  'bye',
  'igualmente',
  'de nada',
  '@cafelaesquina gracias!!',
  'Gracias, crack',
  'Gracias por la información',
  'bendiciones',
  'un abrazo',
  'buenísimo, mil gracias che',
  'Listo mi señora, gracias',
  'gracias chicas',
  'y gracias por todo, equipo',
];

const STARTS = [
  'gracias, pero sigue sin llegar',
  'Ok, pero cuándo?',
  'ok?',
  '?',
  '¿?',
  '??',
  'hola',
  'Hola!',
  'buenos días',
  'sí',
  'no',
  'sí, quiero',
  'no funciona',
  'gracias por nada',
  'vaya gracias por arruinarme el día',
  'perfecto, y el reembolso',
  'genial otra vez sin luz',
  '48291',
  'mi pedido es el 48291',
  'jajaja qué vergüenza de servicio',
  'jaja y mi dinero',
  'thanks but it still does not work',
  'thanks for nothing',
  'great, another delay',
  'ok so when',
  'sigo esperando',
  'nunca más',
  'never again',
  'ayuda',
  'help',
  'quiero dos',
  'me lo quedo',
  'precio',
  'info',
  'talla M',
  'Madrid',
  'mañana a las 5',
  'esto es una estafa',
  'Idiotas',
  'el viernes',
  'ya lo envié',
  'calle Mayor 3',
  'os he mandado un mail',
  'gracias, espero vuestra llamada',
  'vale, espero',
  'ok espero noticias',
  'gracias a vosotros me he quedado sin vuelo',
  'se agradece una respuesta',
  'cierro mi cuenta',
  'I want one',
  'it broke',
  'ok cancel it',
  'vale, cancélalo',
  'sos un crack pero no anda',
  'bien caro',
  'muy mal',
  'adiós a esta compañía',
  'qué maravilla',
  'nice pic',
  'مرحبا',
  '你好',
  'merci de me rappeler',
  'listo para recoger',
  'gracias me encanta, tienen en azul',
  'perfecto lo compro',
  'hasta cuándo es la oferta',
  'a ver si contestáis',
  'dale, pasame el alias',
  'de acuerdo, adelante con el cambio',
  'muy bien y quién me paga',
];

describe('a courtesy starts no clock', () => {
  test.each(STARTS_NONE)('%j', (text) => expect(startsClock(text)).toBe(false));
});

describe('anything with content starts the clock', () => {
  test.each(STARTS)('%j', (text) => expect(startsClock(text)).toBe(true));
});

test('praise and good wishes start a clock but need no answer', () => {
  for (const text of [
    'qué maravilla',
    'nice pic',
    'feliz navidad a todo el equipo',
    'happy birthday!',
    'me encanta!!',
    'sois los mejores',
    'qué chido',
  ]) {
    expect([text, needsAnswer(text)]).toEqual([text, false]);
  }
});

test('questions, complaints and requests need an answer', () => {
  for (const text of [
    '¿Abrís los domingos?',
    'It broke after one day',
    'me encanta, cuánto vale',
    'never again',
    'sois los peores',
    'where do I sign up, I want it',
    'feliz navidad, y mi pedido?',
  ]) {
    expect([text, needsAnswer(text)]).toEqual([text, true]);
  }
});

const BOMBS = ['ja', 'a', '\ud800', 'gracias ', '¿', 'jh', 'ok ', '@a ', ':D'];

test.each(BOMBS)('time grows with the length only: %j over and over', (bomb) => {
  expect(growth(startsClock, bomb, READ_AT_MOST / 4 - 50)).toBeLessThan(9);
});

test.each(BOMBS)('a megabyte is read: %j', (bomb) => {
  expect(startsClock(bomb.repeat(1_000_000 / bomb.length))).toBeTypeOf('boolean');
});
