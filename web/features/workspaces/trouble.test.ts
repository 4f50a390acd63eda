import { expect, test } from 'vitest';
import { Refused, Unreached } from '../../live/refused.ts';
import { troubleOf } from './trouble.ts';

const said = { unreached: 'nobody answers', wrongField: 'look here' };
const refused = (more: object) =>
  new Refused({ type: 'about:blank', title: 'No.', status: 422, code: 'request.invalid', ...more });

test('what the server says of a field stands at that field', () => {
  const fields = ['body.name', 'body.settings.site', 'body.bannedTerms.3'].map((path) => ({
    path,
    message: 'Invalid',
  }));
  expect([...troubleOf(refused({ fields }), said, 'es').at]).toEqual([
    ['name', 'look here'],
    ['site', 'look here'],
    ['bannedTerms', 'look here'],
  ]);
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
  expect(troubleOf(new Unreached(), said, 'es')).toEqual({ code: null, sentence: 'nobody answers', at: new Map() });
});
