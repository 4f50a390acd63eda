import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { deriveProtocol } from './derive-protocol.ts';
import { readProtocol } from './read-protocol.ts';
import { templates } from './templates.ts';
import { writeProtocol } from './write-protocol.ts';

const sections = readFileSync(new URL('../../data/clean/es.txt', import.meta.url), 'utf8').split(/^# /mu);
const answersOf = (country: string): string[] =>
  (sections.find((it) => it.startsWith(country)) ?? '').split('\n').slice(1).filter(Boolean);

test('past answers of a brand in Buenos Aires say vos', () => {
  expect(deriveProtocol(answersOf('AR')).protocol).toMatchObject({
    locale: 'es-AR',
    address: 'vos',
    speaker: 'we',
    emoji: { ceiling: 0 },
  });
});

test('a brand that says tú in Spain is read as one', () => {
  const { protocol, seen } = deriveProtocol([
    ...answersOf('ES'),
    'Os esperamos el sábado.',
    '¿Habéis visto la nueva carta?',
    'Vale, os lo guardamos.',
  ]);
  expect(protocol).toMatchObject({ locale: 'es-ES', address: 'tu', plural: 'vosotros', speaker: 'we' });
  expect(seen.answers).toBe(answersOf('ES').length + 3);
});

test('one person who signs as herself is "I"', () => {
  const answers = [
    'Te lo envío hoy.',
    'Creo que la M.',
    'Lo reviso y te digo.',
    'Trabajo por encargo, te apunto.',
    'Mi taller abre a las diez.',
  ];
  expect(deriveProtocol(answers).protocol.speaker).toBe('I');
});

test('few answers promise nothing', () => {
  expect(deriveProtocol(['Abrimos a las nueve.']).protocol).toMatchObject({ locale: 'es-419', address: 'any' });
});

test.each(
  templates.flatMap(({ id, protocol }) =>
    (['es-ES', 'es-AR', 'en'] as const).map((locale) => ({ id, locale, protocol: protocol(locale) })),
  ),
)('the template $id in $locale reads back from its file and lets a plain answer pass', ({ protocol, locale }) => {
  expect(readProtocol(writeProtocol(protocol, 'markdown'))).toEqual({ protocol, problems: [] });
  const text =
    locale === 'en' ? 'The rye comes out of the oven at seven.' : 'El pan de centeno sale del horno a las siete.';
  expect(lint({ text, surface: 'reply', reach: 'public' }, protocol).findings).toEqual([]);
});

test('a brand of Spain that speaks to several people says no vos', () => {
  const answers = [
    'Si venís con niños, avisad y os guardamos mesa.',
    '¿Preferís terraza o salón?',
    'Si pedís antes de las 12, os llega mañana.',
    '¿Vivís cerca? Os lo acercamos.',
    'Te lo guardamos hasta el viernes.',
    'Pásate cuando quieras.',
    '¿Te va bien el sábado?',
  ];
  expect(deriveProtocol(answers).protocol).toMatchObject({ locale: 'es-ES', address: 'tu', plural: 'vosotros' });
});

const spanish = answersOf('ES');
const everyNth = (n: number, end: (at: number) => string) =>
  spanish.map((answer, at) => (at % n === 0 ? `${answer}${end(at)}` : answer));

test('the closing the answers mostly have is proposed, whoever signs it', () => {
  const signers = ['Nora', 'Teo', 'Inés'];
  const answers = everyNth(3, (at) => ` Un abrazo, ${signers[at % signers.length] ?? ''}`);
  expect(deriveProtocol(answers).protocol.approvedWording).toEqual(['Un abrazo']);
  const lines = everyNth(4, () => '\n¡Hasta pronto! 💛\nNora, equipo Alba');
  expect(deriveProtocol(lines).protocol.approvedWording).toEqual(['¡Hasta pronto!']);
});

test('of two closings the usual one is proposed; what is rare, or one answer sent over and over, is no custom', () => {
  const both = everyNth(2, (at) => (at % 6 === 0 ? ' Un saludo.' : ' Aquí estamos.'));
  expect(deriveProtocol(both).protocol.approvedWording).toEqual(['Aquí estamos.']);
  expect(deriveProtocol(everyNth(25, () => ' Un saludo.')).protocol.approvedWording).toEqual([]);
  const same = Array.from({ length: 10 }, () => 'Tu pedido ya ha salido. Un saludo.');
  expect(deriveProtocol([...spanish, ...same]).protocol.approvedWording).toEqual([]);
  expect(deriveProtocol(spanish).protocol.approvedWording).toEqual([]);
});

test('three to five good answers become examples: clean by the protocol proposed, nobody’s data, no two alike', () => {
  const bad = [
    'Hola, Marta, tu pedido 48291 sale hoy mismo hacia tu casa de siempre.',
    'Laura, te lo cambiamos por la talla que nos digas, sin coste ninguno.',
    'Te llamamos al 612 345 678 en cuanto llegue el repuesto a la tienda.',
    'Creo que te lo puedo mandar yo mañana por la mañana, si te viene bien.',
    'Buenas tardes Inés te lo guardamos en la tienda hasta el viernes por la tarde',
  ];
  const { protocol } = deriveProtocol([...bad, ...spanish, ...spanish]);
  const examples = protocol.examples.map(({ answer }) => answer);
  expect(examples.length).toBeGreaterThanOrEqual(3);
  expect(examples.length).toBeLessThanOrEqual(5);
  expect(new Set(examples).size).toBe(examples.length);
  expect(examples.filter((answer) => bad.includes(answer))).toEqual([]);
  for (const text of examples) {
    expect(spanish).toContain(text);
    for (const reach of ['public', 'private'] as const)
      expect(lint({ text, surface: 'reply', reach }, protocol).findings).toEqual([]);
  }
  expect(deriveProtocol(bad).protocol.examples).toEqual([]);
});

test('the brand’s own name may stand in an example, a customer’s may not', () => {
  const answers = spanish
    .slice(0, 20)
    .map((answer, at) => (at % 2 === 0 ? `${answer} Lo tienes en Alba.` : `Hola Marta. ${answer}`));
  const examples = deriveProtocol(answers).protocol.examples.map(({ answer }) => answer);
  expect(examples.some((answer) => answer.includes('Alba'))).toBe(true);
  expect(examples.filter((answer) => answer.includes('Marta'))).toEqual([]);
});

test.each([
  [['☕'], 3, ['☕']],
  [['☕', '❤️', '☕'], 3, ['☕', '❤️']],
  [['❤️', '❤'], 2, ['❤️']],
  [['☕'], 20, 'any'],
  [['😀', '😃', '😄', '😁', '😆', '😅', '😂', '🤣', '😊', '😇'], 5, 'any'],
] as const)('the palette is what was used more than once: %s', (emoji, n, palette) => {
  const answers = everyNth(n, (at) => ` ${emoji[(at / n) % emoji.length] ?? ''}`);
  expect(deriveProtocol(answers.slice(0, 40)).protocol.emoji.palette).toEqual(palette);
});
