import { ADDRESSES } from './addresses.ts';
import { QUANTITY, numberOf } from './quantities.ts';

export type OrderEntities = Partial<
  Record<'address' | 'phone' | 'time' | 'name' | 'pay' | 'people' | 'order' | 'delivery', string>
>;

/** What stands around the things ordered: where, when, who, how it is paid. Each is cut out of the text as it is found. */
export function takeEntities(text: string): { entities: OrderEntities; rest: string } {
  const entities: OrderEntities = {};
  let rest = text;
  for (const [name, pattern, value] of PATTERNS) {
    const found = pattern.exec(rest);
    if (found === null || (entities[name] !== undefined && name !== 'time')) continue;
    const said = value(found);
    if (said === undefined) continue;
    // "para el sábado, paso a las 11": a day first, and its hour after.
    if (name === 'time' && entities.time !== undefined) entities.time = withHour(entities.time, said);
    else if (said !== '') entities[name] = said;
    // A comma takes its place, so that what stood on both sides is not read as one thing.
    rest = `${rest.slice(0, found.index)} , ${rest.slice(found.index + found[0].length)}`;
  }
  return { entities, rest };
}

const withHour = (day: string, hour: string): string =>
  /\d|\b(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|noche|tarde|mediod)/iu.test(day) ||
  !/^(?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)/iu.test(hour)
    ? day
    : `${day} a las ${hour}`;

type Pattern = readonly [keyof OrderEntities, RegExp, (found: RegExpExecArray) => string | undefined];

const group =
  (at: number) =>
  (found: RegExpExecArray): string | undefined =>
    found[at]?.trim().replace(/(?<![ap]\.\s?m)[.,;]+$/iu, '');

