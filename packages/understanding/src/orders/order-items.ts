import { fold } from '../text/fold.ts';
import { QUANTITY, quantityOf, unitOf } from './quantities.ts';

/** One thing wanted: how many, which (by its number in the catalogue or by name), and how. */
export type OrderItem = { qty: number; unit?: string; ref?: string; name?: string; mods?: string[] };

/** The things named in a text from which the entities have been taken. */
export function orderItems(rest: string): OrderItem[] {
  const items: OrderItem[] = [];
  for (const piece of pieces(inKilos(rest).replace(/(?<!\p{L})(?:un\s+)?(kilo|litro)\s+y\s+medio/giu, '1.5 $1s'))) {
    const plain = piece.replace(/^[\s:.-]+/u, '').trim();
    const last = items.at(-1);
    const units = new RegExp(String.raw`^(${QUANTITY})\s+(?:unidades|uds?\.?|veces)$`, 'u').exec(fold(plain));
    if (units !== null && last !== undefined) {
      last.qty = quantityOf(units[1] ?? '') ?? last.qty;
      continue;
    }
    const how = /^(?:y\s+)?((?:sin|poco|muy|bien|extra)\s.+)$/iu.exec(plain);
    if (how !== null && last !== undefined) {
      last.mods = [...(last.mods ?? []), clean(how[1] ?? '')];
      continue;
    }
    const item = itemOf(plain);
    if (item === undefined) continue;
    // "5 empanadas de carne y 5 de pollo": the second five are empanadas too.
    if (
      last?.name?.includes(' de ') === true &&
      item.name !== undefined &&
      new RegExp(String.raw`^${QUANTITY}\s+de\s`, 'u').test(fold(plain))
    )
      item.name = `${last.name.slice(0, last.name.indexOf(' de '))} de ${item.name}`;
    if (joins(last, item, plain)) last.name = `${last.name} y ${item.name}`;
    else items.push(item);
  }
  return items;
}

/** "jamón y queso" is one filling: a bare word after a thing made "de" something belongs to it. */
function joins(last: OrderItem | undefined, item: OrderItem, plain: string): last is OrderItem & { name: string } {
  return (
    last?.name !== undefined &&
    item.name !== undefined &&
    / de /u.test(last.name) &&
    !/\s/u.test(plain) &&
    !STARTS_COUNTED.test(fold(plain)) &&
    last.mods === undefined
  );
}

const inKilos = (rest: string): string =>
  rest
    .replace(/(?<!\p{L})tres\s+cuartos\s+de\s+kilo/giu, '0.75 kilos')
    .replace(/(?<!\p{L})(?:un\s+)?cuarto\s+y\s+mitad/giu, '0.375 kilos')
    .replace(/(?<!\p{L})(?:un\s+)?cuarto\s+de\s+kilo/giu, '0.25 kilos');

