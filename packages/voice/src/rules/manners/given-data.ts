import { lowerWords } from '../../text/whole-words.ts';

/** Something that was given in passing, and the ways of asking for it. */
export type Given = {
  readonly asks: RegExp;
  readonly given: RegExp;
  readonly es: string;
  readonly en: string;
  /** What makes it another thing: the size they want instead of the one they have. */
  readonly unless?: RegExp;
  /** What makes their words no such thing: a day they cannot, two days to choose from. */
  readonly unlessSaid?: RegExp;
};

const few =
  '(?:\\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)';
const weekday =
  '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|mañana|hoy|pasado|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today)';
const month =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)';
const dated = `(?:${weekday}|(?:el |del? |the )?\\d{1,2}(?:st|nd|rd|th)? (?:de |of )?${month}|${month} \\d{1,2}|\\d{1,2}/\\d{1,2}|(?:el|día|the) \\d{1,2}(?:st|nd|rd|th)?(?! (?:y|y media|horas|h|am|pm)))`;
const plan =
  "(?:mesa|reserv\\p{L}*|cita|turno|hora|es para|para el|lo necesito|la necesito|quiero|queremos|quisiera|table|book\\p{L}*|appointment|slot|need it|it[’']s for|party|evento|fiesta|boda|cumple\\p{L}*|vuelos?|viaj\\p{L}+|vamos|vengo|venimos|llegamos|coming|arriv\\p{L}+|visit\\p{L}*|travell?ing|fly(?:ing)?|flights?)";
const bought = '(?:compr[eé]|compramos|adquir[ií]|compré|bought|purchased|got it|ordered)';
const color =
  '(?:roj[oa]|azul|verde|negr[oa]|blanc[oa]|gris|rosa|amarill[oa]|marrón|beige|celeste|naranja|morad[oa]|red|blue|green|black|white|gr[ea]y|pink|yellow|brown|navy|purple)';
const payment =
  '(?:bizum|tarjeta|nequi|daviplata|paypal|efectivo|transferencia|oxxo|pse|débito|crédito|mercado ?pago|apple pay|klarna|card|cash|bank transfer|visa|mastercard|amex)';
const brand =
  '(?:iphone|ipad|samsung|galaxy|xiaomi|redmi|motorola|moto (?:[ge]\\d*|edge)|huawei|pixel|oppo|bosch|siemens|balay|lg|whirlpool|mabe|drean|haceb|dell|hp|lenovo|thinkpad|asus|acer|macbook|playstation|ps[45]|xbox|nintendo|toyota|ford|renault|chevrolet|nissan|seat|volkswagen|vw|golf?|fiat|peugeot|citroën|kia|hyundai|mazda|honda|yamaha|suzuki|bmw|audi|opel|canon|epson|brother|sony|philips|roomba|dyson|delonghi|nespresso|kindle|fitbit|garmin|vauxhall|tesla|subaru|jeep)';
const ids =
  'parte|siniestro|incidencia|reclamo|reclamación|solicitud|suscripción|contador|medidor|lote|claim|folio|radicado|expediente|póliza|poliza|socia?|afiliad[oa]|contrato|matrícula|cédula|cedula|dni|nie|curp|caso|case|ticket|policy|membership|member|account|reference|ref|referencia|localizador|factura|invoice|suministro|cups|cliente|customer|serie|serial|booking|order|pedido|orden|guía|tracking|reserva';

export const given = (
  asks: string,
  gives: string | RegExp,
  es: string,
  en: string,
  unless?: string,
  unlessSaid?: string,
): Given => ({
  asks: lowerWords(asks),
  given: typeof gives === 'string' ? lowerWords(gives) : gives,
  es,
  en,
  ...(unless === undefined ? {} : { unless: lowerWords(unless) }),
  ...(unlessSaid === undefined ? {} : { unlessSaid: lowerWords(unlessSaid) }),
});

/** Two to choose from, or one they cannot: nobody has told the day yet. */
export const undecided =
  "or (?:should|shall|would|maybe|try)|(?:o|u|or) (?:el |la |on |a las )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|otro|the|\\d)|no (?:puedo|podré|podemos|podremos|llego|voy)|cancel\\p{L}*|anul\\p{L}+|cambi\\p{L}+|mover|aplaz\\p{L}+|pospon\\p{L}+|move|change|resched\\p{L}+|can[’']t|cualquier|any day|abr[ií]s?|abren|open|hay|tenéis|tienen|se suspend\\p{L}+";

