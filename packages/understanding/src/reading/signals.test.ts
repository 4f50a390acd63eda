import { describe, expect, test } from 'vitest';
import { openPack } from '../linear/open-pack.ts';
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

test('a goodbye is a complaint with churn in it', () => {
  const { labels, probabilities } = inboundSignals(reader, 'cierro mi cuenta, me voy a la competencia');
  expect(labels).toContain('complaint');
  expect(probabilities.churn).toBeGreaterThan(0.5);
});

test('hostile texts are answered, and quickly', () => {
  const hostile = [
    '',
    '👍',
    '\ud800\udc00\ud800',
    'a'.repeat(1_000_000),
    '\u202e gracias \u200b\u200d',
    'مرحبا بكم',
    '((((((((((a'.repeat(5000),
    '@'.repeat(100_000),
    'http://'.repeat(20_000),
    'ja'.repeat(400_000),
    '<script>alert(1)</script>',
    'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
  ];
  for (const text of hostile) {
    const started = performance.now();
    expect(Array.isArray(inboundSignals(reader, text).labels)).toBe(true);
    expect(performance.now() - started).toBeLessThan(400);
  }
});

test('twice the text costs at most about twice the time', () => {
  const piece = 'hola, llevo dos semanas esperando mi pedido y nadie contesta 😡 ';
  const timeOf = (text: string): number => {
    const started = performance.now();
    for (let round = 0; round < 20; round += 1) inboundSignals(reader, `${text}${round}`);
    return performance.now() - started;
  };
  timeOf(piece.repeat(40));
  const [one, two] = [timeOf(piece.repeat(40)), timeOf(piece.repeat(80))];
  expect(two / one).toBeLessThan(3.5);
});