const WEEKDAY = String.raw`(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const MONTH = String.raw`(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)`;
const DAY = String.raw`(?:${WEEKDAY}(?:\s+(?:que\s+viene|pr[oó]ximo|\d{1,2}(?![\d:]|\s*(?:[ap]\.?\s?m|hs?\b)|\s+(?:y\s+(?:media|cuarto)|menos|de\s+la)\s)(?:\s+de\s+${MONTH})?))?|pasado\s+ma[ñn]ana|(?:este\s+)?(?:finde|fin\s+de\s+semana)|hoy|ma[ñn]ana|esta\s+(?:noche|tarde|ma[ñn]ana)|este\s+${WEEKDAY}|(?:el\s+)?d[ií]a\s+\d+(?:\s+de\s+[a-z]+)?|\d{1,2}\s+de\s+${MONTH}|tomorrow|tonight|today)`;
const HOUR = String.raw`(?:(?:\d{1,2}(?:[:.h]\d{2})?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:\s+(?:y\s+(?:media|cuarto|pico|\d+)|menos\s+(?:cuarto|\w+)|en\s+punto))?(?:\s*(?:hs?|horas|pm|am|p\.\s?m\.|a\.\s?m\.))?(?:\s+(?:de\s+la\s+(?:ma[ñn]ana|tarde|noche)|del\s+mediod[ií]a))?)(?![\wáéíóú])`;
// An hour that is one without "a las".
const SURE_HOUR = String.raw`(?=\S+\s+(?:y\s+(?:media|cuarto)|menos\s+cuarto|de\s+la\s+(?:noche|tarde|ma[ñn]ana)|[ap]\.?\s?m|hs?\b)|\d{1,2}[:.]\d{2}|\d{1,2}(?:hs?|[ap]m)\b)${HOUR}`;
const PART = String.raw`(?:al?\s+(?:la\s+)?(?:mediod[ií]a|noche|nochecita|tarde|tardecita|ma[ñn]ana|ma[ñn]anita)|(?:por|en|de)\s+la\s+(?:ma[ñn]ana|tarde|noche)|temprano|a\s+primera\s+hora|a\s+[uú]ltima\s+hora|morning|afternoon|evening|night)`;

const PATTERNS: readonly Pattern[] = [
  [
    'order',
    /(?:(?:de|con)\s+)?(?:(?:mi|el|la|del|my|the)\s+)?(?<!hacer\s(?:un|el)\s)(?:pedido|orden|reserva|compra|paquete|gu[ií]a|env[ií]o|order|parcel|reservation)\s*(?:con\s+)?(?:(?:n[uú]mero|n[ºo°]\.?|num\.?|number|no\.|[#:,?.-]|es\s+el|es|el|is|it's)\s*)*#?\s*((?:[a-z]{1,4}-?)?\d{2,}[\w-]*)(?!\s*(?:de|×|x)\s)(?![ -]?\d)/iu,
    group(1),
  ],
  [
    'order',
    /(?:n[uú]mero\s+de\s+(?:pedido|orden)|(?:pedido|orden)\s+n[ºo°]|order\s+number)\s*(?:es|:|is)?\s*(?:el\s+)?#?([a-z]*-?\d[\w-]*)/iu,
    group(1),
  ],
  [
    'phone',
    /(?:,?\s*(?:y\s+)?(?:mi|el|my)\s+)?(?:(?:tel[eé]fono|n[uú]mero|m[oó]vil|celular|cel|tel\.?|tlf\.?|tfno\.?|whatsapp|wasap|wpp|contacto|phone|mobile|number)\s*(?:es|:|is)?\s*)?(?:el\s+)?(?<![\d#-])(\(?\+?\d{1,3}\)?(?:[ .-]?\d){7,11})(?!\d|-\d)/iu,
    (found) => ((found[1] ?? '').replace(/\D/gu, '').length >= 8 ? found[1]?.trim() : undefined),
  ],
  ...ADDRESSES.map((pattern): Pattern => ['address', pattern, group(1)]),
  [
    'people',
    new RegExp(
      String.raw`(?<![\p{L}])en\s+total\s+(?:somos\s+|seremos\s+)?(${QUANTITY})(?![\wáéíóú:.])(?!\s+(?:euros|pesos|cosas|\p{L}+s\s+de))`,
      'iu',
    ),
    (found) => digits(found[1]),
  ],
  [
    'people',
    new RegExp(
      String.raw`(?<=(?:mesa|hueco|sitio|lugar|cupo)\s[^,;?!\n]{0,30}\d\s)para\s+(${QUANTITY})(?![\wáéíóú:.])(?!\s+(?:de\s+)?(?:la\s+)?(?:noche|tarde))`,
      'iu',
    ),
    (found) => digits(found[1]),
  ],
  [
    'people',
    new RegExp(
      String.raw`(?:(?:una\s+)?mesa\s+(?:para|de)|(?:table|booking|reservation)\s+for|party\s+of|reserv\w*\s+(?:para|mesa\s+para|una\s+mesa\s+para)|somos|seremos|que\s+sea|ser[ií]amos|comeremos|cenaremos|iremos|vamos\s+a\s+ser|para)\s+(${QUANTITY})(?:\s+(?:personas?|comensales|pax|people|guests|adultos?|de\s+nosotros))(?![\wáéíóú])`,
      'iu',
    ),
    (found) => digits(found[1]),
  ],
  [
    'people',
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:mes(?:a|ita)|hueco|sitio|lugar|espacio|cupo|puesto)s?\s+(?:\p{L}+\s+){0,3}?(?:para|de)|(?:table|booking|reservation)\s+for|party\s+of|reserv\w*\s+(?:para|mesa\s+para|una\s+mesa\s+para)|somos|seremos|ser[ií]amos|comeremos|cenaremos|iremos|vamos(?:\s+a\s+ser)?)\s+(${QUANTITY})(?![\wáéíóú:.])(?!\s+(?:de\s+)?(?:la\s+)?(?:noche|tarde))`,
      'iu',
    ),
    (found) => digits(found[1]),
  ],
  [
    'people',
    new RegExp(
      String.raw`(?<![\wáéíóúñ])(${QUANTITY})\s+(?:personas|comensales|pax|people|guests|of\s+us)(?![\wáéíóú])`,
      'iu',
    ),
    (found) => digits(found[1]),
  ],
  [
    'time',
    new RegExp(String.raw`(?<!\p{L})(?:para\s+)?el\s+(\d{1,2}\s+(?:a|para|sobre)\s+las?\s+${HOUR}\.?)`, 'iu'),
    group(1),
  ],
  [
    'time',
    new RegExp(
      String.raw`(?<!\p{L})(?:para\s+|sobre\s+|for\s+|on\s+)?(?:del?\s+)?(?:el\s+|este\s+)?(${DAY}(?:\s+${PART})?(?:\s*,?\s*(?:a|para|sobre|hacia|tipo|antes\s+de|desde|at|by|around)\s+(?:eso\s+de\s+)?(?:las?\s+)?${HOUR}(?:\s+${PART})?|\s+${SURE_HOUR}(?:\s+${PART})?)?)(?![\wáéíóú])`,
      'iu',
    ),
    group(1),
  ],
  [
    'time',
    new RegExp(
      String.raw`(?:en|para|a)\s+(?:el|la)\s+(?:pase|funci[oó]n|sesi[oó]n|turno|salida)\s+de\s+las?\s+(${HOUR})`,
      'iu',
    ),
    group(1),
  ],
  [
    'time',
    new RegExp(
      String.raw`(?:para|sobre|a|hacia|tipo|antes\s+de|despu[eé]s\s+de|desde|a\s+partir\s+de|a\s+eso\s+de|como\s+a)\s+(?:eso\s+de\s+)?las?\s+(${HOUR}(?:\s+${PART})?(?:\s+(?:de\s+)?(?:(?:el\s+)?${DAY}))?)`,
      'iu',
    ),
    group(1),
  ],
  [
    'time',
    /(?<!\p{L})(?:al\s+(?:ratito|rato)\s+)?(?:tipo|como\s+a|sobre)\s+(\d{1,2}[:.]\d{2})(?![\d\p{L}]|\s*(?:[€$%]|euros|pesos|kilos|metros))/iu,
    group(1),
  ],
  [
    'time',
    /(?<![\p{L}\d])(?:para\s+|at\s+|by\s+|for\s+)(\d{1,2}(?::\d{2})?\s*(?:am|pm|hs?|horas)|(?:el\s+)?mediod[ií]a|noon)(?![\p{L}\d])|(?<![\p{L}\d])(?:at|by)\s+(\d{1,2}(?::\d{2})?)(?![\p{L}\d])/iu,
    (found) => (found[1] ?? found[2])?.trim(),
  ],
  ['time', /(?<![\p{L}\d])al?\s+(?:la\s+)?(mediod[ií]a|noche|tarde)(?!\p{L})/iu, group(1)],
  [
    'time',
    /(?:(?:para|a|al)\s+)?(?:dentro\s+de\s+|en\s+)((?:media|una|dos|tres)\s+horas?|\d+\s+(?:minutos|min|horas)|(?:veinte|treinta|quince|diez)\s+minutos|un\s+rato)(?![\wáéíóú])/iu,
    group(1),
  ],
  [
    'name',
    /(?:a\s+nombre\s+de|me\s+llamo|mi\s+nombre\s+es|soy|a\s+nombre\s*:|nombre\s*:|under(?:\s+the\s+name)?|my\s+name\s+is|in\s+the\s+name\s+of|pregunten?\s+por)\s+((?:(?:don|do[ñn]a|la|el|sra?\.?|se[ñn]ora?|lic\.?|dra?\.?|ing\.?|prof\.?)\s+)?\p{L}+(?:\s+(?:de\s+|del\s+|la\s+)?\p{Lu}\p{L}+)*)/iu,
    nameOf,
  ],
  [
    'name',
    /(?<!\p{L})[Pp]ara\s+(?:do[ñn]a\s+|don\s+|(?:la|el)\s+se[ñn]ora?\s+|(?:mi|nuestr[oa])\s+\p{Ll}+\s+)?(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?)(?=\s*(?:[,.;!?\n]|$))/u,
    (found) => (FEAST.test(found[1] ?? '') ? undefined : group(1)(found)),
  ],
  [
    'name',
    /(?:[Dd]e\s+parte\s+de|(?:la|el|los)\s+mesa\s+de|[Ss]omos\s+(?:la|el|l[oa]s)\s+(?:mesa\s+)?de|a\s+la\s+atenci[oó]n\s+de|(?:[Rr]ecoge|[Rr]ecibe|[Pp]asa|viene|baja|lo\s+recoge|lo\s+recibe)\s+(?:a\s+por\s+(?:ello|[eé]l)\s+|a\s+(?:buscar|recoger|retirar)(?:l[oae]s?)?\s+)?(?:mi\s+\p{L}+\s+)?)\s*(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?)/u,
    group(1),
  ],
  // "ya no es con tarjeta sino daviplata": the last one holds.
  [
    'pay',
    /(?:(?:con|en|por)\s+(?:la\s+)?(?:tarjeta|efectivo|transferencia)\s*,?\s*)?sino\s+(?:que\s+)?(?:con\s+|por\s+|en\s+)?(tarjeta|efectivo|bizum|transferencia|daviplata|nequi|paypal|mercado\s*pago|yape|plin)(?![\wáéíóú])/iu,
    group(1),
  ],
  [
    'pay',
    /(?:(?:lo\s+)?(?:pago|pagar[eé]|pagamos|abono|cobro|cancelo|cancelamos)\s+)?(?:(?:con|en|por|al|by|in|with)\s+)(?:la\s+|mi\s+|tarjeta\s+de\s+(?=d|c))?(tarjeta|efectivo|bizum|transferencia|d[eé]bito|cr[eé]dito|daviplata|davivienda|bancolombia|plin|met[aá]lico|paypal|contado|nequi|mercado\s*pago|yape|oxxo|spei|pix|google\s*pay|apple\s*pay|card|cash|billete\s+de\s+\d+|contra\s*(?:reembolso|entrega))(?![\wáéíóú])/iu,
    group(1),
  ],
  [
    'pay',
    /(?:pago|pagar)\s+(?:por\s+|con\s+|en\s+|a\s+)?(contra\s*(?:reembolso|entrega)|bizum|tarjeta|efectivo|contado|al\s+recibir|al\s+recoger)/iu,
    group(1),
  ],
  [
    'pay',
    /(?<![\p{L}\d])(?:(?:te|le|les|os|yo|ya)\s+)*(?:(?:hago|mando|env[ií]o|paso|hice|mand[eé])\s+(?:un|una|el|la|por)|(?:consign|deposit|transf[ie]+r|pas|gir)\p{L}{1,4}\s+(?:a|por|al|en))\s+(?:la\s+)?(bizum|transferencia|nequi|daviplata|bancolombia|davivienda|mercado\s*pago|plin|yape|dep[oó]sito)(?![\wáéíóú])/iu,
    group(1),
  ],
  [
    'pay',
    /(?<![\p{L}\d])(?:(?:le|les|te|os|ya)\s+)*(?:transfiero|transferimos|deposito)(?![\p{L}\d])/iu,
    () => 'transferencia',
  ],
  [
    'delivery',
    /(?<!\p{L})((?:para|pa)\s+(?:llevar|recoger|retirar|comer\s+(?:aqu[ií]|ah[ií]|all[ií]|ac[aá]))|(?:yo\s+)?(?:paso|pasamos|pasar[eé]|voy|vamos|vengo|ir[eé]|iremos)\s+(?:yo\s+)?(?:a\s+(?:buscar|recoger|retirar)(?:l[oae]s?)?|(?:a\s+)?por\s+(?:[eé]l|ell[oa]s?))(?!\p{L}))/iu,
    group(1),
  ],
  [
    'delivery',
    /(?:(?:lo|la|los|las|a)\s+)?(recojo|recogemos|recoger|recogerlo|recogida|domicilio)(?:\s+(?:yo|en\s+(?:la\s+)?tienda|en\s+(?:el\s+)?local))?(?![\wáéíóú])/iu,
    deliveryOf,
  ],
];

const FEAST =
  /^(?:Navidad|Nochebuena|Nochevieja|Reyes|Semana|San|Santa|Pascua|Halloween|Carnaval|Lunes|Martes|Mi[eé]rcoles|Jueves|Viernes|S[aá]bado|Domingo|Hoy|Ma[ñn]ana)/u;

function digits(said: string | undefined): string | undefined {
  const quantity = numberOf(said ?? '');
  return quantity === undefined ? undefined : String(quantity);
}

function nameOf(found: RegExpExecArray): string | undefined {
  const said = found[1]?.trim() ?? '';
  // "soy alérgico", "soy yo": no name. A name after "soy" has a capital, or is all there is.
  if (/^soy/iu.test(found[0]) && !/^\p{Lu}/u.test(said)) return undefined;
  return /^(?:yo|al[eé]rgic|vegetarian|vegan|cel[ií]ac|client|de)/iu.test(said) ? undefined : said;
}

function deliveryOf(found: RegExpExecArray): string | undefined {
  const said = (found[1] ?? '').toLowerCase();
  // Who says that they come for it speaks of the hour.
  if (/^(?:recojo|recogemos)/u.test(said)) return '';
  if (said.startsWith('reco')) return 'recoger';
  return 'domicilio';
}
