import { expect, test } from 'vitest';
import { language } from './language.ts';

test('short messages of both languages are told apart', () => {
  for (const text of [
    '¿Abrís los domingos?',
    'gracias',
    'cuanto cuesta',
    'no me llego el pedido',
    'hola',
    'weón, me encantó',
    'quiero dos',
    'boludos, los amo',
    'precio',
  ])
    expect([text, language(text).language]).toEqual([text, 'es']);
  for (const text of [
    'Are you open on Sunday?',
    'thanks',
    'how much is it',
    'it broke',
    'never again',
    'I love this',
    'where is my order',
  ])
    expect([text, language(text).language]).toEqual([text, 'en']);
});

test('what says nothing about its language is left undecided', () => {
  for (const text of ['', '👍', '48291', '...', '\ud800']) expect(language(text).language).toBe('und');
});
