import { expect, test } from 'vitest';
import { channelName } from './channel-name.ts';

test('what is no brand goes by the reader’s own word, and a brand by its name', () => {
  const mail = { name: 'E-mail', names: { es: 'Correo', en: 'E-mail' } };
  expect(['es-ES', 'es-419', 'en'].map((locale) => channelName(mail, locale))).toEqual(['Correo', 'Correo', 'E-mail']);
  expect(channelName({ name: 'Telegram' }, 'es-419')).toBe('Telegram');
});
