import { expect, test } from 'vitest';
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
  ['no, déjalo', { label: 'deny', items: [], entities: {} }],
])('%s', (text, read) => expect(readOrder(text)).toEqual(read));

test('whatever arrives, reading ends, and soon', () => {
  const started = performance.now();
  for (const text of [
    '',
    '🍕',
    'a'.repeat(1_000_000),
    'calle '.repeat(5000),
    'sin '.repeat(5000),
    '1 x '.repeat(5000),
    'y '.repeat(5000),
    '\ud800',
    'pedido '.repeat(3000),
  ])
    readOrder(text);
  expect(performance.now() - started).toBeLessThan(3000);
});
