import { expect, test } from 'vitest';
import { clusterTexts } from './cluster-texts.ts';

const texts = [
  'mi pedido no ha llegado',
  'el pedido sigue sin llegar',
  'no llega mi pedido',
  'dónde está mi pedido que no llega',
  'abrís los domingos',
  'qué horario tenéis los domingos',
  'a qué hora abrís el domingo',
  'el domingo abrís por la tarde',
];

test('texts about the same thing come together, with the words that name it', () => {
  const { of, words } = clusterTexts(texts, 2);
  expect(new Set(of.slice(0, 4).map(({ label }) => label)).size).toBe(1);
  expect(new Set(of.slice(4).map(({ label }) => label)).size).toBe(1);
  expect(of[0]?.label).not.toBe(of[4]?.label);
  expect(words[of[0]?.label ?? 0]).toContain('pedido');
});

test('the same texts give the same groups, and odd ones do no harm', () => {
  expect(clusterTexts(texts)).toEqual(clusterTexts(texts));
  expect(clusterTexts([]).of).toEqual([]);
  expect(clusterTexts(['', '👍', '\ud800'], 2).of).toHaveLength(3);
});
