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

test('a file in Spanish, with accents and capitals as they come, is understood', () => {
  const { protocol, problems } = readProtocol(
    `Marca: Café Aurora\nIdioma: México\nTRATO: Tú\nplural: Ustedes\nQuién habla: nosotras\nGénero: Femenino\nfirma: sí\nEmojis:\n  paleta: cualquiera\n  tope: "2"\nTérminos:\n  prohibidos:\n  - Término: barato\n    en su lugar: económico\n    por qué: suena mal\n  preferidos:\n  - palabra: expreso\n    en vez de: [espresso]\n  nombres: [Mi Tierra]\nTextos aprobados: [Precio con IVA.]\nEjemplos:\n- pregunta: ¿Abren?\n  respuesta: Sí.\nReglas:\n  Emoji: apagada\n  first_person: pista\n  SHOUTING: No\n  banned: Bloquear\nCuentas:\n  Tienda-1:\n    reglas:\n      curt: avisar\n`,
  );
  expect(problems).toEqual([]);
  expect(protocol).toEqual({
    version: 1,
    brand: 'Café Aurora',
    locale: 'es-MX',
    personality: '',
    tone: '',
    address: 'tu',
    plural: 'ustedes',
    speaker: 'we',
    gender: 'feminine',
    signed: true,
    emoji: { palette: 'any', ceiling: 2 },
    terms: {
      banned: [{ term: 'barato', instead: 'económico', because: 'suena mal' }],
      preferred: [{ term: 'expreso', insteadOf: ['espresso'] }],
      names: ['Mi Tierra'],
    },
    approvedWording: ['Precio con IVA.'],
    examples: [{ question: '¿Abren?', answer: 'Sí.' }],
    rules: { emoji: 'off', 'first-person': 'hint', shouting: 'off', banned: 'block' },
    accounts: { 'Tienda-1': { rules: { curt: 'warn' } } },
  });
});

test.each([
  ['address: tú', { address: 'tu' }],
  ['address: USTED', { address: 'usted' }],
  ['signed: sí', { signed: true }],
  ['signed: Si', { signed: true }],
  ['signed: Yes', { signed: true }],
  ['signed: NO', { signed: false }],
  ['locale: es_AR', { locale: 'es-AR' }],
  ['locale: EN', { locale: 'en' }],
  ['speaker: i', { speaker: 'I' }],
  ['plural: Vosotras', { plural: 'vosotros' }],
  ['approved-wording: [Hola]', { approvedWording: ['Hola'] }],
] as const)('what a person writes is read: %s', (line, expected) => {
  const { protocol, problems } = readProtocol(`${line}\n`);
  expect([protocol, problems]).toMatchObject([expected, []]);
});

test('what is not understood is told by the words of the file', () => {
  const { problems } = readProtocol(
    'Trato: thou\nfirma: quizá\nReglas:\n  gritos: aviso\n  banned: mucho\naddress_: tú\nGénero: otro\n',
  );
  expect(problems.map(({ path, reason }) => `${path} ${reason}`).toSorted()).toEqual(
    [
      'Trato choice',
      'firma kind',
      'Reglas.gritos unknown',
      'Reglas.banned choice',
      'address_ unknown',
      'Género choice',
    ].toSorted(),
  );
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
  expect(readProtocol('emoji: [☕, 💛]\n').problems).toEqual([{ path: 'emoji', reason: 'kind' }]);
});

test.each([
  ['rules: {curt: block}', { rules: { curt: 'block' } }],
  ['rules: { curt: block, "emoji": off, } # as agreed', { rules: { curt: 'block', emoji: 'off' } }],
  ['emoji: {palette: [☕, "💛"], ceiling: 2}', { emoji: { palette: ['☕', '💛'], ceiling: 2 } }],
  [
    'terms:\n  banned: [{term: barato, instead: económico}, gratis]',
    { terms: { banned: [{ term: 'barato', instead: 'económico' }, { term: 'gratis' }] } },
  ],
  [
    'terms:\n  banned:\n  - {term: barato, because: "grita, y mucho"}\n  names: [Mi Tierra, "Uno, dos", 10:30]',
    { terms: { banned: [{ term: 'barato', because: 'grita, y mucho' }], names: ['Mi Tierra', 'Uno, dos', '10:30'] } },
  ],
  [
    'accounts: {0190: {"rules": {first-person: hint}}}',
    { accounts: { '0190': { rules: { 'first-person': 'hint' } } } },
  ],
  [
    'rules: {\n  curt: block, # no "Ok."\n  emoji: off\n}\nsigned: sí',
    { rules: { curt: 'block', emoji: 'off' }, signed: true },
  ],
  ['{brand: Sol, rules: {curt: warn}}', { brand: 'Sol', rules: { curt: 'warn' } }],
  ['accounts: {}', { accounts: {} }],
] as const)('maps and lists in brackets are read: %s', (source, expected) => {
  const { protocol, problems } = readProtocol(`${source}\n`);
  expect([protocol, problems]).toMatchObject([expected, []]);
});

test.each([
  'rules: {curt: block',
  'rules: {curt: block]',
  'rules: {curt block}',
  'rules: {curt: block} hint',
  'rules: {: block}',
  'emoji:\n  palette: ["☕" "💛"]',
  `terms:\n  names: ${'['.repeat(200)}`,
])('brackets that do not close, or hold what nobody can read, are told: %s', (source) => {
  const { problems } = readProtocol(`brand: Sol\n${source}\n`);
  expect(problems).toEqual([{ path: source.includes('\n') ? 'line 3' : 'line 2', reason: 'yaml' }]);
});
