import { QUANTITY, quantityOf } from './quantities.ts';

export type OrderEntities = Partial<
  Record<'address' | 'phone' | 'time' | 'name' | 'pay' | 'people' | 'order' | 'delivery', string>
>;

/** What stands around the things ordered: where, when, who, how it is paid. Each is cut out of the text as it is found. */
export function takeEntities(text: string): { entities: OrderEntities; rest: string } {
  const entities: OrderEntities = {};
  let rest = text;
  for (const [name, pattern, value] of PATTERNS) {
    const found = pattern.exec(rest);
    if (found === null || entities[name] !== undefined) continue;
    const said = value(found);
    if (said === undefined) continue;
    entities[name] = said;
    // A comma takes its place, so that what stood on both sides is not read as one thing.
    rest = `${rest.slice(0, found.index)} , ${rest.slice(found.index + found[0].length)}`;
  }
  return { entities, rest };
}

type Pattern = readonly [keyof OrderEntities, RegExp, (found: RegExpExecArray) => string | undefined];

const group =
  (at: number) =>
  (found: RegExpExecArray): string | undefined =>
    found[at]?.trim().replace(/[.,;]+$/u, '');

const STREET = String.raw`(?:calle|c\/|cl\.?|cll\.?|avenida|avda\.?|av\.?|plaza|pza\.?|pl\.|paseo|p[ºo]\.|camino|carretera|ctra\.?|ronda|traves[ií]a|glorieta|rambla|bulevar|urbanizaci[oó]n|carrera|cra\.?|kra\.?|kr|diagonal|transversal|pol[ií]gono|colonia|barrio|callej[oó]n|cuesta|costanilla)`;
// After the number: a floor, a door, a letter.
const DOOR = String.raw`(?:\s*,?\s*(?:n[ºo°.]*\s*)?(?:\d+\s*[ºª°](?:\s*[a-z](?![a-zñ]))?(?:\s*(?:izquierda|izqda?\.?|derecha|dcha?\.?|centro))?|piso\s+\w+|puerta\s+\w+|portal\s+\w+|bajo(?:\s+[a-z](?![a-zñ]))?|[aá]tico|local\s+\w+|depto\.?\s+\w+|int(?:erior)?\.?\s+\w+|escalera\s+\w+|esc\.?\s+\w+|bloque\s+\w+))*`;
const DAY = String.raw`(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|hoy|ma[ñn]ana|pasado\s+ma[ñn]ana|esta\s+(?:noche|tarde|ma[ñn]ana)|este\s+(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)|(?:el\s+)?d[ií]a\s+\d+(?:\s+de\s+[a-z]+)?|\d{1,2}\s+de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))`;
const HOUR = String.raw`(?:(?:\d{1,2}(?:[:.h]\d{2})?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:\s+(?:y\s+(?:media|cuarto|pico|\d+)|menos\s+(?:cuarto|\w+)))?(?:\s*(?:h|horas|pm|am|p\.m\.|a\.m\.))?(?:\s+(?:de\s+la\s+(?:ma[ñn]ana|tarde|noche)|del\s+mediod[ií]a))?)(?![\wáéíóú])`;

