import { given, undecided, type Given } from './given-data.ts';

const few =
  '(?:\\d{1,4}|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|vari[oa]s|one|two|three|four|five|six|seven|eight|nine|ten|several)';
const time = '(?:minut\\p{L}*|horas?|días?|semanas?|mes(?:es)?|años?|rato|hours?|days?|weeks?|months?|years?)';
const weekday =
  '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const month =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)';
const wish =
  "(?:quiero|queremos|quería|queria|quisiera|querría|me gustaría|necesito|busco|me llevo|mánd\\p{L}+|env[ií]\\p{L}+|resérv\\p{L}+|apárt\\p{L}+|i[’']d like|i would like|i want|we want|looking for|can i (?:get|have|order)|need)";
const wishing = '(?:quier|quer|prefier|prefer|busc|necesit|desea|gust|want|like|need|would)\\p{L}*';
const color =
  '(?:roj[oa]s?|azul(?:es)?|verdes?|negr[oa]s?|blanc[oa]s?|gris(?:es)?|rosas?|amarill[oa]s?|marrón|marrones|beige|celestes?|naranjas?|morad[oa]s?|red|blue|green|black|white|gr[ea]y|pink|yellow|brown|navy|purple)';
const inStock =
  '(?:ten[eé]is|tienen|ten[eé]s|tienes|hay|(?:os |les |te )?qued(?:an?|áis)|disponibles?|viene|venden|vend[eé]is|trabajan|manejan|do you (?:have|stock|sell|do)|have you got|got|any|is there|does it come|in stock|come in)';
const exchanging = 'cambi\\p{L}+|devol\\p{L}+|en vez|chang\\p{L}+|swap\\p{L}*|exchang\\p{L}+|return\\p{L}*|instead';
const anew = 'otr[oa]|nuev[oa]|another|other|else|new|cambi\\p{L}+|instead|más';

