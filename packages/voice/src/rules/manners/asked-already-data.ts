import { wholeWords } from '../../text/whole-words.ts';

/** Something a person gives and an answer asks for. `given` has no flag `g`: it is asked of many messages. */
export type Datum = { readonly asks: RegExp; readonly given: RegExp; readonly es: string; readonly en: string };

const politely =
  '(?:puedes|podrías|podés|puede|podría|podríais|podéis) (?:dar|decir|pasar|indicar|confirmar|dejar|compartir|regalar|facilitar|mandar|enviar)';
const request = [
  '(?:d[ií]|dec[ií]|d[ií]ga|dé|d[aá]|p[aá]s[aeá]|ind[ií]c[aá]|ind[ií]que|env[ií][aeá]|m[aá]nd[aeá]|d[eé]j[aeá]|comp[aá]rt[aeií]|conf[ií]rm[aeá]|facil[ií]t[aeá]|reg[aá]l[aeá]|escr[ií]b[aeií]|cu[eé]nt[ae]|cont[aá])(?:nos|me)',
  `(?:nos|me) (?:l[oa] )?(?:d(?:as|a|ás|ais|ices|ice|ecís|ejas|eja|ejás)|pas(?:as|a|ás|áis)|indic(?:as|a|ás)|confirm(?:as|a|ás)|compart(?:es|e|ís)|regal(?:as|a|ás)|facilit(?:as|a|ás)|mand(?:as|a|ás)|env(?:ías|ía|iás)|falta|${politely})`,
  '(?:dar|decir|pasar|indicar|confirmar|compartir|facilitar|proporcionar|enviar|mandar)(?:nos|me)',
  'necesit(?:amos|o|aría|aríamos)',
  "(?:could|can|would|may|might) (?:you|we|i)(?: please)?(?: just)? (?:send|give|share|tell|confirm|have|take|get|grab|let)|send|give|share|tell|confirm|dm|we need|we'll need|i need|i'll need",
].join('|');
const asking =
  "(?:con |en |a |de |desde )?(?:cuál|cual|qué|que)(?: (?:es|era|son|sería))?|what(?:'s|’s| is| was| were)?|which";
// "¿Nos mandas una foto del pedido?", "¿tienes otro correo?" ask for something else.
const gap =
  "(?:(?!(?:fotos?|otr[oa]|nuev[oa]|another|new|photo|picture|donde|where|te|le|se)(?!\\p{L}))[\\p{L}#'’]+ ){0,5}?";
const asks = (what: string, ...more: readonly string[]): RegExp =>
  wholeWords(
    [
      `(?:${request}) ${gap}(?:${what})`,
      `(?:${asking}) (?:(?:el|la|tu|su|the|your) )?(?:${what})(?! (?:nuev[oa]|quier|prefier|necesit|busc|te gusta|le gusta|do you (?:want|need)|would you))`,
      `con (?:tu|su) (?:${what}) .{0,40}(?:nos|me) l[oa] (?:mandas|manda|pasas|pasa|pasás|compartes|comparte|envías)`,
      `(?:y|tu|su|your) (?:${what})(?=\\?)`,
      ...more,
    ].join('|'),
  );

const number = '(?:(?:número|núm|nº|n°|nro|no|código|referencia|ref|#)\\.? ?(?:del? |de tu |de su )?)';
const month = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const weekday = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';
const booking = 'reserv\\p{L}*|mesa|cita|turno|book(?:ing)?|table|appointment';

