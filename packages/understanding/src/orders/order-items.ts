import { anchorAt, beginsCount, OTHER } from './anchors.ts';
import { afterItsHead, joins } from './heads.ts';
import { mannerAt } from './manner.ts';
import type { OrderItem } from './order-item.ts';
import { type OrderWord, orderWords } from './order-words.ts';
import { flavours, isSame, sameAgain, tellsAll, tellsHow, tellsPart } from './refer-back.ts';
import { isPrepared } from './made.ts';
import { partsAt } from './listed-parts.ts';
import { rethink, thoughtAt } from './second-thoughts.ts';
import { shareOut } from './share-out.ts';
import { thingAt } from './thing.ts';
import type { Tongue } from './tongue.ts';

/** The things named in a text from which the entities have been taken. */
export function orderItems(rest: string, tongue: Tongue): OrderItem[] {
  const words = orderWords(rest);
  const items: OrderItem[] = [];
  let at = 0;
  // Whether something was said in this clause that no thing begins with: then only what is counted or has its article is a thing.
  let doubtful = false;
  let clause = true;
  // "no, mejor…": what comes next takes the place of what came before.
  let rethinks = false;
  // "talla 38 de las botas": how it should come, said before the thing.
  let early: string[] = [];
  // "dos de suadero, tres de pastor": fillings said without the thing they fill.
  const headless = new Set<OrderItem>();
  while (at < words.length && items.length < ITEMS_AT_MOST) {
    const word = words[at];
    if (word === undefined) break;
    const thought = items.length > 0 ? thoughtAt(words, at, tongue) : undefined;
    if (thought !== undefined) {
      at = thought;
      rethinks = true;
      doubtful = false;
      clause = true;
      continue;
    }
    if (word.plain === 'para' || isPlace(words, at)) {
      at = afterWhom(words, at, tongue);
      continue;
    }
    if (word.part || tongue.and.has(word.plain)) {
      doubtful = false;
      clause = true;
      at += 1;
      continue;
    }
    const last = items.at(-1);
    const all = last === undefined ? undefined : everything(words, at, tongue);
    if (all !== undefined) {
      tellsAll(items, all.mods);
      at = all.next;
      continue;
    }
    const how = mannerAt(words, at, tongue, clause);
    if (clause && last !== undefined && isPrepared(word) && words[at + 1]?.part !== false) {
      last.mods = [...(last.mods ?? []), word.said];
      at += 1;
      continue;
    }
    if (how !== undefined && last !== undefined && rethinks) {
      rethink(items, { item: undefined, mods: how.mods }, undefined);
      rethinks = false;
      at = how.next;
      continue;
    }
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
        (tongue.edges.has(word.plain) && !(rethinks && tongue.of.has(word.plain))) ||
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
    // "para picar unas aceitunas", "ándele póngame medio": a bare word right before what is counted or asked for begins a sentence.
    const follows = words[read.next];
    if (
      anchored === undefined &&
      read.mods.length === 0 &&
      follows?.part === false &&
      (tongue.asks(follows.plain, follows.said) || beginsCount(words, read.next, tongue))
    ) {
      at = Math.max(read.next, at + 1);
      doubtful = false;
      continue;
    }
    clause = false;
    at = Math.max(read.next, at + 1);
    // "el libro azul, dos ejemplares"
    if (last !== undefined && anchored?.counted === true && COPIES.test(read.item?.name ?? '')) {
      items.pop();
      read.item = { ...last, qty: anchored.qty };
    }
    if (rethinks && (read.item !== undefined || anchored?.counted === true)) {
      if (read.item !== undefined && anchored?.counted === true)
        read.item = afterItsHead(last, read.item, anchored, true);
      rethink(items, read, anchored);
      rethinks = false;
      doubtful = true;
      continue;
    }
    if (read.item === undefined) {
      const isPart =
        read.mods.length > 0 &&
        anchored?.counted === true &&
        tellsPart(
          items,
          anchored.qty,
          read.mods,
          [words[at0], words[at0 + 1]].some((first) => OTHER.test(first?.plain ?? '')),
        );
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
    if (anchored === undefined && joins(last, read.item, words, read, headless))
      last.name = `${last.name} ${words[read.from - 1]?.said ?? 'y'} ${read.item.name}`;
    else if (anchored?.counted === true || !tellsHow(items, read.item)) {
      const head = last === undefined || headless.has(last) ? undefined : last;
      const item = afterItsHead(head, read.item, anchored, words[at0 - 1]?.part === true);
      const pushed = last !== undefined && OTHER.test(words[at0]?.plain ?? '') ? sameAgain(last, item) : item;
      if (pushed !== item && last !== undefined && /^igual/iu.test(item.name ?? '') && isSame(last, pushed)) {
        last.qty += pushed.qty;
        doubtful = true;
        continue;
      }
      const parts = anchored?.counted === true ? partsAt(words, read.next, pushed, tongue) : undefined;
      items.push(...(parts?.items ?? [pushed]));
      at = parts?.next ?? at;
      if (/^del? /iu.test(read.item.name ?? '') && !(item.name ?? '').includes(read.item.name ?? ' '))
        headless.add(pushed);
    }
    doubtful = true;
  }
  return flavours(shareOut(items, rest), rest);
}

/** More things than this are no message of a customer; the bound keeps hostile texts linear. */
const ITEMS_AT_MOST = 40;

/** "todo con verdura", "los dos con patatas": how all of it should come. */
function everything(
  words: readonly OrderWord[],
  at: number,
  tongue: Tongue,
): { mods: string[]; next: number } | undefined {
  const many =
    tongue.articles.has(words[at]?.plain ?? '') && (tongue.numbers.get(words[at + 1]?.plain ?? '') ?? 0) > 1 ? 2 : 1;
  return many === 2 || EVERYTHING.test(words[at]?.plain ?? '') ? mannerAt(words, at + many, tongue, true) : undefined;
}

/** "dejadlo en el bar de abajo": a place is no thing either. */
const isPlace = (words: readonly OrderWord[], at: number): boolean =>
  /^(?:en|desde|hasta|hacia|sobre)$/u.test(words[at]?.plain ?? '') &&
  /^(?:el|la|los|las|mi|tu|su)$/u.test(words[at + 1]?.plain ?? '');

/** "para la oficina", "para mi tía de Lugo": whom or what it is for is no thing ordered. */
function afterWhom(words: readonly OrderWord[], from: number, tongue: Tongue): number {
  let at = from + 1;
  while (WHOSE.test(words[at]?.plain ?? '')) at += 1;
  // "para picar unas aceitunas": a number begins a thing.
  if (words[at]?.part !== false || tongue.numbers.has(words[at]?.plain ?? '')) return at;
  at += 1;
  while (tongue.of.has(words[at]?.plain ?? '') && words[at + 1]?.part === false) {
    at += 1;
    while (WHOSE.test(words[at]?.plain ?? '')) at += 1;
    at += words[at]?.part === false ? 1 : 0;
  }
  return at;
}

const WHOSE = /^(?:el|la|los|las|mis?|tus?|sus?|nuestr[oa]s?|este|esta|ese|esa|mesa)$/u;

const EVERYTHING = /^(?:tod[oa]s?|ambos|ambas|everything|all|both)$/u;
const COPIES = /^(?:ejemplar(?:es)?|copias?|unidad(?:es)?|piezas?)$/iu;
const COUNTS_LAST = /^(?:veces|cada|unidades)$/u;
