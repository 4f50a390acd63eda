import { expect, test } from 'vitest';
import { openPack } from '../linear/open-pack.ts';
import { Understanding } from '../reading/understanding.ts';

const reader = new Understanding(openPack('core'));
const spoken = (text: string): string => reader.language(text, ['es', 'en']).label;

test('one plainly Spanish word outweighs a foreign name or a loan', () => {
  for (const text of ['entradas coldplay', 'gracias, Jennifer', 'cancelar netflix', 'feliz black friday'])
    expect([text, spoken(text)]).toEqual([text, 'es']);
});

test('English with a Spanish name or dish in it stays English', () => {
  for (const text of [
    'two burritos please',
    'San Diego weather',
    'where is Maria',
    'thanks Pablo',
    'great tapas, thank you',
  ])
    expect([text, spoken(text)]).toEqual([text, 'en']);
});

test('asked without a list of languages, short texts are read as one of the two', () => {
  for (const [text, label] of [
    ['quiero cancelar', 'es'],
    ['cancel it', 'en'],
    ['dónde está mi pedido', 'es'],
    ['where is my order', 'en'],
  ])
    expect([text, reader.language(text ?? '').label]).toEqual([text, label]);
});

test('a small word tells whose sentence it is, whatever is borrowed around it', () => {
  for (const [text, label] of [
    ['una app horrible', 'es'],
    ['el black friday', 'es'],
    ['gracias to all the staff!', 'en'],
    ['love the paella', 'en'],
  ])
    expect([text, spoken(text ?? '')]).toEqual([text, label]);
});
