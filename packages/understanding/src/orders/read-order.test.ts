import { expect, test } from 'vitest';
import { growth } from '../../train/growth.ts';
import { readOrder } from './read-order.ts';

test.each([
  [
    '3 del número 12 a la calle Real 8',
    { label: 'order', items: [{ qty: 3, ref: '12' }], entities: { address: 'calle Real 8' } },
  ],
  [
    'buenas, me pones media docena de croquetas y un par de cañas?',
    {
      label: 'order',
      items: [
        { qty: 6, name: 'croquetas' },
        { qty: 2, name: 'cañas' },
      ],
      entities: {},
    },
  ],
  [
    'un kilo y medio de naranjas a nombre de Carmen Ruiz',
    { label: 'order', items: [{ qty: 1.5, unit: 'kg', name: 'naranjas' }], entities: { name: 'Carmen Ruiz' } },
  ],
  ['dos del 7 sin picante', { label: 'order', items: [{ qty: 2, ref: '7', mods: ['sin picante'] }], entities: {} }],
  ['ref. B-20 x3', { label: 'order', items: [{ qty: 3, ref: 'B-20' }], entities: {} }],
  [
    'me gustaría reservar mesa para 4 personas mañana a las 14:30',
    { label: 'reserve', items: [], entities: { people: '4', time: 'mañana a las 14:30' } },
  ],
  ['quiero cancelar mi pedido número 5521', { label: 'cancel', items: [], entities: { order: '5521' } }],
  [
    'tenéis pan sin gluten?',
    { label: 'availability', items: [{ qty: 1, name: 'pan', mods: ['sin gluten'] }], entities: {} },
  ],
  ['quiero hablar con una persona', { label: 'human', items: [], entities: {} }],
  [
    'che, anotame dos docenas de empanadas: una de carne y otra de humita, a Corrientes 1520',
    {
      label: 'order',
      items: [
        { qty: 12, name: 'empanada de carne' },
        { qty: 12, name: 'empanada de humita' },
      ],
      entities: { address: 'Corrientes 1520' },
    },
  ],
  [
    'me regala un kilo de papa y medio de tomate a la cra 15 # 82-30 apto 301',
    {
      label: 'order',
      items: [
        { qty: 1, unit: 'kg', name: 'papa' },
        { qty: 0.5, unit: 'kg', name: 'tomate' },
      ],
      entities: { address: 'cra 15 # 82-30 apto 301' },
    },
  ],
  [
    'two burgers with no onions and a large coke to 12 Baker Street please',
    {
      label: 'order',
      items: [
        { qty: 2, name: 'burgers', mods: ['no onions'] },
        { qty: 1, name: 'large coke' },
      ],
      entities: { address: '12 Baker Street' },
    },
  ],
  ['qué pasó con mi pedido, el 908', { label: 'status', items: [], entities: { order: '908' } }],
  ['quiero cambiar la remera, me quedó chica', { label: 'return', items: [{ qty: 1, name: 'remera' }], entities: {} }],
  ['no, déjalo', { label: 'deny', items: [], entities: {} }],
])('%s', (text, read) => expect(readOrder(text)).toEqual(read));

test.each([
  [
    'Holaaa, dos kilos de naranjas y 300 gramos de nueces, 150 de pasas',
    ['2kg naranjas', '0.3kg nueces', '0.15kg pasas'],
    {},
  ],
  ['6 lápices y una goma... espera, los lápices que sean 12', ['12 lápices', '1 goma'], {}],
  ['una hamburguesa con queso y papas, cebolla no', ['1 hamburguesa con queso y papas'], {}],
  ['3 cajas de agua, pago en efectivo con billete de 200', ['3 cajas de agua'], { pay: 'efectivo' }],
  ['dos tacos de pastor, paso al rato tipo 3:15', ['2 tacos de pastor'], { time: '3:15' }],
  ['Quiero un kilo de milanesas, lo pasa a buscar Ramiro a las 7', ['1kg milanesas'], { time: '7', name: 'Ramiro' }],
  ['Dos cafés y un zumo. Soy Nerea la del segundo B', ['2 café', '1 zumo'], { name: 'Nerea' }],
  ['perdón, ya no es en efectivo sino transferencia', [], { pay: 'transferencia' }],
  ['dos pares de calcetines negros y una faja', ['2 calcetines negros', '1 faja'], {}],
  [
    'una pizza margarita a la carrera 15B con 20 sur, edificio Altos del Parque apto 304',
    ['1 pizza margarita'],
    { address: 'carrera 15B con 20 sur, edificio Altos del Parque apto 304' },
  ],
  ['¿les quedó pastel de choclo?', ['1 pastel de choclo'], {}],
  [
    'Necesito dos resmas de papel y un tóner. Envíenlo a Laurel 233',
    ['2 resmas de papel', '1 tóner'],
    { address: 'Laurel 233' },
  ],
  ['Buenasss, una docena de facturas', ['12 facturas'], {}],
  ['Soy Ana la del quinto ponme dos barras', ['2 barras'], { name: 'Ana' }],
  ['Soy Nora la de la frutería dos barras de pan', ['2 barras de pan'], { name: 'Nora' }],
  ['dos pizzas de jamón, las pizzas que sean familiares', ['2 pizzas de jamón'], {}],
  ['platanos por favor', ['1 platanos'], {}],
  ['Níscalos en bolsa, medio kilo de setas', ['1 Níscalos', '0.5kg setas'], {}],
  ['tres barras y un bollo, gracias, Régulo', ['3 barras', '1 bollo'], { name: 'Régulo' }],
])('as people write: %s', (text, things, entities) => {
  const read = readOrder(text);
  expect(read.items.map(({ qty, unit, name }) => `${qty}${unit ?? ''} ${name ?? ''}`)).toEqual(things);
  expect(read.entities).toEqual(entities);
});

const BOMBS = [
  'a',
  'calle ',
  'sin ',
  '1 x ',
  'y ',
  'pedido ',
  'dos ',
  '12 ',
  'la ',
  'a la ',
  'mañana a las 5 ',
  '🍕',
  '\ud800',
];

test.each(BOMBS)('time grows with the length only: %j over and over', (bomb) => {
  expect(growth(readOrder, bomb, 480)).toBeLessThan(9);
});

test.each(['', '🍕', '\ud800', ...BOMBS.map((bomb) => bomb.repeat(100_000))])(
  'whatever arrives, reading ends',
  (text) => {
    expect(readOrder(text).label).toBeTypeOf('string');
  },
);
