import { madeAt } from './made.ts';
import { mannerAt } from './manner.ts';
import type { OrderItem } from './order-item.ts';
import type { OrderWord } from './order-words.ts';
import type { Tongue } from './tongue.ts';

/** `pointsBack`: "uno", "la otra", "a una", which are said of nothing new; `suits`: what may be said of the head after a comma, and `isPlain`: an adjective, where another part points back. */
type Part = { item: OrderItem; isNamed: boolean; pointsBack: boolean; suits: boolean; isPlain: boolean; next: number };

/**
 * "tres cafés: uno solo, uno cortado y uno con hielo", "dos menús, uno de ellos sin sal": the things a counted one is made up of. Nothing where
 * what follows is a list of other things.
 */
export function partsAt(
  words: readonly OrderWord[],
  from: number,
  head: OrderItem,
  tongue: Tongue,
): { items: OrderItem[]; next: number } | undefined {
  const opens = words[from];
  if (head.name === undefined || head.unit !== undefined || head.qty < 2 || opens === undefined) return undefined;
  const listed = opens.said === ':' || opens.said === '(';
  if (!listed && opens.said !== ',' && !/^un[oa]$/u.test(opens.plain)) return undefined;
  const parts: Part[] = [];
  let left = head.qty;
  let next = from;
  while (left > 0 && parts.length < PARTS_AT_MOST) {
    let at = next;
    while (/^[,:()]$/u.test(words[at]?.said ?? '') || tongue.and.has(words[at]?.plain ?? '')) at += 1;
    const part = partAt(words, at, left, head, tongue);
    if (part === undefined || part.item.qty > left) break;
    parts.push(part);
    left -= part.item.qty;
    next = part.next;
  }
  const items = parts.map((part) => part.item);
  const points = parts.some((part) => part.pointsBack);
  const areOfOne = parts.every((part) => listed || part.suits || (points && part.isPlain));
  if (left === 0 && parts.length > 1 && areOfOne) return { items, next };
  const other = parts.findIndex((part) => part.isNamed);
  const some = other < 0 ? parts : parts.slice(0, other);
  const rest = some.reduce((sum, part) => sum - part.item.qty, head.qty);
  const end = some.at(-1)?.next;
  if (end === undefined || listed) return undefined;
  // "dos ramos, los dos con eucalipto"
  const whole = rest > 0 ? [{ ...head, qty: rest }] : [];
  return { items: [...whole, ...some.map((part) => part.item)], next: end };
}

const PARTS_AT_MOST = 12;

function partAt(
  words: readonly OrderWord[],
  from: number,
  left: number,
  head: OrderItem,
  tongue: Tongue,
): Part | undefined {
  const isTo = /^(?:a|en)$/u.test(words[from]?.plain ?? '');
  let at = isTo ? from + 1 : from;
  if (tongue.articles.has(words[at]?.plain ?? '')) at += 1;
  const first = words[at];
  if (first === undefined || first.part || /^un[oa]s$/u.test(first.plain)) return undefined;
  let qty = numberOf(first.plain, tongue);
  const isOther = /^otr[oa]s?$/u.test(first.plain);
  if (/^(?:demas|resto)$/u.test(first.plain)) qty = left;
  // "el mío de nata"
  const isMine = /^(?:mi[oa]|tuy[oa]|suy[oa])$/u.test(first.plain);
  if (isMine) qty = 1;
  if (isOther) {
    const many = numberOf(words[at + 1]?.plain ?? '', tongue);
    qty = many ?? (/s$/u.test(first.plain) ? left : 1);
    if (many !== undefined) at += 1;
  }
  if (qty === undefined || !Number.isInteger(qty) || qty < 1) return undefined;
  at += 1;
  const ofThem =
    tongue.of.has(words[at]?.plain ?? '') && /^(?:ell[oa]s|es[oa]s|l[oa]s)$/u.test(words[at + 1]?.plain ?? '');
  if (ofThem) at += 2;
  const told = toldAt(words, at, head, tongue);
  if (told === undefined) return undefined;
  const pointsBack = isMine || isTo || isOther || ofThem || first.plain === 'uno';
  // "dos empanadas, una ensalada y un té": what is counted anew with a name of its own is another thing.
  const suits = told.kind === undefined || /^del?$/iu.test(told.kind.split(' ')[0] ?? '');
  const mods = [...(head.mods ?? []), ...told.mods];
  const item: OrderItem = { ...head, qty, name: nameOfPart(head.name ?? '', told.kind, first.plain) };
  delete item.mods;
  if (mods.length > 0) item.mods = mods;
  const isPlain = ADJECTIVE.test(plainOf(told.kind ?? ''));
  return { item, isNamed: told.kind !== undefined, pointsBack, suits, isPlain: isPlain || pointsBack, next: told.next };
}