/** More of what people give in passing, by the class of the thing: a number plate, since when, how big, which colour. */
export const givenThings: readonly Given[] = [
  given(
    '(?:qué|que|cuál|la|su|tu|número de|with what) (?:es (?:la|tu|su) )?(?:matrícula|matricula|placas?|patente|dominio)|(?:what|which|the|your) (?:number ?plate|licen[cs]e plate|reg(?:istration)?(?: number)?|plate)',
    /(?<![A-Z\d-])(?:\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{2} ?\d{3} ?[A-Z]{2}|[A-Z]{3}[ -]?\d{2,4}(?:-?[A-Z\d])?|[A-Z]{2}\d{2} ?[A-Z]{3})(?![A-Z\d-])/u,
    'la matrícula',
    'the number plate',
    anew,
  ),
  given(
    `desde cu[aá]ndo|cu[aá]nto(?: tiempo)? (?:llev|hace)\\p{L}*|cu[aá]ndo (?:empez|comenz|inici)\\p{L}*|how long (?:has|have|ago)|since when|when did (?:it|this|that) (?:start|begin|happen)`,
    `desde (?:ayer|anoche|anteayer|antier|hoy|est[ae] \\p{L}+|el \\p{L}+|hace|las? ${few}|${month})|hace (?:ya )?(?:como |unas? |unos |más de )?${few} ${time}|llev(?:o|amos|a|an) (?:ya )?(?:como |más de )?${few} ${time}|${few} ${time} (?:ya|sin|así|esperando)|since (?:\\p{L}+ )?\\p{L}+|for (?:over |more than |about |the last )?${few} ${time}|${few} ${time} (?:now|ago)`,
    'desde cuándo',
    'since when',
    'compr\\p{L}+|garant\\p{L}+|client\\p{L}+|vive\\p{L}*|bought|customer|lived',
  ),
  given(
    '(?:de )?(?:qué|que|cuál) (?:es (?:el|tu|su) )?tamaño|(?:how big|what size)(?= (?:pizza|cake|would|do|box|one|of))',
    `${wish}[^.?!\\n]{0,40}(?:grandes?|median[oa]s?|chic[oa]s?|pequeñ[oa]s?|familiar(?:es)?|individual(?:es)?|large|medium|small)`,
    'el tamaño',
    'the size',
    anew,
  ),
  given(
    `(?:de |en )?qué color(?:es)? (?:l[oa]s? |te |le )?${wishing}|(?:what|which) colou?r (?:would|do|did) you ${wishing}`,
    `${wish}[^.?!\\n]{0,40}${color}`,
    'el color',
    'the colour',
    anew,
    exchanging,
  ),
  given(
    `(?:qué|en qué) (?:talla|talle|número) (?:l[oa]s? |te |le )?${wishing}|what size (?:would|do|did) you ${wishing}`,
    `${wish}[^.?!\\n]{0,40}(?:talla|talle|en|en la|la|un|un talle|size|número|a) (?:\\d{2}|xxs|xs|s|m|l|xl|xxl)(?! ?(?:%|euros|€|pesos|${time}|de \\p{L}))`,
    'la talla',
    'the size',
    anew,
    exchanging,
  ),
  // "¿Tenéis los botines en un 38?" names the size by asking for it.
  given(
    `(?:qué|que|en qué|cuál) (?:es (?:la|tu|su) )?(?:talla|talle|número) (?:l[oa]s? |te |le |os )?(?:${wishing}|tien\\p{L}+|ten[eé]\\p{L}+|us\\p{L}+|calz\\p{L}+|sería)|(?:what|which) size (?:are you|do you|would you|did you|is it)`,
    `${inStock}[^.?!\\n]{0,50}? (?:en|in|talla|talle|size|número|del?)(?: (?:la|el|una?|talla|talle|número|size|an?))* (?:[1-4]\\d(?:[.,]5)?|(?<=(?:in|size)(?: an?| size)* )1?\\d(?:[.,]5)?|xxs|xs|s|m|l|xl|xxl)(?![.,:]?\\d)(?! ?(?:%|euros|€|pesos|o |or |${time}|personas|people|pulgadas|inch\\p{L}*|cm|gb|ml|de ${month}))`,
    'la talla',
    'the size',
    anew,
    exchanging,
  ),
  // "¿Hay mesa el viernes?" names the day.
  given(
    `(?:para )?(?:qué|que) (?:día|fecha)(?: (?:sería|la|lo|te|le|${wishing}))?|para cu[aá]ndo|(?:which|what) (?:day|date)`,
    `(?:(?:hay|tenéis|tienen|tenés|queda|quedan|any|is there|are there|have you(?: got)?|do you have|can we get|could we get)(?: \\p{L}+){0,3} (?:mesa|sitio|hueco|lugar|cita|turno|hora|disponibilidad|plaza|table|slot|space|room|availability|appointment)s?)(?: para \\p{L}+| for \\p{L}+)?(?: (?:a|at|sobre) [^?]{1,12}?)?(?: para)? (?:el|on|este|this|for) ${weekday}(?! (?:o|u|or|y|and) )`,
    'el día',
    'the day',
    `${anew}|mejor|other`,
  ),
  given(
    `(?:qué día|qué fecha|cuándo) (?:hiciste|hizo|hicieron|hicisteis|realiz\\p{L}+|has hecho|ha hecho|l[oa]s? ped\\p{L}+|l[oa]s? pid\\p{L}+|pediste|pidió|encargaste)|(?:fecha|día) del? (?:tu |su |la )?(?:pedido|compra|orden|encargo)|when did you (?:place|make|order)|date of (?:your |the )?order|order date`,
    `(?:compr[eé]|compramos|ped[ií]|pedimos|encargu[eé]|orden[eé]|adquir[ií]|hice (?:el|un|mi) (?:pedido|encargo)|ordered|bought|placed)(?: \\p{L}+){0,6}? (?:ayer|anteayer|antier|hace ${few} ${time}|el (?:${weekday}|\\d{1,2})(?: de ${month})?|en ${month}|yesterday|last \\p{L}+|on (?:the )?(?:${weekday}|\\d{1,2}\\p{L}*|${month})|${few} ${time} ago)`,
    'la fecha del pedido',
    'the date of the order',
    'entreg\\p{L}+|lleg\\p{L}+|recib\\p{L}+|nuev[oa]',
  ),
  given(
    `(?:el )?(?:qué día|qué fecha|día(?: en)? que|fecha en que)(?= (?:l[oa]s? |te |le |os |les )?(?:${wishing}|vien|vend|traer|tra|pas|reserv|sería|es la|conv|puede|pod))|para cu[aá]ndo|cu[aá]ndo (?:l[oa]s? |te |le )?${wishing}|(?:which|what) (?:day|date)(?: is| are| would| do|[’']s| suits)|when (?:is it for|would you like|do you (?:want|need))`,
    `(?:${wish}|mesa|reserv\\p{L}+|cita|turno|para|pasar|traer|llevar|apunt\\p{L}+|puedo|podemos|podría|boda|cumple\\p{L}*|fiesta|taxi|table|book\\p{L}*|appointment|for|bring|come in)[^.?!\\n]{0,60}(?:${weekday}(?: \\d{1,2})?|\\d{1,2} de ${month}|${month} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)(?: of)? ?${month}?|\\d{1,2}/\\d{1,2}|mañana|tomorrow)`,
    'el día',
    'the day',
    `${anew}|hora|time|compr\\p{L}+|nacimiento|birth|pedido|entreg\\p{L}+`,
    undecided,
  ),
  given(
    '(?:a|para) (?:qué|que) hora(?= (?:l[oa]s? |te |le |os |les )?(?:quier|quer|prefier|necesit|vend|vien|ven|sería|pas|recog|reserv|esper|lleg|\\?))|(?:a|para) qué hora(?=\\?)|what time (?:would|do|are|will|is it for|for)',
    `(?:${wish}|mesa|reserv\\p{L}+|cita|turno|taxi|pasar|traer|llevar|recog\\p{L}+|para (?:comer|cenar|el|la|mañana|hoy)|table|book\\p{L}*|appointment|pick\\p{L}*|tomorrow|tonight)[^.?!\\n]{0,60}(?:a las? ${few}|at ${few}|${few}(?:[:.]\\d\\d)? ?(?:h|hs|am|pm))`,
    'la hora',
    'the time',
    `${anew}|llam\\p{L}+|call|abr\\p{L}+|cierr\\p{L}+|open\\p{L}*|close\\p{L}*`,
    `${undecided}|tarde|late|antes`,
  ),
  given(
    '(?:de|desde) d[oó]nde (?:sal|part|os|te|le|los|las|l[oa]|recog|viaj)\\p{L}*|d[oó]nde (?:os|te|le|les|l[oa]s?) (?:recog|busc|pas)\\p{L}+|where (?:from|should we pick|are you leaving|shall we collect)|(?:pick-?up|collection) (?:point|address|place)|punto de (?:recogida|partida)',
    /(?<!\p{L})(?:desde|from|(?:recog|busc)\p{L}+ en|pick \p{L}+ up (?:at|from)|collect \p{L}+ (?:at|from)) (?:el |la |los |las |the |mi |my )?(?!(?:el|la|hoy|ayer|anoche|hace|que|las|today|yesterday)(?!\p{L}))(?:[Hh]otel|[Aa]eropuerto|[Ee]stación|[Tt]erminal|[Cc]alle|[Pp]laza|[Cc]asa|[Aa]irport|[Ss]tation|\p{Lu}\p{Ll}{2,})/u,
    'de dónde salen',
    'where from',
    'escrib\\p{L}+|llam\\p{L}+|call\\p{L}*',
  ),
  given(
    'alergias?|al[eé]rgic[oa]s?|intolerancias?|allerg(?:y|ies|ic)|dietary',
    /(?<!\p{L})(?:[Ss]o[ym]\p{L}*|es|[Tt]ien\p{L}+|[Tt]eng\p{L}+|[Ss]omos|am|[’']m|is|has|have|una?|con|a|allergic to) (?:\p{L}+ )?(?:cel[ií]ac\p{L}*|al[eé]rgi\p{L}*|intoleran\p{L}*|coeliac|allerg\p{L}*)(?: (?:al?|to) \p{L}+)?/iu,
    'la alergia',
    'the allergy',
    `${anew}|alguien|anyone|demás|rest`,
  ),
  given(
    '(?:de |en )?(?:qué|que|cuál) (?:es (?:la|el) |era (?:la|el) )?(?:talla|talle|número)|(?:what|which) size',
    `(?:la|el|una?|talla|talle|número|size|an?) (?:\\d{2}|xxs|xs|s|m|l|xl|xxl)(?= (?:en vez de|en lugar de|por|instead of|for) (?:la |el |una? |an? )?(?:\\d{2}|xxs|xs|s|m|l|xl|xxl)(?! ?(?:%|euros|€|pesos|${time})))`,
    'la talla',
    'the size',
    'pedido|teléfono|seguimiento|orden|caso|socio',
  ),
  given(
    "(?:cu[aá]nto|qué) pes(?:a|an|o)(?: (?:tiene|es))?|(?:el|su|cuál es el) peso|how (?:heavy|much does \\p{L}+ weigh)|(?:what[’']s|what is|and|the|its|his|her) (?:the )?weight",
    '\\d{1,3}(?:[.,]\\d)? ?(?:kg|kgs|kilos?|lbs?|libras|pounds|quilos)',
    'el peso',
    'the weight',
    anew,
    'bolsas?|sacos?|paquetes?|cajas?|pienso|maletas?|bags?|box(?:es)?|parcels?|luggage',
  ),
  given(
    '(?:es|sería|será) (?:para |un |de )*regalo|is it (?:for )?a (?:gift|present)',
    '(?:un|de|para) regalo|para regal\\p{L}+|se l[oa]s? regal\\p{L}+|(?:a|as a|for a) (?:gift|present)',
    'si es para regalo',
    'whether it is a gift',
  ),
  given(
    '(?:tu|su|el|vuestro|cuál es (?:el|tu|su)) domicilio|(?:a|en) (?:qué|cuál) (?:dirección|domicilio)|a d[oó]nde (?:te |le |l[oa] |se l[oa] |os |te l[oa] )?(?:mand|env|llev|despach)\\p{L}+|your (?:full |delivery |home )?address|the address|what address|where should we (?:send|deliver)|la dirección',
    /(?<!\p{L})(?:[Cc]alle|[Cc]\/|[Cc]ra\.?|[Cc]arrera|[Kk]r\.?|[Aa]v\.?|[Aa]vda\.?|[Aa]venida|[Tt]ransversal|[Dd]iagonal|[Pp]laza|[Pp]aseo) [\p{L}\d. ]{1,30}?,? ?(?:#|[Nn]o?\.?|n[°º])? ?\d{1,5}|(?<!\p{L})(?:[Vv]iv(?:o|imos)|[Ee]st(?:oy|amos)|[Cc]asa|[Ss]omos)(?: (?:en|de|la|el)){0,2} \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2},? \d{1,5}|(?<!\d)\d{1,4}[a-z]? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:Street|St|Road|Rd|Lane|Avenue|Ave|Grove|Close|Drive|Way|Court|Gardens|Terrace|Crescent|Place|Hill|Park|Square|Boulevard|Blvd|Row|Mews)(?!\p{L})/u,
    'la dirección',
    'the address',
    'e-?mail|correo|facturaci[oó]n|billing|fiscal|nuev[oa]|new|otr[oa]|tienda|local|web|equivocad[oa]|wrong',
  ),
  given(
    '(?:qué|cuál es el|which|what) (?:código|error|mensaje|code|message)(?! postal| promo\\p{L}*| de descuento| desc\\p{L}*)|código (?:que )?(?:te|le|os) (?:sale|aparece|da|muestra)',
    /(?:[Cc]ódigo|[Cc]odigo|[Ee]rror|[Cc]ode|[Ss]ale|[Pp]one|[Dd]ice|[Mm]arca|[Aa]parece|[Ss]ays|[Ss]hows?)[^.\n\d]{0,20}?(?<![A-Z])(?:[A-Z]{1,3}[-_ ]?\d{1,5}|0x[\dA-Fa-f]+|\d{3})(?!\d)/u,
    'el código',
    'the code',
    'cup[oó]n|descuento|promo\\p{L}*|discount|postal|pedido|order|seguimiento|tracking',
  ),
  given(
    'código postal|cp|postcode|zip(?: code)?',
    /(?<!\d)\d{5}(?= (?:de )?\p{Lu})|(?<![A-Z\d])[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}(?![A-Z\d])/u,
    'el código postal',
    'the postcode',
  ),
  given(
    "cómo se llama(?:n|ba)?(?= (?:el|la|tu|su)|\\?)|nombre del? (?:la |el )?(?:niñ|peque|perr|gat|paciente|alumn|bebé|mascota)\\p{L}*|(?:what[’']s|what is) (?:his|her|its|their|the (?:dog|cat|child|kid|puppy)[’']s) name",
    /(?:se llaman?|[Cc]alled|[Nn]amed|[Hh](?:is|er) name(?: is|[’']s)) \p{Lu}\p{L}+|(?<!\p{L})(?:mi|my) (?:hij[oa]|niñ[oa]|perr[oa]|gat[oa]|son|daughter|dog|cat|puppy|beb[eé]),? \p{Lu}\p{Ll}+/u,
    'el nombre',
    'the name',
    'usted|(?:tu|su) (?:empresa|médic\\p{L}+|vendedor\\p{L}*)|otr[oa]|you',
  ),
  given(
    'fecha de nacimiento|cu[aá]ndo naci\\p{L}+|date of birth|when (?:was|were) \\p{L}+ born',
    /(?<!\p{L})(?:[Nn]ac[ií]\p{L}*|[Nn]acid[oa]|[Bb]orn)[^.\n]{0,16}\d/u,
    'la fecha de nacimiento',
    'the date of birth',
  ),
];
