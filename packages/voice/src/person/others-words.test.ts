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
    ['a name called', 'Feliz cumpleaños, Leo, de todo el estudio.'],
    ['an exclamation', 'Madre mía, Sergio, menuda mudanza.'],
    ['what catches an ear', 'Mire, está en la planta dos.'],
    ['advice behind a condition', 'Es oversize: si dudás, pedí un talle menos.'],
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
    ['a question with its answer', 'How do I cancel? In your profile.'],
    ['a letter among letters', 'Lanes M, I and J are closed'],
    ['a range of rows', 'Rows G to I are step free'],
    ['a mug', 'Pick up your I ❤ NY mug at the till'],
    ['an old pit', 'The museum (old lead mine) opens at ten'],
    ['somebody new', 'New year, new me: classes are up'],
    ['a numbered case', 'It appears in vitrine I, upper shelf.'],
    ['a model of a product', 'The MY-200 and MX-300 filters are alike.'],
  ])('in English, %s', (_what, text) => expect(said(text, 'en')).toEqual([]));

  test('what is only like a title, a question or a letter is its writer speaking', () => {
    expect(said('The book I mentioned is in stock.', 'en')).toEqual(['I']);
    expect(said('May I ask for your postcode?', 'en')).toEqual(['I']);
    expect(said('Have I answered your question?', 'en')).toEqual(['I']);
    expect(said('So do I, honestly.', 'en')).toEqual(['I']);
    expect(said('Hola, Ana: pedí el cambio al almacén.')).toEqual(['pedí']);
    expect(said('A colleague of mine will call, the blame is all mine', 'en')).toEqual(['mine', 'mine']);
  });
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
  test('with its pronoun before it a word like an order to usted is a past of ours', () => {
    expect(rewriteToWe('ya te agregue a la lista de espera', 'es')).toBe('ya te agregamos a la lista de espera');
    expect(said('Agregue su nombre a la lista de espera')).toEqual([]);
  });
  test('a past typed in a hurry becomes a past', () =>
    expect(rewriteToWe('ya lo anote, te confirmo mañana', 'es')).toBe('ya lo anotamos, te confirmamos mañana'));
});

describe('what agrees with the speaker', () => {
  test('a gerund or an adverb after the verb stays', () => {
    expect(rewriteToWe('ayer mismo estuve yo viéndolo', 'es')).toBe('ayer mismo estuvimos nosotros viéndolo');
    expect(rewriteToWe("I'm a big believer in repairs", 'en')).toBe("We're big believers in repairs");
    expect(rewriteToWe("I'm a bit late", 'en')).toBe("We're a bit late");
    expect(rewriteToWe('estoy encima del tema', 'es')).toBe('estamos encima del tema');
  });
});
