import { describe, expect, test } from 'vitest';
import { rewriteToWe } from '../rewrite/rewrite.ts';
import { findFirstPerson } from './find-first-person.ts';

const said = (text: string, language: 'es' | 'en' = 'es'): string[] =>
  findFirstPerson(text, language).map(({ start, end }) => text.slice(start, end));

describe('what stands in a draft and is not its writer speaking', () => {
  test.each([
    ['an address', 'Escríbenos a mi.cuenta@tienda.com'],
    ['a link', 'Está en www.mi-tienda.es/mi-pedido'],
    ['a mention', 'Síguenos en @mi_tienda_bonita'],
    ['a hashtag', 'Suma tu foto con #mi_barrio'],
    ['a menu of a screen', 'Pulsa en Mi cuenta > Mis pedidos y descarga la factura.'],
    ['a reaction', 'Danos un me gusta'],
    ['a film', 'La peli Mi vida sin mí, en la sala 2'],
    ['a song', 'Canción del día: Me colé en una fiesta'],
    ['a play named before what it is', 'Llámame Pecador, el monólogo'],
    ['a title of a few words', 'Hablo, luego existo: charla de filosofía.'],
    ['a name in capitals', 'Mi Pobre Angelito, función gratis en el parque'],
    ['a question that customers ask', 'Preguntas frecuentes: ¿puedo devolverlo?'],
    ['a question nobody at a shop asks', '¿Cómo cambio mi clave? Desde el perfil.'],
    ['a question with its answer', '¿Puedo pagar en efectivo? Sí, en tienda.'],
    ['what somebody wrote', 'Nos escribe Laura: me ha encantado el curso'],
    ['a word to send', 'Responde QUIERO a este mensaje y te guardamos una entrada.'],
    ['a saying', 'El quiero y no puedo de siempre'],
    ['a name given', 'Soy Nora, del equipo de atención. ¿En qué podemos ayudarte?'],
  ])('%s', (_what, text) => {
    expect(said(text)).toEqual([]);
    expect(rewriteToWe(text, 'es')).toBe(text);
  });

  test.each([
    ['a link', 'Go to www.shop.com/my-orders'],
    ['a song', 'Song of the day: I want to break free'],
    ['a question that customers ask', 'FAQ: how do I return something?'],
    ['a parcel asked for', "Where's my parcel? Tap the link."],
    ['a name given', 'My name is Sam, how can we help?'],
  ])('in English, %s', (_what, text) => expect(said(text, 'en')).toEqual([]));

  test('an announcement with a colon is its writer speaking', () =>
    expect(said('Te mando la info: taller de barro el sábado')).toEqual(['mando']));
  test('a question to the reader is the brand asking', () => {
    expect(said('¿Te lo mando a casa? Sí o no, dime')).toEqual(['mando', 'dime']);
    expect(said('Can I help you? Yes, our chat is open.', 'en')).toEqual(['I']);
  });
});

describe('without accents', () => {
  test('"se" stands for "sé" before what one knows', () => {
    expect(rewriteToWe('no se si lo reponemos', 'es')).toBe('no sabemos si lo reponemos');
    expect(rewriteToWe('ya lo se, es un fallo', 'es')).toBe('ya lo sabemos, es un fallo');
    expect(said('no se preocupe, se envía hoy')).toEqual([]);
  });
  test('"mi" stands for "mí" where no noun follows', () => {
    expect(rewriteToWe('A mi me llegó bien', 'es')).toBe('A nosotros nos llegó bien');
    expect(rewriteToWe('Va a mi correo', 'es')).toBe('Va a nuestro correo');
  });
  test('what happened to a thing is not said of the speaker', () => {
    expect(said('ya llego la nueva colección')).toEqual([]);
    expect(said('ya quedo tu cambio, revisa porfa')).toEqual([]);
    expect(said('quedo pendiente de tu respuesta')).toEqual(['quedo']);
  });
  test('a past typed in a hurry becomes a past', () =>
    expect(rewriteToWe('ya lo anote, te confirmo mañana', 'es')).toBe('ya lo anotamos, te confirmamos mañana'));
});

describe('what agrees with the speaker', () => {
  test('a gerund or an adverb after the verb stays', () => {
    expect(rewriteToWe('ayer mismo estuve yo viéndolo', 'es')).toBe('ayer mismo estuvimos nosotros viéndolo');
    expect(rewriteToWe('estoy encima del tema', 'es')).toBe('estamos encima del tema');
  });
});