const pieces = (rest: string): string[] =>
  rest
    .split(
      /[,;\n+]|(?<!\b(?:ref|n[uú]m|no|art))\.\s|\s+y\s+|\s+e\s+(?=[ih])|\s+m[aá]s\s+(?=\d|un|dos|tres)|\s+adem[aá]s\s+(?:de\s+)?|\s+junto\s+con\s+/iu,
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

function itemOf(piece: string): OrderItem | undefined {
  const said = withoutLead(piece);
  if (said === '') return undefined;
  const { rest, mods } = takeMods(said);
  const item = byRef(rest) ?? byName(rest);
  return item === undefined || mods.length === 0 ? item : { ...item, mods };
}

/** Sizes, and how it should come: "talla 38", "sin cebolla", "poco hecha". */
function takeMods(said: string): { rest: string; mods: string[] } {
  const mods: string[] = [];
  let name = said;
  name = name.replace(
    /(?:^|\s)((?:en\s+)?(?:la\s+)?talla\s+[\w/]+)(?:\s+(?:de|del|en)\s+)?/iu,
    (_, size: string) => (mods.push(clean(size).replace(/^en /u, '')), ' '),
  );
  name = name.replace(
    /\s(?:(?:pero|todo|todas?|todos)\s+)?((?:sin\s+(?:(?!\s(?:con|y)\s).)+|con\s+(?:extra|doble|mucho|mucha|poco|poca|hielo|m[aá]s)(?:\s(?!\s(?:sin)\s).+)?|extra\s+(?:de\s+)?.+|(?:muy|poco|bien|al)\s+(?:hech[oa]s?|pasad[oa]s?|fr[ií][oa]s?|punto|caliente|tostad[oa]s?|cargad[oa]s?)))$/iu,
    (_, how: string) => (mods.push(...how.split(/\s+(?:ni|y)\s+/u).map(clean)), ''),
  );
  return { rest: name.trim(), mods };
}

const MARKED = String.raw`(?:n[uú]mero|n[ºo°]\.?|n[uú]m\.?|#|ref(?:erencia)?\.?:?|c[oó]digo|art(?:[ií]culo)?\.?|plato|men[uú](?=\s+\d)|modelo)`;
const REF = String.raw`([a-z]{0,4}-?\d+(?:-?[a-z\d]+)?)`;

function byRef(said: string): OrderItem | undefined {
  const plain = fold(said);
  const patterns: readonly (readonly [RegExp, number, number])[] = [
    [
      new RegExp(
        String.raw`^(${QUANTITY})\s*(?:x\s*)?(?:unidades\s+|uds?\.?\s+)?(?:del|de\s+la|de\s+los|de|de\s+el)?\s*(?:la\s+|el\s+)?(?:${fold(MARKED)})\s*${REF}$`,
        'u',
      ),
      1,
      2,
    ],
    [new RegExp(String.raw`^(${QUANTITY})\s+(?:unidades\s+)?(?:del|de\s+la|de\s+los)\s+${REF}$`, 'u'), 1, 2],
    [
      new RegExp(
        String.raw`^(?:el\s+|la\s+|los\s+|las\s+|del\s+)?(?:${fold(MARKED)})\s*${REF}\s*(?:[x×*]\s*(\d+)|\(?(\d+)\s*(?:uds?\.?|unidades))?\)?$`,
        'u',
      ),
      2,
      1,
    ],
    [new RegExp(String.raw`^${REF}\s*[x×*]\s*(\d+)$`, 'u'), 2, 1],
    [new RegExp(String.raw`^(\d+)\s*[x×*]\s*(?:el\s+|la\s+|del\s+)?${REF}$`, 'u'), 1, 2],
    [new RegExp(String.raw`^(?:el|la|del)\s+${REF}$`, 'u'), 9, 1],
    [/^()([a-z]{1,4}-\d+|[a-z]\d+)$/u, 1, 2],
    [new RegExp(String.raw`^(?:el|la|los|las)\s+(?:(?:${fold(MARKED)})\s*)?(\d+)\s+(?:en|con)\s+.+$`, 'u'), 9, 1],
  ];
  for (const [pattern, qtyAt, refAt] of patterns) {
    const found = pattern.exec(plain);
    const ref = found?.[refAt];
    if (found === null || ref === undefined) continue;
    const at = plain.lastIndexOf(ref);
    return { qty: quantityOf(found[qtyAt] ?? found[3] ?? '') ?? 1, ref: said.slice(at, at + ref.length) };
  }
  return undefined;
}

function byName(said: string): OrderItem | undefined {
  let name = said;
  let qty = 1;
  let unit: string | undefined;
  const times = /\s*[x×*]\s*(\d+)$/iu.exec(name);
  if (times !== null) {
    qty = Number(times[1]);
    name = name.slice(0, times.index);
  }
  const counted = new RegExp(String.raw`^(${QUANTITY})(?:\s*[x×]\s*|\s*(?=[a-z])|\s+)(?!de\s+las?\s+\d)`, 'u').exec(
    fold(name),
  );
  if (counted !== null && /^(?:\d|.*\s)/u.test(counted[0])) {
    qty = quantityOf(counted[1] ?? '') ?? 1;
    name = name.slice(counted[0].length).replace(/^de\s+/iu, '');
    const measured = /^(\p{L}+)(\s+y\s+(?:medio|media))?\s+de\s+/iu.exec(name);
    const measure = measured === null ? undefined : unitOf(fold(measured[1] ?? ''));
    if (measured !== null && measure !== undefined) {
      unit = measure;
      if (measured[2] !== undefined) qty += 0.5;
      name = name.slice(measured[0].length);
    } else name = name.replace(/^(?:unidades?|uds?\.?|raci[oó]n(?:es)?(?=\s+de\s+\d)|piezas?)\s+de\s+/iu, '');
  }
  name = name
    .replace(/\s+(?:no\s+(?:me|nos|lo|la|va|funciona)|que\s+(?:me|no|os)|porque|pero)\s.*$/iu, '')
    .replace(/^(?:est[aeo]s?|es[aeo]s?)\s+/iu, '');
  name = clean(name.replace(/^\s*sin\s+/iu, ''));
  if (name === '' || NOTHING.test(fold(name))) return undefined;
  return { qty, ...(unit === undefined ? {} : { unit }), name };
}

const STARTS_COUNTED = new RegExp(String.raw`^(?:${QUANTITY}|el|la|los|las)\s`, 'u');
const NOTHING =
  /^(?:devolver(?:la|lo|las|los)|devolucion|factura|envio|en vez de.*|podeis .*|puedes .*|soy .*|repite.*|confirm.*|que tal.*|\p{L}+(?:melo|mela|melos|melas|selo|sela|noslo|nosla)|eso no|mi|el|la|lo|por favor|porfa|gracias|si|no|hola|buenas|hoy|pedido|el pedido|mi pedido|nada|eso|esto|todo|todo eso|a|en|de|es|para|mi numero es|y|favor|ya|solo|tambien|mas|cuenta|la cuenta|un pedido|una|uno|ahora|casa|mi casa|domicilio|luego|algo|alguna|mi direccion|direccion|telefono|mi telefono|tardes|dias|noches|buenas tardes|buenas noches|buenos dias)$/u;

const LEADS =
  /^(?:(?:hola|buenas(?:\s+(?:tardes|noches))?|buenos\s+d[ií]as|hey|oye|oiga|perdona|por\s+favor|porfa|vale|ok|s[ií]|venga|mira|bueno|pues|entonces|y|que|me|nos|te|os|se|lo|la(?=\s+quiero)|ya|ah|también|tambi[eé]n|adem[aá]s|mejor|al\s+final|solo|a\s+ver)\s+)+/iu;
const VERBS =
  /^(?:(?:me\s+|nos\s+|te\s+)?(?:quiero|quer[ií]a|quisiera|querr[ií]a|queremos|quer[ií]amos|necesito|necesitamos|busco|deseo|ponme|ponnos|pon|ponle|p[oó]nganos|p[oó]ngame|p[oó]nga|pones|pone|pon[eé]is|pondr[ií]as|pod[eé]is\s+poner|puedes\s+poner|dame|danos|deme|das|da|d[ée]jame|mand[ae]me|m[aá]ndame|m[aá]ndeme|mandas|mandadme|env[ií]ame|env[ií]eme|env[ií]adme|env[ií]as|trae(?:me|nos)?|tr[aá]iga(?:me|nos)|traes|tra[eé]is|ll[eé]va(?:me|nos)|prep[aá]ra(?:me|nos)|apunta(?:me|nos)?|ap[uú]ntame|anota(?:me)?|an[oó]tame|res[eé]rvame|gu[aá]rdame|pido|pedimos|pedir(?:te|os|ía)?|encargo|encargar|encarg[aá]rte|ordenar|comprar|compro|llevo|llevar[eé]|cojo|tomo|tomar[eé]|voy\s+a\s+(?:querer|pedir)|va\s+a\s+ser|van\s+a\s+ser|ser[aá]n?|ser[ií]an?|hacer\s+un\s+pedido(?:\s+de)?|un\s+pedido(?:\s+de|:)?|regálame|reg[aá]lame|regáleme|para\s+m[ií]|p[aá]same|a[ñn][aá]de(?:me|le|lo|la)?|a[ñn]ade(?:me|le)?|a[ñn]adir|a[ñn]adid|agr[eé]ga(?:me|le)?|agregar|s[uú]ma(?:le|me)?|incluye(?:me)?|m[eé]te(?:le|me)?|[eé]cha(?:le|me)?|qu[ií]ta(?:me|le|lo|la|los|las)?|quitar|quita|quitad|elimina(?:r)?|borra(?:r)?|saca(?:me)?|s[aá]came|devolver|devuelvo|cambiar|c[aá]mbia(?:me|lo)?|cancela(?:r)?|anula(?:r)?|hay|ten[eé]is|tienes|tienen|ten[eé]s|te\s+queda|os\s+quedan?|les\s+quedan?|quedan?|hab[ií]a|disponible|vend[eé]is|precio(?:s)?(?:\s+(?:de|del|por))?|qu[eé]\s+precio\s+tienen?|cu[aá]nto\s+(?:me\s+)?(?:cuestan?|valen?|salen?|es|son|ser[ií]an?|cobr[aá]is\s+por|queda|est[aá]n?)|cu[aá]nto\s+por|qu[eé]\s+(?:valen?|cuestan?)|a\s+c[oó]mo(?:\s+est[aá]n?)?|a\s+cu[aá]nto(?:\s+est[aá]n?)?|cu[aá]l\s+es\s+el\s+precio\s+(?:de|del)|hacer\s+la\s+devoluci[oó]n\s+(?:de|del)|la\s+devoluci[oó]n\s+(?:de|del)|devoluci[oó]n\s+(?:de|del))(?![\p{L}]))\s*/iu;

/** Greetings and verbs of asking before the thing itself, and courtesies after it. */
function withoutLead(piece: string): string {
  let said = piece
    .replace(/[¿¡?!"“”]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let round = 0; round < 5; round += 1) {
    const shorter = said
      .replace(LEADS, '')
      .replace(VERBS, '')
      .replace(/^[\s:.-]+/u, '')
      .trim();
    if (shorter === said) break;
    said = shorter;
  }
  return said
    .replace(/^(?:de|del|con|por)\s+(?=el\s|la\s|los\s|las\s|un)/iu, '')
    .replace(
      /\s*(?:por\s+favor|porfa(?:vor)?|porfis|gracias|muchas\s+gracias|qu[ií]tal[oa]s?|a\s+domicilio|para\s+(?:llevar|recoger)|en\s+stock|disponibles?|al\s+final|si\s+puede\s+ser|a\s+(?:mi|la)\s+(?:casa|direcci[oó]n|cesta|carrito|pedido|lista)|al\s+(?:pedido|carrito)|del?\s+(?:mi\s+)?pedido|de\s+la\s+(?:cesta|lista)|que\s+(?:compr[eé]|ped[ií]).*|todav[ií]a|ahora|tambi[eé]n|\s(?:a|en|para)\s*)$/iu,
      '',
    )
    .trim();
}

const clean = (said: string): string =>
  said
    .trim()
    .replace(
      /^(?:el|la|los|las|un|una|unos|unas|alg[uú]n|alguna|algunos|algunas|otro|otra|otros|otras|mi|mis|m[aá]s)\s+/iu,
      '',
    )
    .replace(/[.:;,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
