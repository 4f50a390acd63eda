import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultProtocol, type Protocol } from '../protocol.ts';
import { readProtocol } from './read-protocol.ts';
import { writeProtocol } from './write-protocol.ts';

const cafe: Protocol = {
  ...defaultProtocol('es-MX'),
  brand: 'Café Aurora',
  personality: 'Cercana: como la vecina que sabe de café.\nNunca presume.',
  address: 'tu',
  signed: true,
  emoji: { palette: ['☕', '💛'], ceiling: 2 },
  terms: {
    banned: [
      { term: 'barato', instead: 'económico' },
      { term: '#ofertón', because: 'grita: no va.' },
    ],
    preferred: [{ term: 'expreso', insteadOf: ['espresso', 'express'] }],
    names: ['Mi Tierra'],
  },
  approvedWording: ['Precio con IVA: 3 €.'],
  examples: [{ question: '¿Abren hoy?', answer: 'Sí, hasta las 8.' }],
  rules: { emoji: 'off', banned: 'block' },
  accounts: { '0190': { rules: { 'first-person': 'hint' } } },
};

test.each(['yaml', 'markdown'] as const)('a protocol written as %s reads back the same', (form) =>
  expect(readProtocol(writeProtocol(cafe, form))).toEqual({ protocol: cafe, problems: [] }),
);

test('any texts survive the file', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (brand, names) => {
      const protocol = { ...cafe, brand, terms: { ...cafe.terms, names } };
      expect(readProtocol(writeProtocol(protocol)).protocol).toEqual(protocol);
    }),
  ));

test('a file written by hand, with comments and inline lists, is understood', () => {
  const { protocol, problems } = readProtocol(
    `# Nuestra voz\nbrand: Panadería Sol # la de siempre\nlocale: es-ES\nemoji:\n  palette: ["🥖", '☀️']\n  ceiling: 1\nterms:\n  banned:\n  - term: low cost\n    instead: económico\nrules:\n  shouting: off\ntone: |\n  Alegre.\n  Sin gritos.\n`,
  );
  expect(problems).toEqual([]);
  expect(protocol).toMatchObject({
    brand: 'Panadería Sol',
    emoji: { palette: ['🥖', '☀️'], ceiling: 1 },
    terms: { banned: [{ term: 'low cost', instead: 'económico' }] },
    rules: { shouting: 'off' },
    tone: 'Alegre.\nSin gritos.',
  });
});

test('what is wrong keeps its default and is told with its place', () => {
  const { protocol, problems } = readProtocol(
    'locale: es-ES\naddress: thou\nrules:\n  shoutin: off\ncolour: blue\nemoji:\n  ceiling: lots\n',
  );
  expect(protocol.address).toBe('any');
  expect(problems).toEqual(
    [
      { path: 'emoji.ceiling', reason: 'kind' },
      { path: 'address', reason: 'choice' },
      { path: 'rules.shoutin', reason: 'unknown' },
      { path: 'colour', reason: 'unknown' },
    ].toSorted(
      (a, b) => problems.findIndex((it) => it.path === a.path) - problems.findIndex((it) => it.path === b.path),
    ),
  );
});

test('whatever the bytes, reading ends well', () =>
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void readProtocol(String.fromCharCode(...bytes)))));

test.each([JSON.stringify(cafe), JSON.stringify(cafe, null, 2), `\uFEFF${JSON.stringify(cafe)}\n`])(
  'a protocol as JSON reads the same: %#',
  (source) => expect(readProtocol(source)).toEqual({ protocol: cafe, problems: [] }),
);

test.each([
  'Somos cercanos y nunca gritamos.',
  '# Cómo hablamos\n\nCercanos.\n',
  '{"brand": "Café Aurora",',
  '["brand"]',
  '- brand',
  ' ',
])('what is no protocol is refused, never read as an empty one: %#', (source) => {
  expect(readProtocol(source).problems).toEqual([expect.objectContaining({ reason: 'yaml' })]);
});

test('the lines of a Markdown file are counted from its top, and the second --- may be missing', () => {
  const read = (source: string) => readProtocol(source).problems;
  expect(read('\n---\nbrand: Sol\ntone: a\n  b\n---\n# Sol\n')).toEqual([{ path: 'line 5', reason: 'yaml' }]);
  expect(readProtocol('\n---\nbrand: Sol\n---\n# Sol: así\n')).toMatchObject({
    protocol: { brand: 'Sol' },
    problems: [],
  });
  expect(readProtocol('---\nbrand: Sol\nsigned: true\n')).toMatchObject({
    protocol: { brand: 'Sol', signed: true },
    problems: [],
  });
});

test('block text may say how its end is kept', () => {
  const { protocol, problems } = readProtocol(
    'tone: |-\n  Alegre.\n  Sin gritos.\npersonality: >-\n  Cercana,\n  breve.\n',
  );
  expect([protocol.tone, protocol.personality, problems]).toEqual(['Alegre.\nSin gritos.', 'Cercana, breve.', []]);
});

test('terms written as bare words are taken', () => {
  const { protocol, problems } = readProtocol(
    'terms:\n  banned:\n    - barato\n    - term: chollo\n      instead: oferta\n',
  );
  expect([protocol.terms.banned, problems]).toEqual([[{ term: 'barato' }, { term: 'chollo', instead: 'oferta' }], []]);
});

test('a slip inside a part is told with its place', () => {
  const { protocol, problems } = readProtocol(
    'emoji:\n  palete: [☕]\n  ceiling: 1.5\nterms:\n  baned: [x]\n  banned:\n    - instead: económico\nexamples:\n  - question: ¿Abren?\n    anwser: Sí\nrules: ninguna\n',
  );
  expect(problems).toEqual([
    { path: 'emoji.palete', reason: 'unknown' },
    { path: 'terms.baned', reason: 'unknown' },
    { path: 'emoji.ceiling', reason: 'kind' },
    { path: 'terms.banned[0].term', reason: 'kind' },
    { path: 'examples[0].anwser', reason: 'unknown' },
    { path: 'rules', reason: 'kind' },
  ]);
  expect(protocol.terms.banned).toEqual([]);
  expect(readProtocol('emoji: {palette: [☕], ceiling: 2}\n').problems).toEqual([{ path: 'emoji', reason: 'kind' }]);
});
