import type { Rule } from '../../rule.ts';
import { spot, type Wording } from '../spot.ts';
import type { Reading } from '../../reading.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { readWordsOf } from '../../turns/read-words.ts';
import { turnBook, turnsIn } from '../../turns/turn-book.ts';
import { coldWords, curtTurns, kind } from '#turns';

const wordings: readonly Wording[] = [
  {
    in: 'es',
    pattern: wholeWords(
      '(?:ya )?(?:te|se|le|os) repet(?:imos|ido) que|(?:te|se|le|os) repito que|ya (?:te|le|os) (?:respondimos|contestamos|hemos contestado)(?! (?:por|en|al|a|lo|con|sobre|mal|tarde|bien)(?!\\p{L}))|(?:te|le|os) hemos contestado ya|te lo (?:dije|dijimos) (?:ayer|antes|ya)|ya se (?:le|les|te) (?:había|ha) (?:dicho|informado|explicado|avisado|indicado)|ya se (?:le|les) (?:informó|explicó|dijo|indicó|contestó)',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      'como (?:se )?(?:te|le|os|les) (?:comenté|comentamos|indicó|indicamos|informó|informamos|dije|dijimos|explicó|expliqué) (?:anteriormente|antes|ya)|como se (?:le|les|te) (?:indicó|informó|explicó|comentó|dijo)',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      'si no te gusta,? no (?:compres|vengas|lo compres)|(?:eso )?no es (?:nuestro|mi|cosa nuestra) problema|ni modo(?=\\s*(?:[.!…]|$))|(?:así )?son las (?:reglas|normas|políticas|cosas)|así es la política|no hacemos excepciones|(?:l[eé]elo|léalo|leelo) (?:otra vez|de nuevo|bien)|le[eé] (?:la )?(?:descripción|publicación|ficha)|está todo en la (?:publicación|descripción|web|página)',
    ),
    because: 'clear',
  },
  {
    in: 'es',
    pattern: wholeWords(
      'ya (?:te|le|les|os|se lo|te lo|os lo) (?:hemos|habíamos|he|había|han|ha) (?:dicho|explicado|comentado|contado|avisado|informado|advertido|repetido)(?! (?:al?|a la|a los) )|ya (?:quedó|está|fue|ha sido|estaba|quedaba) (?:más que |bien |muy )?(?:explicad|aclarad|dich|contestad|respondid|hablad)[oa]s?|por (?:enésima|última) vez[:,]|(?:cuántas veces|otra vez lo mismo)',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      '(?<!¿)ya lo sabías?(?! \\?|\\?)|no sé,? (?:fijate|f[ií]jate|f[ií]jese|busca|buscá|mira|mirá|mire|pregunta|preguntá|pregunte)|(?:lea|lee|leé|mire|mira|mirá|revise|revisa|revisá) (?:los |el |las? )?(?:mensajes?|comentarios?|respuestas?|chats?) (?:de (?:más )?arriba|anterior(?:es)?)|no insist(?:as|a|an|áis)|all[aá] (?:tú|vos|usted)|es (?:tu|su) problema|c[aá]lm(?:ate|ese|esé)|tranquil[ií]c(?:ese|ense)|as[ií] (?:de simple|son las cosas)|(?:lo )?toma[sn]? o lo deja[sn]?|si no (?:te|le) (?:gusta|parece|convence|sirve),? (?:no |hay |vete|váyase|busc)\\p{L}*|no hay más que (?:hablar|decir)|(?<=[.,] )punto(?=\\.|$)|así es (?:esto|la vida)|(?:léel|léal|leel)[oa]s?(?=[.!]|$)|qué (?:más )?quiere[sn]?',
    ),
    because: 'clear',
  },
  {
    in: 'en',
    pattern: wholeWords(
      "(?:as|like) stated|(?:like|as) (?:we|i)(?:['’]ve| have)? (?:already )?(?:said|told you|explained|mentioned)|how many times|for the last time|once again,? no|scroll up|see above|read (?:up|above|the thread|it again)|take it or leave it|deal with it|calm down|end of story|what (?:more|else) do you want|that['’]s (?:just )?(?:how it (?:is|works)|life)|tough luck|your problem,? not ours",
    ),
    because: 'clear',
  },
  {
    in: 'en',
    pattern: wholeWords('it is what it is|(?:not|isn.t) our problem|read the (?:page|description|listing|manual)'),
    because: 'clear',
  },
  {
    in: 'es',
    pattern: wholeWords(
      'ya (?:te|se|os|le) lo (?:hemos |he )?(?:dijimos|dicho|explicamos|explicado|respondimos|respondido|dije|comentamos|comentado|contestamos)',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      'ya (?:te|le|os) (?:hemos |he )?(?:dijimos|dicho|explicamos|explicado|respondimos|respondido|contestado|contestamos) que',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      'como ya (?:te|le|os|se lo|te lo) (?:hemos |habíamos )?(?:dijimos|dicho|explicamos|explicado|indicamos|indicado|comentado|comentamos)',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      '(?:está|viene|pone) (?:bien )?(?:claro|clarito)(?: en (?:la web|el anuncio|las condiciones))?',
    ),
    because: 'clear',
  },
  {
    in: 'es',
    pattern: wholeWords('(?:l[eé]e(?:te)?|lea|leé) (?:las condiciones|la web|la letra|bien)'),
    because: 'clear',
  },
  { in: 'es', pattern: wholeWords('eso no es (?:nuestro|mi) problema'), because: 'clear' },
  {
    in: 'es',
    pattern: wholeWords('es lo que hay|no hay nada que hacer|qué quieres que hagamos'),
    because: 'clear',
  },
  {
    in: 'en',
    pattern: wholeWords("as (?:we|i)(?:'ve| have)? (?:already )?(?:said|told you|explained|mentioned)(?: before)?"),
    because: 'again',
  },
  {
    in: 'en',
    pattern: wholeWords("(?:we|i)(?:'ve| have)? already (?:told|answered|explained(?: this)?(?: to)?) you"),
    because: 'again',
  },
  { in: 'en', pattern: wholeWords('per my last (?:message|email)'), because: 'again' },
  {
    in: 'en',
    pattern: wholeWords(
      "it(?:'s| is) (?:clearly|plainly) (?:stated|written|explained)(?: on (?:the|our) (?:site|website))?",
    ),
    because: 'clear',
  },
  { in: 'en', pattern: wholeWords("(?:that's|that is) not our problem|read the (?:terms|faq)"), because: 'clear' },
];
const bare =
  /^[\s¡¿]*(?:pues no|nop|(?:eso )?ya (?:respondido|contestado|explicado|dicho|aclarado|lo (?:vimos|hablamos|dijimos))|ya te (?:pasé|mandé|dije|respondí|contesté|envié|expliqué|lo (?:pasé|mandé|dije))(?: (?:el|la|los) \p{L}+)?|lo que (?:te|le) dij(?:e|imos)(?: (?:ayer|antes))?|(?:aquí|acá|ahí) no(?: es)?|no,? señor[a]?|can['’]t help|(?:already )?answered(?: already| above)+|whatever|paso|ni idea|no sé|nada|tampoco|no hay|no aplica|no manejamos|no tenemos|está en la (?:web|página|bio)|m[ií]ralo en la (?:web|página)|(?:revise|cheque|mire|consulte|revisa|checa|mira|consulta) (?:el correo|su correo|tu correo|la página|la web)|(?:it['’]s|that['’]s|está|viene|eso está|eso viene|lo pone|todo está) (?:all )?(?:in|on|en) (?:the|la|el|las|los) (?:description|listing|website|bio|faqs?|post|descripción|publicación|web|página|bases|anuncio|condiciones|posteo)|check the (?:website|site|page)|ok|okay|okey|vale|sí|si|no|ya|bien|bueno|listo|gracias no|dale|k|yes|nope|noted|fine|sure|anotado|recibido|visto|correcto|negativo|no sabemos|no se puede|imposible|agotado|sold out|no idea)[\s.?…]*$/iu;

/** Answers that close a door. */
export const curt: Rule = {
  id: 'curt',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    again: {
      es: '«{term}» suena a reproche: cuéntalo otra vez, más fácil.',
      en: '“{term}” sounds like a telling-off: explain it again, more simply.',
    },
    clear: { es: '«{term}» corta la conversación.', en: '“{term}” cuts the conversation short.' },
    bare: {
      es: 'Tan corto suena seco: cuenta qué pasa ahora.',
      en: 'So short, it comes across as cold: add what happens next.',
    },
  },
  check: (reading) => {
    const { text, draft } = reading;
    const spotted = spot(reading, wordings);
    const found = spotted.length > 0 ? spotted : turnsIn(reading, colder, 0.8);
    if (found.length > 0 || draft.surface !== 'reply' || justThanked(reading)) return found;
    if ((text.length < 40 && bare.test(text)) || isCold(reading))
      return [{ span: { start: 0, end: text.length }, because: 'bare', confidence: 0.8, severity: 'hint' }];
    return [];
  },
};

const colder = turnBook(curtTurns);

/** A few words, none of which greets, thanks, tells a fact or says what happens now. */
const isCold = (reading: Reading, { text, words, language } = reading): boolean =>
  language !== 'other' &&
  text.length < 60 &&
  words.length > 0 &&
  words.length < 9 &&
  !warm.test(text) &&
  !/[!?\d]|\p{Extended_Pictographic}|https?:/u.test(text) &&
  (isCutShort(reading) || readWordsOf(text, words).keys.every((key) => coldWords[language].has(key)));

/** Who wrote two lines gets two words: nothing warm in them, and nothing that happens now. */
const isCutShort = ({ words, text, signals }: Reading): boolean => {
  const said = signals.personSaid?.at(-1) ?? '';
  const few = said.length > 60 ? 5 : 2;
  return (
    kind.size > 0 && // a browser has no room for the words that warm
    said.length > (few === 2 ? 12 : 60) &&
    words.length <= few &&
    !words.some(({ key }) => kind.has(key)) &&
    !/,|(?<!\p{L})(?:te|le|os|les|l[oa]s?|ya|nos) \p{L}+(?:[aei]mos)|(?:nos|r[éá]s?)(?!\p{L})|(?<=\p{Ll}\p{L}* )\p{Lu}/u.test(
      text,
    )
  );
};

const warm = /(?<!\p{L})(?:claro|sure|of course|con gusto|escrib\p{L}+|done|yes|yep|as[ií] es)(?!\p{L})/iu;

/** "Ok" to "mil gracias" shuts nobody out. */
const justThanked = ({ signals }: Reading): boolean => {
  const said = signals.personSaid?.at(-1);
  return (
    said !== undefined &&
    said.length < 60 &&
    !said.includes('?') &&
    /(?<!\p{L})(?:gracias|thanks|thank you|thx|ok|vale|perfecto|genial|listo|dale|cheers)(?!\p{L})/iu.test(said)
  );
};
