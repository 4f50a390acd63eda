// How streets are named in Spanish and English. A kind of street needs its name, and mostly a number, to be an address.
const STREET = String.raw`(?:calle|c\/|cl\.?|cll\.?|avenida|avda\.?|av\.?|plaza|pza\.?|pl\.|plazuela|paseo|p[ºo]\.|carretera|ctra\.?|ronda|traves[ií]a|glorieta|rambla|bulevar|boulevard|blvd\.?|calzada|urbanizaci[oó]n|urb\.?|carrera|cra\.?|kra\.?|kr\.?|diagonal|diag\.?|transversal|pol[ií]gono|callej[oó]n|costanilla|pasaje|pje\.?|prolongaci[oó]n|privada|priv\.|andador|circuito|cerrada|autopista|v[ií]a)`;
// These are also plain words, and name a street only after a preposition.
const MAYBE_STREET = String.raw`(?:cuesta|camino|barrio|colonia|col\.|conjunto|edificio|torre|manzana)`;
// After the number: a floor, a door, a letter, the quarter.
const DOOR = String.raw`(?:\s*,?\s*(?:n[ºo°.]*\s*)?(?:\d{1,2}\s*[ºª°]\s*(?:piso|planta)?(?:\s*[a-z](?![\p{L}]))?(?:\s*\d(?!\d))?(?:\s*(?:izquierda|izqda?\.?|izq\.?|derecha|dcha?\.?|centro))?|\d{1,2}\s?-?[a-z](?![\p{L}\d])|\d{1,2}\s?(?:er|ro|do|to|vo|no|mo)(?:\s+piso)?(?:\s+[a-hA-H\d](?![\p{L}\d]))?|[a-d](?![\p{L}\d])(?=\s*(?:,|$))|piso\s+[\w]+[ºª°]?(?:\s+[a-d](?!\p{L}))?|puerta\s+[\p{L}\d]+|portal\s+[\p{L}\d]+|bajo(?:s)?(?:\s+(?:izquierda|izq\.?|derecha|dcha\.?|[a-z](?![\p{L}])))?|[aá]tico|local\s+[\p{L}\d]+|(?:depto|dpto|dto)\.?\s+[\p{L}\d]+|departamento\s+[\p{L}\d]+|apto\.?\s+[\p{L}\d]+|apartamento\s+[\p{L}\d]+|torre\s+[\p{L}\d]+|casa\s+\d\w*|oficina\s+[\p{L}\d]+|int(?:erior)?\.?\s+[\p{L}\d]+|escalera\s+[\p{L}\d]+|esc\.?\s+[\p{L}\d]+|bloque\s+[\p{L}\d]+|timbre\s+[\p{L}\d]+|(?:colonia|col\.|barrio)\s+\p{L}+(?:\s+(?!para|a|con|sin|y|pago|por|en|el|soy)\p{L}+){0,2}|apt\.?\s+[\p{L}\d]+|flat\s+[\p{L}\d]+|floor\s+[\p{L}\d]+))*`;
const NUMBER = String.raw`(?:,?\s*(?:n[uú]mero|n[ºo°.]*|#)?\s*\d+\s?[a-z]?(?![\p{L}\d])(?:\s*(?:bis|sur|norte|este|oeste))?(?:\s*(?:#|n[oº°]\.?|n[uú]mero|con|-)\s*\d+\s?[a-z]?(?![\p{L}\d]))*(?:\s*-\s*\d+)?)`;
const TO = String.raw`(?:(?:a|en|para|hasta|por|direcci[oó]n:?|es|vivo\s+en|estoy\s+en|to|at|domicilio:?)\s+)`;
// What ends the name of a street that has no number.
const NAME = String.raw`(?:(?!\s(?:para|a\s+las?|sin|pago|pagar[ée]|soy|con|por\s+favor|porfa|y)\s)[^,;.:?!\d\n]){1,50}?`;

const before = String.raw`(?<![\p{L}\d])`;

