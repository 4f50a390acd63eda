import { expect } from 'vitest';
import { test } from '../testing/desk.ts';

const wrong = { shortcut: 'dos palabras', title: 'x'.repeat(201), text: '' };

/** What each value was refused for, as a program and as a person reads it. */
const fieldsOf = ({ body }: { readonly body: { fields: readonly { path: string; why: string; message: string }[] } }) =>
  body.fields.map(({ path, why, message }) => [path, why, message]);

test('a value that is not taken is named with its reason, and in the reader’s language', async ({ desk }) => {
  const owner = desk.as('owner');
  const ask = (language: string) => owner.post('/api/v1/snippets', wrong, { 'accept-language': language });
  expect(fieldsOf(await ask('es-ES'))).toEqual([
    ['body.shortcut', 'wrong-format', 'No está escrito como se espera aquí.'],
    ['body.title', 'too-long', 'Como máximo, 80 caracteres.'],
    ['body.text', 'empty', 'No puede quedar vacío.'],
  ]);
  expect(fieldsOf(await ask('en-GB'))).toEqual([
    ['body.shortcut', 'wrong-format', 'It is not written as we expect it here.'],
    ['body.title', 'too-long', 'At most 80 characters.'],
    ['body.text', 'empty', 'This cannot be left empty.'],
  ]);
});

test('what is missing is told from what is wrong, and a number by its limit', async ({ desk }) => {
  const owner = desk.as('owner');
  expect(fieldsOf(await owner.post('/api/v1/snippets', { title: 7 }, { 'accept-language': 'es' }))).toEqual([
    ['body.shortcut', 'missing', 'Falta este dato.'],
    ['body.title', 'wrong', 'Esto no sirve aquí.'],
    ['body.text', 'missing', 'Falta este dato.'],
  ]);
  const { body } = await owner.get('/api/v1/conversations?limit=5000');
  expect(body.fields).toEqual([{ path: 'query.limit', why: 'too-large', limit: 100, message: 'No more than 100.' }]);
});