const PATTERNS: readonly Pattern[] = [
  [
    'phone',
    /(?:(?:mi|el)\s+)?(?:(?:tel[eé]fono|n[uú]mero|m[oó]vil|celular|tel\.?|tlf\.?|whatsapp|wasap|contacto)\s*(?:es|:)?\s*)?(?:el\s+)?(\+?\d{2,3}[ .-]?)?((?:\d[ .-]?){8}\d)(?!\d)/iu,
    (found) => `${found[1] ?? ''}${found[2] ?? ''}`.trim(),
  ],
  [
    'order',
    /(?:(?:de|con)\s+)?(?:(?:mi|el|la|del)\s+)?(?:pedido|orden|reserva|compra)\s*(?:n[uú]mero|n[ºo°]\.?|num\.?|#|:)?\s*#?\s*((?:[a-z]{1,4}-?)?\d[\w-]*)/iu,
    group(1),
  ],
  ['order', /(?:n[uú]mero\s+de\s+pedido|pedido\s+n[ºo°])\s*(?:es|:)?\s*(?:el\s+)?#?([a-z]*-?\d[\w-]*)/iu, group(1)],
  [
    'address',
    new RegExp(
      String.raw`(?<![\wáéíóúñ])(?:(?:a|en|para|hasta|por|direcci[oó]n:?|es|vivo\s+en|estoy\s+en|env[ií]a(?:lo|la|melo)?\s+a|ll[eé]va(?:lo|melo)\s+a)\s+)?(?:la\s+|el\s+)?(${STREET}\s+(?:(?!\s(?:para|a\s+las|sin|pago|pagar[ée]|soy|con)\s)[^,;.\d\n]){1,50}?\s*(?:,?\s*(?:n[uú]mero|n[ºo°.]*|#)?\s*\d+(?:\s*(?:#|-|con)\s*\d+)*(?:\s*-\s*\d+)?(?:\s*bis)?${DOOR}))`,
      'iu',
    ),
    group(1),
  ],
  [
    'address',
    new RegExp(
      String.raw`(?<![\wáéíóúñ])(?:a|en|para|direcci[oó]n:?)\s+(?:la\s+|el\s+)?(${STREET}\s+[^,;.\d\n]{2,40}?)(?=\s+(?:para|a\s+las|sin|pago|con|por\s+favor)\s|[,;.?!\n]|$)`,
      'iu',
    ),
    group(1),
  ],
  [
    'people',
    new RegExp(
      String.raw`(?:(?:una\s+)?mesa\s+(?:para|de)|reserv\w*\s+(?:para|mesa\s+para|una\s+mesa\s+para)|somos|seremos|seriamos|ser[ií]amos|para)\s+(${QUANTITY})(?:\s+(?:personas?|comensales|pax|adultos?|de\s+nosotros))(?![\wáéíóú])`,
      'iu',
    ),
    (found) => digits(found[1]),
  ],
  [
    'people',
    new RegExp(
      String.raw`(?:(?:mesa|hueco|sitio)\s+(?:para|de)|reserv\w*\s+(?:para|mesa\s+para|una\s+mesa\s+para)|somos|seremos)\s+(${QUANTITY})(?![\wáéíóú:.])(?!\s+(?:de\s+)?(?:la\s+)?(?:noche|tarde))`,
      'iu',
    ),
    (found) => digits(found[1]),
  ],
  [
    'people',
    new RegExp(String.raw`(?<![\wáéíóúñ])(${QUANTITY})\s+(?:personas|comensales|pax)(?![\wáéíóú])`, 'iu'),
    (found) => digits(found[1]),
  ],
  [
    'time',
    new RegExp(
      String.raw`(?:para\s+|sobre\s+)?(?:el\s+|este\s+)?(${DAY}(?:\s*,?\s*(?:a|para|sobre|hacia)\s+(?:eso\s+de\s+)?las?\s+${HOUR}|\s+a\s+mediod[ií]a|\s+por\s+la\s+(?:ma[ñn]ana|tarde|noche))?)(?![\wáéíóú])`,
      'iu',
    ),
    group(1),
  ],
  [
    'time',
    new RegExp(
      String.raw`(?:para|sobre|a|hacia|antes\s+de|desde|a\s+partir\s+de|a\s+eso\s+de)\s+(?:eso\s+de\s+)?las?\s+(${HOUR}(?:\s+(?:de\s+)?(?:hoy|ma[ñn]ana|del?\s+\w+))?)`,
      'iu',
    ),
    group(1),
  ],
  [
    'time',
    /(?:(?:para|a|al)\s+)?(?:dentro\s+de\s+|en\s+)((?:media|una|dos|tres)\s+horas?|\d+\s+(?:minutos|min|horas)|(?:veinte|treinta|quince|diez)\s+minutos|un\s+rato)(?![\wáéíóú])/iu,
    group(1),
  ],
  [
    'name',
    /(?:a\s+nombre\s+de|me\s+llamo|mi\s+nombre\s+es|soy|a\s+nombre\s*:|nombre\s*:)\s+((?:(?:don|do[ñn]a|la|el)\s+)?\p{L}+(?:\s+(?:de\s+|del\s+|la\s+)?\p{Lu}\p{L}+)*)/iu,
    nameOf,
  ],
  [
    'pay',
    /(?:(?:lo\s+)?(?:pago|pagar[eé]|pagamos|abono|cobro)\s+)?(?:(?:con|en|por|al)\s+)(?:la\s+|mi\s+)?(tarjeta|efectivo|bizum|transferencia|met[aá]lico|paypal|contado|nequi|mercado\s*pago|yape|oxxo|spei|billete\s+de\s+\d+|contra\s*reembolso)(?![\wáéíóú])/iu,
    group(1),
  ],
  [
    'pay',
    /(?:pago|pagar)\s+(?:por\s+|con\s+|en\s+|a\s+)?(contra\s*reembolso|bizum|tarjeta|efectivo|contado|al\s+recibir|al\s+recoger)/iu,
    group(1),
  ],
  [
    'delivery',
    /(?:para|lo|la|los|las|voy\s+a|paso\s+a|pasar[eé]\s+a|pasamos\s+a)?\s*(recoger|recojo|recogemos|recogerlo|recogida|llevar|domicilio)(?:\s+(?:yo|en\s+(?:la\s+)?tienda|en\s+(?:el\s+)?local))?(?![\wáéíóú])/iu,
    deliveryOf,
  ],
];

function digits(said: string | undefined): string | undefined {
  const quantity = quantityOf((said ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
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
  if (said.startsWith('reco')) return 'recoger';
  return said === 'domicilio' ? 'domicilio' : 'llevar';
}
