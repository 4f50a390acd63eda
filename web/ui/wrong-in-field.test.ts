import { expect, test } from 'vitest';
import { wrongInField } from './wrong-in-field.ts';

const field = { type: 'text', value: '' };

test('an empty field that is needed is called empty, not wrong', () => {
  expect(wrongInField({ ...field, validity: { valueMissing: true } })).toEqual({ key: 'empty' });
});

test('a short password hears how long it must be and how long it is', () => {
  expect(wrongInField({ type: 'password', value: 'corta', minLength: 10, validity: { tooShort: true } })).toEqual({
    key: 'short',
    values: { least: 10, typed: 5 },
  });
});

test('letters in a field for numbers are no empty field, although the browser hands out no value', () => {
  expect(wrongInField({ ...field, type: 'number', validity: { badInput: true, valueMissing: true } })).toEqual({
    key: 'noNumber',
  });
  expect(wrongInField({ ...field, type: 'datetime-local', validity: { badInput: true, valueMissing: true } })).toEqual({
    key: 'noDate',
  });
});

test('half an address is told from half a web address', () => {
  expect(wrongInField({ type: 'email', value: 'nora@', validity: { typeMismatch: true } })).toEqual({ key: 'email' });
  expect(wrongInField({ type: 'url', value: 'cafe', validity: { typeMismatch: true } })).toEqual({ key: 'url' });
});

test('a number out of its bounds hears the bound it broke', () => {
  const bounds = { type: 'number', value: '0', min: '1', max: '9' };
  expect(wrongInField({ ...bounds, validity: { rangeUnderflow: true } })).toEqual({
    key: 'least',
    values: { limit: '1' },
  });
  expect(wrongInField({ ...bounds, validity: { rangeOverflow: true } })).toEqual({
    key: 'most',
    values: { limit: '9' },
  });
});

test('a field with a shape of its own says that shape in its own words', () => {
  const shaped = { ...field, value: 'dos palabras', validity: { patternMismatch: true } };
  expect(wrongInField({ ...shaped, title: 'Letras, números y guiones.' })).toEqual({
    key: 'said',
    words: 'Letras, números y guiones.',
  });
  expect(wrongInField(shaped)).toEqual({ key: 'other' });
});

test('what a form found wrong by itself is said as the form says it', () => {
  const found = { ...field, value: 'Café: caro', validationMessage: 'Línea 1: falta el precio.' };
  expect(wrongInField({ ...found, validity: { customError: true } })).toEqual({
    key: 'said',
    words: 'Línea 1: falta el precio.',
  });
});
