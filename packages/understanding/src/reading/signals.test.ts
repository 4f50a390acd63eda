import { describe, expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { openPack } from '../linear/open-pack.ts';
import { READ_AT_MOST } from '../text/short-text.ts';
import { presses } from './deadline.ts';
import { inboundSignals, maySetAside } from './signals.ts';
import { Understanding } from './understanding.ts';

const reader = new Understanding(openPack('core'));

// Written after the corpus and absent from it, except the five that the brief names.
const JOY = [
  'este café está de puta madre',
  'no mames, qué chido',
  'weón, me encantó',
  'marica, ¿dónde lo compro?',
  'boludos, los amo',
  'la puta madre, qué rica pizza',
  'joder qué bien huele',
  'estas zapas están del carajo',
  'qué hijueputa belleza de bolso',
  'ay cabrón qué bonito quedó',
  'holy shit I love this place',
  'you bastards, this is amazing',
];

const CLAIMS = [
  'vaya mierda de servicio',
  'qué puta mierda de app',
  'shitty delivery, shitty support',
  'Sois unos sinvergüenzas, llevo tres semanas sin mi dinero',
  'ladrones, quiero mi reembolso',
  'hijos de puta, el pedido llegó roto',
  'you thieves, where is my refund',
  'panda de inútiles, sigo sin internet desde el lunes',
];

const ABUSE = [
  'idiotas',
  'iros a la mierda',
  'ojalá os arruinéis, subnormales',
  'you stupid morons',
  'pendejos',
  'vayan a comer mierda, malparidos',
];

describe('what sounds foul and is joy is never set aside', () => {
  test.each(JOY)('%s', (text) =>
    expect([maySetAside(reader, text), inboundSignals(reader, text).labels.includes('hater')]).toEqual([false, false]),
  );
});

describe('an insult with a claim in it is a claim and waits for an answer', () => {
  test.each(CLAIMS)('%s', (text) => {
    const { labels } = inboundSignals(reader, text);
    expect(labels).toContain('complaint');
    expect(labels).toContain('needs_answer');
    expect(maySetAside(reader, text)).toBe(false);
  });
});

describe('abuse with nothing to act on waits for nobody', () => {
  test.each(ABUSE)('%s', (text) => expect(inboundSignals(reader, text).labels).toEqual(['hater']));
});

describe('a few words that answer us are neither a reproach nor abuse', () => {
  test.each([
    'veinte',
    'twenty',
    'dos',
    'tres',
    'Cuatro.',
    '12',
    'Madrid',
    'calle Mayor 3',
    'el azul',
    'prueba',
    'ref 3391',
  ])('%s', (text) => {
    const { labels } = inboundSignals(reader, text);
    expect(labels).not.toContain('complaint');
    expect(labels).not.toContain('hater');
  });
});

describe('a few words are enough for a reproach', () => {
  test.each(['pésimo', 'no funciona', 'no llegó', 'not working', 'estafadores'])('%s', (text) =>
    expect(inboundSignals(reader, text).labels).toContain('complaint'),
  );
});

test('a goodbye is a complaint with churn in it', () => {
  const { labels, probabilities } = inboundSignals(reader, 'cierro mi cuenta, me voy a la competencia');
  expect(labels).toContain('complaint');
  expect(probabilities.churn).toBeGreaterThan(0.5);
});

test.each([
  '',
  '👍',
  '\ud800\udc00\ud800',
  '\u202e gracias \u200b\u200d',
  'مرحبا بكم',
  '<script>alert(1)</script>',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
])('a hostile text is answered: %j', (text) => {
  expect(Array.isArray(inboundSignals(reader, text).labels)).toBe(true);
});

const BOMBS = [
  'a',
  '((((((((((a',
  '@',
  'http://',
  'ja',
  'gracias ',
  '\ud800',
  '😡',
  'llevo dos semanas esperando y nadie contesta ',
];

test.each(BOMBS)('time grows with the length only: %j over and over', (bomb) => {
  expect(growth((text) => inboundSignals(reader, text), bomb, READ_AT_MOST / 4 - 50)).toBeLessThan(9);
});

test.each(BOMBS)('what is longer than a message costs no more than the longest one: %j', (bomb) => {
  expect(growth((text) => inboundSignals(reader, text), bomb, 4 * READ_AT_MOST)).toBeLessThan(3);
});

test.each(['nice pic', 'great day out', 'gran equipo', 'qué maravilla de sitio'])(
  'plain praise waits for nobody: %s',
  (text) => {
    expect(inboundSignals(reader, text).labels).toEqual([]);
  },
);

test('what leaves within the hour presses, what only opens then does not', () => {
  for (const text of [
    'mi tren sale en 20 min y la máquina se tragó el billete',
    'boarding in half an hour, where do I go',
  ])
    expect([text, inboundSignals(reader, text).labels.includes('urgent')]).toEqual([text, true]);
  expect(presses('¿la tienda cierra en una hora?')).toBe(false);
});

test('a mark in what waits for us, and "what do I do" at its end, are a question', () => {
  for (const text of [
    'se ha caído el toldo encima de una señora, qué hago',
    'me guardás el sillón gris? paso el jueves',
  ])
    expect([text, inboundSignals(reader, text).labels.includes('question')]).toEqual([text, true]);
});

test('a question inside a sentence is one without its mark, and a reproach that only sounds like it is not', () => {
  const asks = (text: string): boolean => inboundSignals(reader, text).labels.includes('question');
  expect(asks('me equivoqué de ventanilla, dónde entrego los papeles')).toBe(true);
  expect(asks('sorry to bother you but does the pass work on Sundays')).toBe(true);
  expect(asks('el pedido llegó roto y nadie contesta, así no se puede')).toBe(false);
  expect(asks('my order came broken and nobody answers, useless')).toBe(false);
});
