import { describe, expect, test } from 'vitest';
import { readingsOf } from './analyse.ts';
import { hostOf } from './enclitic.ts';
import { pluralOf } from './plural-of.ts';

describe('from I to we', () => {
  test.each([
    ['creo', 'creemos'],
    ['envío', 'enviamos'],
    ['pienso', 'pensamos'],
    ['cuento', 'contamos'],
    ['pido', 'pedimos'],
    ['siento', 'sentimos'],
    ['duermo', 'dormimos'],
    ['sigo', 'seguimos'],
    ['conozco', 'conocemos'],
    ['conduje', 'condujimos'],
    ['he', 'hemos'],
    ['soy', 'somos'],
    ['voy', 'vamos'],
    ['busqué', 'buscamos'],
    ['pagué', 'pagamos'],
    ['empecé', 'empezamos'],
    ['averigüe', 'averigüemos'],
    ['leí', 'leímos'],
    ['construyo', 'construimos'],
    ['arguyo', 'argüimos'],
    ['estremezco', 'estremecemos'],
    ['presiento', 'presentimos'],
    ['huelo', 'olemos'],
    ['sonrío', 'sonreímos'],
    ['pueda', 'podamos'],
    ['supiera', 'supiéramos'],
    ['bendeciré', 'bendeciremos'],
    ['satisfago', 'satisfacemos'],
    ['reúno', 'reunimos'],
    ['cabré', 'cabremos'],
    ['tuviese', 'tuviésemos'],
    ['podria', 'podríamos'],
    ['escaneo', 'escaneamos'],
    ['posteo', 'posteamos'],
  ])('%s → %s', (one, we) => expect(pluralOf(one)).toBe(we));

  test('a word that is no verb has no plural', () => expect(pluralOf('mesa')).toBeUndefined());
  test('a form of two verbs keeps both readings, the usual one first', () =>
    expect(readingsOf('creo').map(({ pl }) => pl)).toEqual(['creemos', 'creamos']));
});

describe('verbs that carry "me"', () => {
  test.each([
    'enviarme',
    'dime',
    'dígame',
    'mándame',
    'mandame',
    'cuéntame',
    'contame',
    'decime',
    'explícamelo',
    'escribidme',
    'confírmenme',
    'mandándome',
    'irme',
  ])('%s', (word) => expect(hostOf(word)).toBeDefined());
  test.each(['informe', 'conforme', 'firme', 'llame', 'tome', 'confirme', 'consume', 'perfume', 'programe', 'volumen'])(
    '%s does not',
    (word) => expect(hostOf(word)).toBeUndefined(),
  );
});