/** "uno de pollo" is a taco of it, "uno cortado" a coffee, and "un cortado" is called so. */
function nameOfPart(head: string, kind: string | undefined, number: string): string {
  if (kind === undefined) return head;
  if (number === 'un') return kind;
  if (/^del? /iu.test(kind)) return `${head.split(/ del? /iu)[0] ?? ''} ${kind}`;
  const [first = '', ...others] = kind.split(' ');
  return [head, single(first), ...others].join(' ');
}

const numberOf = (plain: string, tongue: Tongue): number | undefined =>
  /^\d{1,3}$/u.test(plain) ? Number(plain) : tongue.numbers.get(plain);

/** What is said of one part: ways it should come, or what kind it is. */
function toldAt(
  words: readonly OrderWord[],
  from: number,
  head: OrderItem,
  tongue: Tongue,
): { kind?: string; mods: string[]; next: number } | undefined {
  const mods: string[] = [];
  const kind: string[] = [];
  const saysHow = SAYS_HOW.test(words[from]?.plain ?? '');
  const isMilky = COFFEE.test(plainOf(head.name ?? '')) && /^con$/u.test(words[from]?.plain ?? '');
  let at = from;
  for (const until = Math.min(words.length, from + 9); at < until; at += 1) {
    const word = words[at];
    if (word === undefined || word.part || tongue.and.has(word.plain)) break;
    if (at > from + (saysHow ? 1 : 0) && opensNext(words, at, tongue)) break;
    const how =
      (isMilky && words[from + 1]?.plain === 'leche' && at < from + 2) || saysHow
        ? undefined
        : (madeAt(words, at, tongue) ?? mannerAt(words, at, tongue, at === from, at === from ? '' : 'x'));
    if (how !== undefined) {
      mods.push(...how.mods);
      at = how.next - 1;
      continue;
    }
    if (kind.length === 0 && mods.length > 0) break;
    if (tongue.breaks.has(word.plain) && at > from && !(saysHow && word.plain === 'para')) break;
    if (tongue.breaks.has(word.plain) && at === from && !saysHow) break;
    kind.push(word.said);
  }
  const said = kind.join(' ');
  if (said === '') return mods.length > 0 ? { mods, next: at } : undefined;
  if (NO_KIND.test(plainOf(said))) return { mods, next: at };
  if (/^x{0,3}[sml]$/iu.test(said)) return { mods: [`talla ${said}`, ...mods], next: at };
  return saysHow ? { mods: [said, ...mods], next: at } : { kind: said, mods, next: at };
}

/** Where the next part begins: "uno", "dos", "el otro". */
function opensNext(words: readonly OrderWord[], at: number, tongue: Tongue): boolean {
  const plain = words[at]?.plain ?? '';
  if (/^(?:el|la|las|los)$/u.test(plain)) return /^otr[oa]s?$/u.test(words[at + 1]?.plain ?? '');
  return !tongue.of.has(words[at - 1]?.plain ?? '') && (/^\d+$/u.test(plain) || OPENS_PART.test(plain));
}

const plainOf = (said: string): string => said.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const single = (said: string): string => said.replace(/(?<=[oa])s$/u, '');

const OPENS_PART = /^(?:uno|una|otr[oa]s?|dos|tres|cuatro|cinco|seis)$/u;
const ADJECTIVE =
  /^(?:sol|verde|roj|blanc|negr|azul|amarill|grande|chic|median|pequen|doble|simple|dulce|salad|picante|fri|caliente|light|larg|cort|gruesa|fin|completa|mixt)[oa]?s?$/u;
const COFFEE = /^(?:cafe|cafecito|te)$/u;
const NO_KIND = /^(?:normal|natural|sencill[oa]|igual)(?:es|s)?$/u;
/** Words with which it is told how a part comes, and not of which kind it is. */
const SAYS_HOW = /^(?:no|para|envuelt[oa]s?|(?:quit|pon|pong|sac|ech|agreg|hag|met)\p{L}*(?:le|les|me|la|lo))$/u;
