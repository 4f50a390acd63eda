import { startsAnother } from './another-thing.ts';
import { refAt } from './catalogue-ref.ts';
import { mannerAt } from './manner.ts';
import { trimmed } from './name-edges.ts';
import type { Anchor, OrderItem } from './order-item.ts';
import { type OrderWord, orderWords } from './order-words.ts';
import { quantityAt } from './quantities.ts';
import { flavours, sameAgain, tellsHow, tellsPart } from './refer-back.ts';
import { shareOut } from './share-out.ts';
import type { Tongue } from './tongue.ts';

/** The things named in a text from which the entities have been taken. */
export function orderItems(rest: string, tongue: Tongue): OrderItem[] {
  const words = orderWords(rest);
  const items: OrderItem[] = [];
  let at = 0;
  // Whether something was said in this clause that no thing begins with: then only what is counted or has its article is a thing.
  let doubtful = false;
  let clause = true;
  // "talla 38 de las botas": how it should come, said before the thing.
  let early: string[] = [];
  while (at < words.length && items.length < ITEMS_AT_MOST) {
    const word = words[at];
    if (word === undefined) break;
    if (word.part || tongue.and.has(word.plain)) {
      doubtful = false;
      clause = true;
      at += 1;
      continue;
    }
    const how = mannerAt(words, at, tongue, clause);
    const last = items.at(-1);
    if (how !== undefined && last !== undefined) {
      last.mods = [...(last.mods ?? []), ...how.mods];
      at = how.next;
      continue;
    }
    if (how !== undefined && !tongue.without.has(word.plain) && word.plain !== tongue.with) {
      early = how.mods;
      at = how.next;
      continue;
    }
    const anchored = anchorAt(words, at, tongue);
    if (
      anchored === undefined &&
      (tongue.lead(word.plain, words[at - 1]?.plain, word.said) ||
        how !== undefined ||
        tongue.edges.has(word.plain) ||
        tongue.without.has(word.plain))
    ) {
      // "me quedó chica", "a por ello": what follows tells, and orders nothing.
      doubtful ||=
        tongue.tells(word.said, words[at - 1]?.plain) || (clause && /^(?:a|en|por|desde)$/u.test(word.plain));
      at += 1;
      clause = false;
      continue;
    }
    if (anchored === undefined && (doubtful || tongue.breaks.has(word.plain))) {
      doubtful = true;
      at += 1;
      continue;
    }
    const at0 = at;
    const read = thingAt(words, anchored?.next ?? at, anchored, tongue);
    clause = false;
    at = Math.max(read.next, at + 1);
    if (read.item === undefined) {
      const isPart =
        read.mods.length > 0 &&
        anchored?.counted === true &&
        tellsPart(items, anchored.qty, read.mods, OTHER.test(words[at0]?.plain ?? ''));
      if (isPart) continue;
      // "quiero 3": the number belongs to the thing before it, or to nothing.
      if (read.mods.length > 0 && last !== undefined) last.mods = [...(last.mods ?? []), ...read.mods];
      else if (anchored !== undefined && COUNTS_LAST.test(words[anchored.next]?.plain ?? '') && last !== undefined)
        last.qty = anchored.qty;
      doubtful = anchored === undefined;
      continue;
    }
    if (early.length > 0) read.item.mods = [...early, ...(read.item.mods ?? [])];
    early = [];
    if (anchored === undefined && joins(last, read.item, words, read))
      last.name = `${last.name} ${words[read.from - 1]?.said ?? 'y'} ${read.item.name}`;
    else if (anchored?.counted === true || !tellsHow(items, read.item)) {
      const item = afterItsHead(last, read.item, anchored, words[at0 - 1]?.part === true);
      items.push(last !== undefined && OTHER.test(words[at0]?.plain ?? '') ? sameAgain(last, item) : item);
    }
    doubtful = true;
  }
  return flavours(shareOut(items, rest), rest);
}

/** More things than this are no message of a customer; the bound keeps hostile texts linear. */
const ITEMS_AT_MOST = 40;

const OTHER = /^(?:otr[oa]s?|another)$/u;
const COUNTS_LAST = /^(?:veces|cada|unidades)$/u;

/** What a thing begins with: a quantity, or its article. */
function anchorAt(words: readonly OrderWord[], at: number, tongue: Tongue): Anchor | undefined {
  const many = quantityAt(words, at, tongue);
  if (many !== undefined) return { ...many, counted: true };
  if (!tongue.articles.has(words[at]?.plain ?? '')) return undefined;
  const measured = quantityAt(words, at + 1, tongue);
  if (measured?.unit !== undefined || measured?.bundled === true) return { ...measured, counted: true };
  return { qty: 1, next: at + 1, counted: false };
}

type Read = { item: OrderItem | undefined; mods: string[]; from: number; next: number };

