import { expect, test } from 'vitest';
import { Refused, Unreached } from '../../live/refused.ts';
import { errorIn, isAllAtFields, troubleOf } from './trouble.ts';

const said = { why: 'No.', wrong: ({ why }: { why: string }) => `look: ${why}` };
const refused = (more: object) =>
  new Refused({ type: 'about:blank', title: 'No.', status: 422, code: 'request.invalid', ...more });
const invalid = (...paths: readonly string[]) =>
  troubleOf(refused({ fields: paths.map((path) => ({ path, why: 'empty', message: '' })) }), said, 'es');

test('what the server says of a field stands at that field, in our words', () => {
  const trouble = invalid('body.name', 'body.settings.site', 'body.bannedTerms.3', 'body.details.phone');
  for (const field of ['name', 'site', 'bannedTerms', 'details.phone'])
    expect(errorIn(trouble, field), field).toBe('look: empty');
  expect(errorIn(trouble, 'details.email')).toBeNull();
});

test('what is said of a field that the form does not have is said under the form', () => {
  const trouble = invalid('body.name', 'body.version');
  expect(isAllAtFields(trouble, new Set(['name', 'version']))).toBe(true);
  expect(isAllAtFields(trouble, new Set(['name']))).toBe(false);
  expect(isAllAtFields(invalid('body'), new Set())).toBe(false);
});

test('a vendor is quoted in the language of the reader', () => {
  const values = { field: 'password', words: { es: 'Esa no es.', en: 'That is not it.' } };
  expect(troubleOf(refused({ values }), said, 'es-419').at.get('password')).toBe('Esa no es.');
  expect(troubleOf(refused({ values }), said, 'en').at.get('password')).toBe('That is not it.');
});

test('a taken name is said at the name', () => {
  expect(troubleOf(refused({ code: 'label.name_taken' }), said, 'es').at.get('name')).toBe('No.');
});

test('silence is no refusal', () => {
  expect(troubleOf(new Unreached(), said, 'es')).toEqual({ code: null, sentence: 'No.', at: new Map() });
});