/** Patterns of an address in the order in which they are believed; the first group is the address. */
export const ADDRESSES: readonly RegExp[] = [
  // "Cra 7 # 45-10 apto 302": Colombia numbers both streets.
  new RegExp(
    String.raw`${before}${TO}?(?:la\s+|el\s+)?(${STREET}\s*\d+\s?[a-z]?(?:\s*(?:bis|sur|norte|este|oeste))?\s*(?:#|n[oº°]\.?|n[uú]mero|con)\s*\d+(?:\s?[a-z](?!\p{L}))?(?:\s*(?:bis|sur|norte|este|oeste)(?!\p{L}))?\s*-?\s*\d*(?:\s*,\s*(?:edificio|conjunto|torre|unidad)(?:\s+\p{L}+){1,4}?(?=\s+(?:apto|apartamento|torre|casa|int|local)|\s*[,.;]|\s*$))?${DOOR})`,
    'iu',
  ),
  new RegExp(String.raw`${before}${TO}?(?:la\s+|el\s+)?(${STREET}\s+${NAME}\s*${NUMBER}${DOOR})`, 'iu'),
  new RegExp(
    String.raw`${before}${TO}(?:la\s+|el\s+)?(${MAYBE_STREET}\s+(?!el\s|la\s|los\s|las\s|un)${NAME}\s*${NUMBER}${DOOR})`,
    'iu',
  ),
  new RegExp(
    String.raw`${before}${TO}(\d+\s+(?:\p{L}+\s+){1,3}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|close|way|court|square|terrace|place|boulevard|blvd)(?![\p{L}])${DOOR})`,
    'iu',
  ),
  // "a la oficina 301": a door of the house that the shop stands in.
  new RegExp(
    String.raw`${before}(?:a|en|para|hasta)\s+(?:la\s+|el\s+|mi\s+)?((?:oficina|local|apartamento|apto\.?|bodega|consultorio|habitaci[oó]n|torre|casa)\s+(?:n[uú]mero\s+|#\s*)?\d+\s?[a-z]?(?![\p{L}\d])${DOOR})`,
    'iu',
  ),
  // "a Corrientes 1520": a name and its number, with no kind of street.
  new RegExp(
    String.raw`${before}(?:[Aa]|[Ee]n|[Pp]ara|[Ee]s|[Dd]irecci[oó]n:?)\s+(?:la\s+|el\s+)?(\p{Lu}\p{L}+(?:\s+(?:de(?:l|\s+la|\s+los)?\s+)?\p{Lu}[\p{L}.]+){0,3}\s+(?:[Nn][ºo°]\.?\s*)?\d{1,5}(?![\p{L}\d:])${DOOR})`,
    'u',
  ),
  new RegExp(
    String.raw`${before}(?:(?:mi\s+|la\s+)?direcci[oó]n(?:\s+es)?|vivo\s+en|estoy\s+en)[:,]?\s+((?!calle|av)(?:\p{L}{2,}\.?\s+){1,4}\d{1,5}(?![\p{L}\d:])${DOOR})`,
    'iu',
  ),
  new RegExp(
    String.raw`${before}(?:a|env[ií]a(?:lo|la|melo|r)\s+a)\s+((?!tall[ea]\s|las?\s|los\s|mi\s|nombre\s|un|dos|domicilio|mesa)(?:\p{L}{3,}\s+){1,3}\d{2,5}(?![\p{L}\d:])${DOOR})(?=\s*(?:[,;.?!\n]|$|para|a\s+las|por\s+favor|porfa))`,
    'iu',
  ),
  new RegExp(
    String.raw`${before}(?:a|en|para|direcci[oó]n:?|por|hasta|es)\s+(?:la\s+|el\s+)?(${STREET}\s+${NAME})(?=\s+(?:para|a\s+las|sin|pago|con|y|por\s+favor|porfa)\s|[,;.?!\n]|\s*$)`,
    'iu',
  ),
  // The same after a comma, with nothing before it.
  new RegExp(
    String.raw`(?<=(?:^|[,;.?!])\s*)((?!Ref|Pedido|Orden|N[uú]mero|Talla|Talle|Combo|Men[uú])\p{Lu}\p{L}+(?:\s+(?:de(?:l|\s+la|\s+los)?\s+)?\p{Lu}[\p{L}.]+){0,3}\s+\d{2,5}(?![\p{L}\d:])${DOOR})(?=\s*(?:[,;.?!\n]|$))`,
    'u',
  ),
];
