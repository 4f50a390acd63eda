import { beginsCount } from './anchors.ts';
import { startsAnother } from './another-thing.ts';
import { refAt } from './catalogue-ref.ts';
import { type CountAfter, countAfter } from './count-after.ts';
import { mannerAt } from './manner.ts';
import { trimmed } from './name-edges.ts';
import type { Anchor, OrderItem } from './order-item.ts';
import type { OrderWord } from './order-words.ts';
import { isUnit } from './quantities.ts';
import { TELLS_US } from './tells-us.ts';
import type { Tongue } from './tongue.ts';

/** A thing as it is read, the ways it should come, and where the reading went on. */
export type Read = { item: OrderItem | undefined; mods: string[]; from: number; next: number };

/** The thing named from `from` on, after its quantity or article. */
export function thingAt(words: readonly OrderWord[], from: number, anchor: Anchor | undefined, tongue: Tongue): Read {
  const byRef = refAt(words, from, anchor, tongue);
  if (byRef !== undefined) return withMods(words, byRef, from, tongue);
  const name: string[] = [];
  let at = from;
  let counts: CountAfter | undefined;
  // No name has more than a dozen words; the bound keeps hostile texts linear.
  for (const until = Math.min(words.length, from + 12); at < until; at += 1) {
    const word = words[at];
    // "una coca de litro y medio"
    const andHalf =
      tongue.and.has(word?.plain ?? '') &&
      isUnit(words[at - 1]?.plain ?? '') &&
      /^medi[oa]$/u.test(words[at + 1]?.plain ?? '');
    if (word === undefined || word.part || (tongue.and.has(word.plain) && !andHalf)) break;
    if (
      word.plain === '×' ||
      mannerAt(words, at, tongue, name.length === 0 && anchor?.counted === true, plainHead(name)) !== undefined
    )
      break;
    if (anchor === undefined && name.length > 0 && (counts = countAfter(words, at, tongue)) !== undefined) break;
    if (name.length > 0 && startsAnother(words, at, tongue)) break;
    // "vecina deme tres": who is spoken to, and then what is asked.
    if (
      name.length > 0 &&
      (tongue.asks(word.plain, word.said) ||
        (tongue.infinitive(word.plain) && tongue.of.has(words[at - 1]?.plain ?? '')))
    )
      break;
    if (anchor === undefined && name.length > 0 && beginsCount(words, at, tongue)) break;
    if (word.plain === tongue.with && BESIDES.test(words[at + 1]?.plain ?? '')) break;
    if (word.plain === 'o' && tongue.articles.has(words[at + 1]?.plain ?? '')) break;
    if (word.plain === 'para' && isPurpose(words, at, name.length)) {
      name.push(word.said);
      continue;
    }
    if (tongue.breaks.has(word.plain) || (name.length > 0 && tongue.tells(word.said, words[at - 1]?.plain))) break;
    // "a" holds a name together: "pollo a la brasa", "milanesa a caballo", and not "una coca a casa".
    if (word.plain === 'a' && !inName(words[at + 1])) break;
    name.push(word.said);
  }
  let qty = counts?.qty ?? anchor?.qty ?? 1;
  const unit = counts?.unit ?? anchor?.unit;
  at = counts?.next ?? at;
  const said = trimmed(name, tongue);
  if (anchor === undefined && tellsUs(said, words[at])) return { item: undefined, mods: [], from, next: at };
  if (words[at]?.plain === '×' && /^\d+$/u.test(words[at + 1]?.plain ?? '')) {
    qty = Number(words[at + 1]?.plain);
    at += 2;
  } else if (anchor === undefined && said.length > 1 && /^\d{1,2}$/u.test(said.at(-1) ?? '')) qty = Number(said.pop());
  const item: OrderItem | undefined =
    said.length === 0 ||
    (said.length > 1 && said.some((word) => /^(?:mi|mis|tu|tus)$/iu.test(word))) ||
    NO_THING.test(said.join(' ').toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
      ? undefined
      : {
          qty,
          ...(unit === undefined ? {} : { unit }),
          name: [
            ...singular(counts?.holder === undefined ? [] : [counts.holder, 'de'], qty),
            ...singular(said, qty),
          ].join(' '),
        };
  return withMods(words, { item, next: at }, from, tongue);
}

/** What an order comes with, and no thing: "con envío". */
const BESIDES = /^(?:envio|domicilio|factura|recibo|boleta|tarjeta|cambio|delivery|entrega|reparto)$/u;

// "dos cafés": the accent says that the one is "café"; "sobres" and "grandes" can only come from a word in "e".
const singular = (name: readonly string[], qty: number): readonly string[] => {
  const until = name.findIndex((word) => /^(?:del?|con|a|al|en|para)$/iu.test(word));
  return qty > 1
    ? name.map((word, at) =>
        until >= 0 && at >= until
          ? word
          : word
              .replace(/és$/u, 'é')
              .replace(/(?<=[aeiouáéíóú]\p{L}*(?:[tbvgfpmñk]|[bpcgtdf][rl]|[nrl]d|nt|ll|qu|(?<!wi)ch))es$/iu, 'e'),
      )
    : name;
};

const plainHead = (name: readonly string[]): string =>
  (name[0] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** "champú para cabello", "ternera para guisar": what a thing is made for, and not whom or when it is for. */
const isPurpose = (words: readonly OrderWord[], at: number, said: number): boolean => {
  const [word, after] = [words[at + 1], words[at + 2]];
  return (
    said > 0 &&
    word?.part === false &&
    /^\p{Ll}{4,}$/u.test(word.said) &&
    !NO_PURPOSE.test(word.plain) &&
    (after === undefined || after.part || /^(?:y|e|o|sin|con|a|de|en|\p{L}+[oae]s?)$/u.test(after.plain))
  );
};
const NO_PURPOSE =
  /^(?:el|la|los|las|mi|mis|una?|un[oa]s|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|hoy|manana|ahora|ahorita|luego|despues|pasado|este|esta|estos|estas|aqui|alla|casa|llevar|recoger|retirar|comer|mediodia|cuando|todos|todas|cada|partir|lunes|martes|miercoles|jueves|viernes|sabado|domingo|toda|tomar|empezar|picar|compartir|pedir|acompanar|dentro|navidad|reyes|domicilio|ella|ellos|ellas|nosotros|ustedes|usted|vosotros|hacer|poder|entregar|enviar|antes|tarde|noche|nosotras|otro|otra|medio|media|alguien|familia|semana|entonces|nada|finales|principios)$/u;

const inName = (word: OrderWord | undefined): boolean =>
  word !== undefined &&
  !word.part &&
  !/^(?:mi|nombre|casa|domicilio|partir|eso|tiempo|las|recoger|\d.*)$/u.test(word.plain) &&
  word.said === word.said.toLowerCase();

function withMods(
  words: readonly OrderWord[],
  read: { item: OrderItem | undefined; next: number },
  from: number,
  tongue: Tongue,
): Read {
  const mods: string[] = [];
  let { next } = read;
  const head = read.item === undefined ? '' : plainHead((read.item.name ?? read.item.ref ?? '').split(' '));
  // "2 con queso y 2 sin": what is counted has no name of its own.
  for (let how = mannerAt(words, next, tongue, next === from && head === '', head); how !== undefined;) {
    mods.push(...how.mods);
    next = how.next;
    how = mannerAt(words, next, tongue, false, head);
  }
  const all = [...(read.item?.mods ?? []), ...mods];
  const item = read.item === undefined || all.length === 0 ? read.item : { ...read.item, mods: all };
  return { item, mods: all, from, next };
}

/** "Envíenlo a…", "facturame a…": what should be done, and no thing. */
const tellsUs = ([said = '', ...more]: readonly string[], follows: OrderWord | undefined): boolean =>
  more.length === 0 &&
  TELLS_US.test(said) &&
  (/^(?:al?|en|por)$/u.test(follows?.plain ?? '') || (/^\p{Lu}/u.test(said) && follows?.part !== false));

const NO_THING =
  /^(?:(?:hora|reserva|direccion|cita|fecha|numero|nombre|opcion|manera|forma) .*|[a-z]|opcion|manera|forma|mama|mero|ser|sea|mesa(?: \d+| de (?:la|el|las|los) .*)?|vuelta|seguimiento|ronda|planes|recoger|perfecto|turno(?: .*)?|\d+[ºª°].*|(?:demas|resto)(?: .*)?|plata|dinero|importe|reembolso|garantia|solucion|color|nada|bien|siempre|ello|ella|ellos|ellas|pedido|orden|cuenta|factura|envio|direccion|telefono|numero|nombre|mesa|reserva|tienda|local|persona|personas|casa|hora|horas|tarde|noche|manana|talla|final|favor|kilos?|litros?|gramos?|metros?|saludo|abrazo|beso|nuevo|siempre|unica|unico|mismo|misma|que(?: .*)?|order|address|phone|delivery|one|ones|door|way|time|de|del|ultim[oa]|primer[oa]|anterior|semana|mes|domicilio|saber|vez|veces|rato|minutos?|euros?|pesos?|soles)$/u;
