import { expect, test } from 'vitest';
import { capitalised } from './capitalised.ts';
import { languageName } from './language-name.ts';

test('the language of a brand is called as its reader calls it', () => {
  expect(languageName('es-ES', 'en')).toBe('Spanish (Spain)');
  expect(languageName('en', 'en')).toBe('English');
  expect(languageName('es-ES', 'es-ES')).toBe('Español (España)');
  expect(languageName('es-419', 'es')).toBe('Español (Latinoamérica)');
  expect(languageName('en', 'es-419')).toBe('Inglés');
});

test('a word that stands alone begins with a capital, whole letters only', () => {
  expect(capitalised('agent', 'en')).toBe('Agent');
  expect(capitalised('órdenes', 'es')).toBe('Órdenes');
  expect(capitalised('', 'es')).toBe('');
  expect(capitalised('𝓪bc', 'en')).toBe('𝓪bc');
});