export const givenInPassing: readonly Given[] = [
  given(
    '(?:en|de|desde|a) (?:qué|que|cuál) (?:ciudad|localidad|población|municipio|provincia|estado|país|zona|barrio|colonia|pueblo|lugar|parte)|d[oó]nde (?:vives|vivís|vive|viven|estás|est[aá]is|te encuentras|se encuentra|nos escribes|escribes|nos escribe|eres|sos|es usted|resides)|(?:tu|su) (?:ciudad|localidad|zona|barrio)|(?:what|which) (?:city|town|area|part of|country)|where(?:abouts)? (?:are you|do you live|you based|are you based)',
    /(?<!\p{L})(?:(?:[Vv]iv(?:o|imos)|[Rr]esid(?:o|imos)|[Rr]adic(?:o|amos)) en|[Ee]scrib(?:o|imos) (?:desde|de)|(?:[Ee]stoy|[Ee]stamos|[Ss]oy|[Ss]omos) (?:en|de)|(?:en|para|hasta|a|in|to|near|[Ss]oy \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? de)|[Ii](?:'m|’m| am| live)(?: based)? (?:in|from)|[Ww]e(?:'re|’re| are| live)(?: based)? (?:in|from)) (?:la ciudad de |el barrio )?(?!(?:DHL|DNI|PDF|Instagram|Facebook|Internet|Navidad|Google|Amazon|Bizum|PayPal|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))\p{Lu}\p{Ll}{3,}(?:(?: del? (?:la )?| )\p{Lu}\p{Ll}+)?|(?<!\p{L})(?:vivo|vivimos|resido|radico) en (?!(?:un|una|el|la|los|casa|mi|otro|este|esta)(?!\p{L}))\p{L}{4,}/u,
    'el lugar',
    'the place',
    'exact\\p{L}*|lado de|nearest',
  ),
  given(
    '(?:en|de) (?:qué|que|cuál|cual) (?:tienda|sucursal|local|sede|oficina|centro|restaurante)|d[oó]nde (?:lo |la |los |las )?(?:compraste|compró|has comprado|compraron)|(?:which|what) (?:store|shop|branch|location)|where did you (?:buy|get|purchase)',
    /(?:[Tt]ienda|[Ss]ucursal|[Ll]ocal|[Ss]ede|[Cc]entro|[Oo]ficina|[Ss]tore|[Ss]hop|[Bb]ranch)(?: (?:de|del|en|in|at|on|la|el))* \p{Lu}\p{L}+|\p{Lu}\p{Ll}+ (?:store|shop|branch)(?!\p{L})/u,
    'la tienda',
    'the store',
  ),
  given(
    '(?:qué día|qué fecha|cuándo|fecha)(?= [^?.]{0,24}compra)|(?:cuándo|qué día) (?:l[oa]s? |te |se )?(?:compr\\p{L}+|lleg(?:ó|aron)|recibi\\p{L}+|adquiri\\p{L}+)|when (?:did you|was it) (?:buy|purchase|order|get|bought)',
    `${bought}(?: \\p{L}+){0,5} (?:ayer|anteayer|hace|yesterday|last|on|${dated})`,
    'la fecha de compra',
    'the date of purchase',
  ),
  given(
    'qué (?:talla|talle|número|numero) (?:tienes|tenés|tiene|usas|usás|usa|calzas|calzás|calza|eres|sos|llevas|pediste|compraste|es|son)(?: ahora)?|what size (?:are you|do you (?:wear|take|have)|did you|is it)',
    '(?:talla|talle|calzo|uso(?: la| el)?|de la|número|size|uk|eu) (?:\\d{1,2}|xxs|xs|s|m|l|xl|xxl)',
    'la talla',
    'the size',
  ),
  given(
    `(?:qué|que|cuál|cual|what|which)(?: es)?(?: (?:la|el|tu|your))? (?:marca|modelo|teléfono|celular|móvil|auto|carro|coche|moto|equipo|dispositivo|aparato|laptop|portátil|phone|device|model|make|brand|car|computer|printer|console|machine)(?: (?:de|y) \\p{L}+)?`,
    `${brand}(?: [\\p{L}\\d-]+)?`,
    'el modelo',
    'the model',
    'busc\\p{L}+|quier\\p{L}+|prefier\\p{L}+|interes\\p{L}+|looking|want|prefer|otr[oa]|new',
  ),
  given(
    '(?:para )?cu[aá]nt[oa]s (?:personas|comensales|sois|son|serán|seréis|serían|sería|seríais|vais|van|vienen|venís|invitados)|para cu[aá]nt[oa]s|how many (?:people|guests|of you|will|adults|covers)',
    `(?:somos|seremos|seríamos|vamos|iremos|mesa para|para|table for|party of|we are|we[’']re|we[’']d be|there(?:[’']ll| will) be|there are) ${few}(?! (?:noches|días|nights|days|horas|de \\p{L}))(?:(?: (?:personas|adultos|people|adults))?)`,
    'el número de personas',
    'the number of people',
    'niñ\\p{L}+|children|kids|menores',
  ),
  given(
    '(?:para )?qué (?:día|fecha)|para cu[aá]ndo|cu[aá]ndo (?:lo |la |los |las )?(?:necesit|quier|quer)\\p{L}+|(?:which|what) (?:day|date)|when (?:do you need|would you like|is it for|for)',
    `${plan}[^.\\n?]{0,40}?(?<!no (?:puedo|podemos) )${dated}|${dated}[^.\\n?]{0,30}${plan}`,
    'el día',
    'the day',
    'compra|compraste|nacimiento|birth|otr[oa]|another|else|mover|cambiar|move|instead|nuev[oa]',
    undecided,
  ),
  given(
    '(?:a )?qué hora(?= (?:la|lo|te|os|le|les|quer|quier|sería|viene|vend|prefer|lleg|necesit|sal))|what time (?:would|do you|are you|is it|will|were)',
    `(?:${plan}|lleg\\p{L}+|land\\p{L}*|arriv\\p{L}+)[^.\\n?]{0,40}(?:a las? ${few}|at ${few}|${few} ?(?:h|am|pm|[ap]\\.m))`,
    'la hora',
    'the time',
    'abr\\p{L}+|cierr\\p{L}+|open|close|llam\\p{L}+|call|otr[oa]|another',
  ),
  given(
    'vuelo|flight',
    /(?<![A-Z\d])(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?\d{3,4}(?!\d)/u,
    'el vuelo',
    'the flight',
    'nuev[oa]|otr[oa]|another|new|siguiente|next|cambi\\p{L}+|regreso|vuelta|return|hora|time',
  ),
  given(
    '(?:cómo|por qué medio|con qué|de qué (?:forma|manera)|por cuál medio)(?= [^?]{0,24}(?:pag|compra))|qué (?:medio|método|forma) de pago|how did you pay|(?:what|which) (?:payment|card)',
    `(?:pag\\p{L}+|cobr\\p{L}+|paid|paying|transfer\\p{L}+|compr\\p{L}+)(?: \\p{L}+){0,3}? ?(?:con|por|vía|via|by|with|using|en) (?:la |mi |my |a )?${payment}`,
    'la forma de pago',
    'how they paid',
  ),
  given(
    "con quién (?:tengo el gusto|hablo|hablamos|estoy hablando)|cómo te llamas|cómo se llama(?= usted|\\?)|(?:tu|su) nombre(?: completo)?|a qué nombre|a nombre de quién|(?:take|have|get|grab|what(?:[’']s| is)) (?:a|your|the|your full) name|who (?:am i|are we) (?:speaking|talking)|quién (?:eres|nos escribe)",
    /(?<!\p{L})(?:[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Ii](?:'m|’m| am)|[Mm]y name(?:'s|’s| is)|[Tt]his is|[Aa] nombre de|(?:el|al) nombre de|[Uu]nder the name) (?!(?:De|Del|La|El|In|At|From|The)(?!\p{L}))\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/u,
    'el nombre',
    'the name',
    'usuario|user|empresa|company|apellidos?|surname|mascota|perr[oa]|pet|product[oa]?|titular|hij[oa]|beb[eé]',
  ),
  given(
    'qué (?:error|mensaje|código)(?= )|cuál es el (?:error|mensaje)|(?:what|which) (?:error|message|code)',
    /(?<!\p{L})error(?: code| código)? ?[A-Z]{0,4}[-_]?\d{2,}|(?:says|dice|sale|aparece|pone) ["“«'][^"”»']{4,}/iu,
    'el error',
    'the error',
    'postal|zip',
  ),
  given(
    'qué edad|cuántos años|how old',
    `(?:tiene|tienen|cumple|hace|acaba de cumplir|de|is|he[’']s|she[’']s|aged?|turns|turning|they[’']re) ${few}(?: (?:años|añitos|meses|years|months)|(?= ?[,.?!]| y | and |$))|${few}[- ]year[- ]old`,
    'la edad',
    'the age',
    'lleva|casa|edificio|coche|auto|car|machine|antigüedad',
  ),
  given(
    '(?:de|en) qué color|qué color|what colou?r|which colou?r',
    `(?:pedí|pedimos|encargué|compré|ordered|asked for|bought|era|es|it[’']s|was)(?: \\p{L}+){0,3}? ${color}`,
    'el color',
    'the colour',
    'quier\\p{L}+|prefier\\p{L}+|prefer\\p{L}+|gust\\p{L}+|would|like|want|cambio|instead|otr[oa]',
  ),
  given(
    '(?:de|por) cu[aá]nto (?:fue|era|es|dinero)|(?:qué|cuál (?:es|fue) el) (?:importe|monto|valor|cantidad)|how much (?:was|did you (?:pay|send|transfer)|were you)|what (?:amount|was the amount)',
    /[$€£] ?\d[\d.,]*|\d[\d.,]* ?(?:€|euros|pesos|dólares|soles|mil|lucas|pounds|dollars|quid)/iu,
    'el importe',
    'the amount',
  ),
  given(
    "(?:a|en) qué (?:número|teléfono|tel|cel|celular|móvil)|(?:what|which|best)(?: is| are|[’']s)?(?: the| a| your)?(?: best)? (?:number|phone)",
    /(?<![\p{L}\d-])\+?(?:\d[\s.-]?){9,13}(?!\d)/u,
    'el teléfono',
    'the phone number',
    'pedido|order|guía|calz\\p{L}+|talla|size|policy|account|socio',
  ),
  given(
    "(?:a|con|en|desde) qué (?:correo|mail|email|e-mail)|(?:what|which|best)(?: is|[’']s)?(?: the| a| your)?(?: best)? (?:e-?mail)",
    /[^\s@]{1,64}@[^\s@.]{1,60}\.\p{L}{2,}/u,
    'el correo',
    'the email address',
    'otr[oa]|another|nuev[oa]|new|anterior|old',
  ),
  given(
    'android o (?:iphone|ios)|iphone o android|ios o android|(?:android|windows|mac) or (?:iphone|ios|mac|windows)|sistema operativo|(?:qué|what|which) (?:navegador|browser)',
    'android|iphone|ios|windows|mac|macbook|chrome|safari|firefox|edge',
    'el equipo',
    'the device',
  ),
  given(
    'direcci[oó]n(?! de (?:correo|mail|email))|domicilio(?= exacto|\\?| para)|(?:your|the|what) (?:full |delivery |home )?address',
    /(?:[Vv]iv(?:o|imos)|[Cc]asa|[Ee]stoy|[Ee]n|[Cc]alle|[Aa]v\.?|[Aa]venida|[Cc]arrera|[Ll]ive at|[Aa]t)(?: (?:en|la|el|de|\p{Lu}\p{Ll}+,?)){0,4} \p{Lu}\p{Ll}+,? (?:#|n[º°]? ?)?\d{1,5}/u,
    'la dirección',
    'the address',
    'e-?mail|correo|facturaci[oó]n|billing|fiscal|nuev[oa]|new|otr[oa]|tienda|local',
  ),
];

/** Ids by their noun: "mi folio es A-55102", "socio 12877". */
export const idGiven = new RegExp(
  `(?<!\\p{L})(${ids})(?:[ :#-]|n[ºo°.]|es|is|el|la|número|number|num|code|código|id|de|del|the|mi|my|cliente){0,8}(?=[A-Z\\d-]*\\d)([A-Z]{0,5}-?\\d[\\d.-]{2,}\\d[A-Z]?)`,
  'giu',
);
export const idAsked = (noun: string): RegExp =>
  lowerWords(
    `(?:tu|su|el|la|the|your|un)(?: (?:número|nº|nro|num|no)\\.?(?: del?(?: (?:tu|su|la))?)?)? ${noun.startsWith('ref') ? 'ref(?:erenc\\p{L}+)?' : noun}(?: (?:number|code|id|ref))?`,
  );