export const askedData: readonly Datum[] = [
  {
    asks: asks(
      `${number}(?:pedido|orden|compra|reserva|guía|seguimiento|rastreo|envío)|guía|(?:order|booking|tracking|reservation) (?:number|id|ref|reference|code)`,
    ),
    given:
      /(?:[Pp]edido|[Oo]rden|[Cc]ompra|[Rr]eserva|[Gg]uía|seguimiento|rastreo|[Oo]rder|[Bb]ooking|[Tt]racking|n[ºo°]\.?|#)[^\d\n]{0,20}[A-Z]{0,4}-?\d{4,}|#\d{3,}|(?:order|booking)(?: number| ref| reference)?(?: is|:)? \d[\d-]{4,}|(?:[Rr]eserva|[Bb]ooking(?: ref| reference)?|[Rr]ef)(?: es| is|:)? [A-Z0-9]{5,8}(?![A-Za-z])/u,
    es: 'el número de pedido',
    en: 'the order number',
  },
  {
    asks: asks('(?:dirección de )?(?:correo(?: electrónico)?|email|e-mail|mail)|email address'),
    given: /[^\s@]{1,64}@[^\s@.]{1,60}\.\p{L}{2,}/u,
    es: 'el correo',
    en: 'the email address',
  },
  {
    asks: asks(
      `${number}(?:teléfono|celular|móvil|contacto)|teléfono|celular|móvil|phone(?: number)?|mobile(?: number)?`,
    ),
    given:
      /(?<![\p{L}\d-])(?<!(?:guía|pedido|orden|compra|order|tracking|ticket|cuenta|tarjeta|serie)[^\d\n]{0,20})\+?(?:\d[\s.-]?){9,13}(?!\d)/iu,
    es: 'el teléfono',
    en: 'the phone number',
  },
  {
    asks: asks('(?:talla|talle|size)(?! (?:quier|prefier|necesit|busc|do you|would))'),
    given: /(?<!\p{L})(?:talla|talle|size) (?:xxs|xs|s|m|l|xl|xxl|\d{1,2})(?![\p{L}\d])/iu,
    es: 'la talla',
    en: 'the size',
  },
  {
    asks: asks('código postal|cp|postcode|zip(?: code)?'),
    given: /(?<!\p{L})(?:cp|código postal|postcode|zip)[^\d\n]{0,6}[\p{L}\d]{3,8}(?!\p{L})/iu,
    es: 'el código postal',
    en: 'the postcode',
  },
  {
    asks: asks('modelo|model'),
    given: /(?<!\p{L})(?:modelo|model)(?: es| is)? (?=[\p{L}-]*\d)[\p{L}\p{N}-]{2,}/iu,
    es: 'el modelo',
    en: 'the model',
  },
  {
    asks: asks(
      '(?:nombre(?: completo| y apellidos?)?|full name|name)(?= ?[?,.]|$| on the| for the)',
      'a nombre de quién',
      'what name',
    ),
    given:
      /(?:[Aa] nombre de|[Mm]e llamo|[Mm]i nombre es|[Mm]y name(?: is|'s|’s)|[Nn]ame:?|[Ss]oy|[Uu]nder) (?!(?:De|Del|La|El) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}/u,
    es: 'el nombre',
    en: 'the name',
  },
  {
    asks: asks('(?:dirección|domicilio|address)(?! de (?:correo|mail|email))'),
    given:
      /(?<!\p{L})(?:calle|avda?|avenida|av|carrera|cra|cl|c\/|plaza|paseo|diagonal|transversal)\.? [\p{L}. ]{0,30}\d+|\d+ \p{L}+ (?:street|road|lane|avenue|st|rd)(?!\p{L})/iu,
    es: 'la dirección',
    en: 'the address',
  },
  {
    asks: asks(`${number}vuelo|vuelo|flight(?: number)?`),
    given: /(?:[Vv]uelo|[Ff]light)[^\d\n]{0,12}[A-Z]{2} ?\d{2,4}(?!\d)/u,
    es: 'el vuelo',
    en: 'the flight',
  },
  {
    asks: asks(`(?:${number}|folio del? (?:tu |su )?)(?:ticket|factura|recibo|folio)|ticket number|receipt number`),
    given: /(?<!\p{L})(?:ticket|factura|recibo|folio|receipt)[^\d\n]{0,12}[A-Z]{0,3}-?\d{3,}/iu,
    es: 'el número del tique',
    en: 'the receipt number',
  },
  {
    asks: asks('rfc|cuit|nit|nif|cif'),
    given: /(?<!\p{L})(?:rfc|cuit|nit|nif|cif)[^\p{L}\d]{0,4}(?:es )?[A-ZÑ&]{0,4}[\d.-]{6,}[A-Z\d]{0,3}/iu,
    es: 'el dato fiscal',
    en: 'the tax number',
  },
  {
    asks: wholeWords(
      '(?:para )?(?:cuántas personas|cuántos (?:vais a ser|van a ser|seréis|sois|son|serían|serán|comensales))|how many (?:people|guests|of you)',
    ),
    given:
      /(?<!\p{L})(?:somos|seremos|seríamos|mesa para|para|table for|party of|we are|we're) (?:\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|two|three|four|five|six|eight)(?![\d:]| (?:noches|días|nights|days|de \p{L}))/iu,
    es: 'el número de personas',
    en: 'the number of people',
  },
  {
    asks: wholeWords(
      '(?:para )?qué (?:día|fecha) (?:la |lo |te |le )?(?:querías|quería|queríais|tiene|tienes|tenías|tenía|es|era|sería)(?! (?:mover|cambiar|pasar))|which day is|what date is',
    ),
    given: new RegExp(
      `(?:${booking})[^.\\n]{0,40}(?:(?:${weekday}) \\d{1,2}|\\d{1,2} de (?:${month})|\\d{1,2}/\\d{1,2})`,
      'iu',
    ),
    es: 'el día',
    en: 'the day',
  },
  {
    asks: wholeWords(
      'a qué hora (?:vendríais|vendrías|vendrían|vendría|vienes|viene|vienen|venís|llegas|llegáis|llegan|llega|llegás|la querías|la quería|sería)|what time (?:do you arrive|will you (?:arrive|be)|are you (?:arriving|coming))',
    ),
    given: new RegExp(
      `(?:${booking}|land|arriv\\p{L}*|lleg(?:o|amos))[^.\\n]{0,40}(?:a las? \\d{1,2}|\\d{1,2}:\\d\\d|\\d ?[ap]\\.?m)|(?:land|arrive|llego|llegamos) (?:at|a las?) \\d`,
      'iu',
    ),
    es: 'la hora',
    en: 'the time',
  },
  {
    asks: wholeWords(
      'cuándo (?:lo |la |los |las )?(?:compraste|compró|compraron|comprasteis|has comprado)|(?:fecha|día) de compra|when did you (?:buy|purchase|order)(?: it| them)?',
    ),
    given: new RegExp(
      `(?<!\\p{L})compr(?:é|amos) (?:en (?:${month})|ayer|anteayer|hace|el \\d)|(?:bought|purchased|ordered) (?:it |them )?(?:in|on|yesterday|last|\\d)`,
      'iu',
    ),
    es: 'la fecha de compra',
    en: 'the date of purchase',
  },
  {
    asks: wholeWords('con (?:qué|cuál) (?:doctora?|médic[oa]|especialista)|which doctor|what doctor'),
    given: /(?:[Dd]ra?\.?|[Dd]octora?|[Dd]r) \p{Lu}\p{L}+/u,
    es: 'quién atiende',
    en: 'the doctor',
  },
  {
    asks: wholeWords(
      'qué (?:habías|había|has|habíais|habéis) pedido|qué (?:pediste|pidió|pedisteis)|what did you order',
    ),
    given:
      /(?<!\p{L})(?:pedí|pedimos|encargué|encargamos|i ordered|we ordered) (?:un|una|unos|unas|dos|tres|cuatro|\d+|a|an|the|two|three) \p{L}+/iu,
    es: 'lo pedido',
    en: 'what they ordered',
  },
];