function thingAt(words: readonly OrderWord[], from: number, anchor: Anchor | undefined, tongue: Tongue): Read {
  const byRef = refAt(words, from, anchor, tongue);
  if (byRef !== undefined) return withMods(words, byRef, from, tongue);
  const name: string[] = [];
  let at = from;
  // No name has more than a dozen words; the bound keeps hostile texts linear.
  for (const until = Math.min(words.length, from + 12); at < until; at += 1) {
    const word = words[at];
    if (word === undefined || word.part || tongue.and.has(word.plain)) break;
    if (
      word.plain === '×' ||
      mannerAt(words, at, tongue, name.length === 0 && anchor?.counted === true, plainHead(name)) !== undefined
    )
      break;
    if (name.length > 0 && startsAnother(words, at, tongue)) break;
    if (tongue.breaks.has(word.plain)) break;
    // "a" holds a name together: "pollo a la brasa", "milanesa a caballo", and not "una coca a casa".
    if (word.plain === 'a' && !inName(words[at + 1])) break;
    name.push(word.said);
  }
  let qty = anchor?.qty ?? 1;
  const said = trimmed(name, tongue);
  if (words[at]?.plain === '×' && /^\d+$/u.test(words[at + 1]?.plain ?? '')) {
    qty = Number(words[at + 1]?.plain);
    at += 2;
  } else if (anchor === undefined && said.length > 1 && /^\d{1,2}$/u.test(said.at(-1) ?? '')) qty = Number(said.pop());
  const item: OrderItem | undefined =
    said.length === 0 || NO_THING.test(said.join(' ').toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
      ? undefined
      : {
          qty,
          ...(anchor?.unit === undefined ? {} : { unit: anchor.unit }),
          name: singular(said, anchor?.qty ?? qty).join(' '),
        };
  return withMods(words, { item, next: at }, from, tongue);
}

// "dos cafés": the accent says that the one is "café".
const singular = (name: readonly string[], qty: number): readonly string[] =>
  qty > 1 ? name.map((word, at) => (at === 0 ? word.replace(/és$/u, 'é') : word)) : name;

const plainHead = (name: readonly string[]): string =>
  (name[0] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

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
  const item = read.item === undefined || mods.length === 0 ? read.item : { ...read.item, mods };
  return { item, mods, from, next };
}

/** "jamón y queso" is one filling: a bare word after a thing made "de" or "con" something belongs to it. */
function joins(
  last: OrderItem | undefined,
  item: OrderItem,
  words: readonly OrderWord[],
  read: Read,
): last is OrderItem & { name: string } {
  return (
    last?.name !== undefined &&
    item.name !== undefined &&
    !item.name.includes(' ') &&
    words[read.from - 1]?.part === false &&
    last.mods === undefined &&
    / (?:de|con|with) /u.test(last.name) &&
    !/ con leche$/u.test(last.name)
  );
}

/** "5 empanadas de carne y 5 de pollo": the second five are empanadas too, and "medio de queso" is half a kilo. */
function afterItsHead(
  last: OrderItem | undefined,
  item: OrderItem,
  anchor: Anchor | undefined,
  listed: boolean,
): OrderItem {
  if (item.name === undefined || !/^(?:de|del) /iu.test(item.name)) return item;
  const filling = { ...item, name: item.name.replace(/^del? /iu, '') };
  if (anchor?.counted !== true || last?.name === undefined) return filling;
  // "una de bravas" is a dish of its own, whatever stood before.
  if (DISH_OF_ITS_OWN.test(filling.name)) return filling;
  if (last.unit !== undefined) return { ...filling, unit: item.unit ?? last.unit };
  if (!/ (?:de|del|al|a la) /u.test(last.name) && !(listed && last.qty > 1)) return filling;
  const head = last.name.split(/ (?:de|del|al|a la) /u)[0] ?? '';
  return { ...item, name: `${head} ${item.name}` };
}

const DISH_OF_ITS_OWN =
  /^(?:ensaladilla|bravas|patatas|papas|calamares|oreja|gambas|boquerones|callos|pimientos|alitas|nachos|aceitunas|chopitos|rabas|ensalada|tortilla|croquetas|chicharron|guacamole)(?:\s|$)/iu;

const NO_THING =
  /^(?:siempre|ello|ella|ellos|ellas|pedido|orden|cuenta|factura|envio|direccion|telefono|numero|nombre|mesa|reserva|tienda|local|persona|personas|casa|hora|horas|tarde|noche|manana|talla|final|favor|unica|unico|mismo|misma|que(?: .*)?|order|address|phone|delivery|one|ones|door|way|time|de|del|ultim[oa]|primer[oa]|anterior|semana|mes|domicilio|saber|vez|veces|rato|minutos?|euros?|pesos?|soles)$/u;
