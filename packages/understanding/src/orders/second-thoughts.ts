import type { Anchor, OrderItem } from './order-item.ts';
import type { OrderWord } from './order-words.ts';
import type { Tongue } from './tongue.ts';

/** "no, mejor dos", "digo", "bueno 2", "venga, que sean cinco": what was just ordered is taken back. Says where the new words begin. */
export function thoughtAt(words: readonly OrderWord[], at: number, tongue: Tongue): number | undefined {
  let next = at;
  let isSure = false;
  let [noes, light, better, sorry] = [0, 0, 0, 0];
  // Nobody hesitates in more than ten words; the bound keeps hostile texts linear.
  for (const until = Math.min(words.length, at + 10); next < until; next += 1) {
    const word = words[next];
    const after = words[next + 1];
    if (word === undefined) break;
    if (word.part) continue;
    if (SURE_PAIRS.has(`${word.plain} ${after?.plain ?? ''}`)) {
      isSure = true;
      next += 1;
    } else if (SURE.has(word.plain)) isSure = true;
    else if (word.plain === 'no' && (after === undefined || after.part || HESITATES.test(after.plain))) noes += 1;
    else if (word.plain === 'mejor') better += 1;
    else if (LIGHT.has(word.plain)) {
      light += TAKES_BACK.test(word.plain) ? 1 : 0;
      sorry += /^(?:perdon|disculp)/u.test(word.plain) ? 1 : 0;
    } else break;
  }
  const follows = words[next];
  if (follows === undefined) return undefined;
  const counts = tongue.numbers.has(follows.plain) || /^\d+$/u.test(follows.plain);
  if (isSure || noes > 0) return next === at ? undefined : next;
  // "que sean cinco", and not "que sean grandes".
  const said = `${follows.plain} ${words[next + 1]?.plain ?? ''}`;
  const counted = words[next + 2]?.plain ?? '';
  if (/^(?:que (?:sean?|fueran)|(?:ponme|dame|deme|deja|dejalo en) (?!en))/u.test(said) && isNumber(counted, tongue))
    return next + 2;
  if (better > 0 && (counts || tongue.of.has(follows.plain) || SIZE.test(follows.plain))) return next;
  // "bueno 2": a number and no more.
  const isAlone = words[next + 1]?.part !== false || tongue.and.has(words[next + 1]?.plain ?? '');
  if (sorry > 0 && counts) return next;
  return light > 0 && counts && isAlone ? next : undefined;
}

const isNumber = (plain: string, tongue: Tongue): boolean => tongue.numbers.has(plain) || /^\d+$/u.test(plain);

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SURE = set('digo miento corrijo rectifico nel');
const SURE_PAIRS: ReadonlySet<string> = new Set([
  'quise decir',
  'quiero decir',
  'mejor dicho',
  'que diga',
  'me equivoque',
  'me confundi',
  'borra eso',
  'tacha eso',
  'olvida eso',
]);
const LIGHT = set(
  'uy ay bueno bue venga anda che oye espera esperate espere perate para pare aguanta perdon perdona perdone perdoname disculpa disculpe mira',
);
const TAKES_BACK = /^(?:bueno|bue|perdon\p{L}*|disculp\p{L}*|espera\p{L}*|espere|aguanta)$/u;
const HESITATES = /^(?:no|mejor|perdon\p{L}*|disculp\p{L}*|esper\p{L}+|para|pare|perate|che|digo|bueno|mira)$/u;
const SIZE = /^(?:grandes?|chic[oa]s?|median[oa]s?|pequen[oa]s?|familiar(?:es)?|dobles?)$/u;

/** Writes the second thought into what was ordered before: another number, another kind, or another thing in its place. */
export function rethink(
  items: OrderItem[],
  said: { item: OrderItem | undefined; mods: readonly string[] },
  anchor: Anchor | undefined,
): void {
  const last = items.at(-1);
  if (last === undefined) return;
  const { item } = said;
  const counted = anchor?.counted === true;
  if (item?.name === undefined) {
    if (counted) last.qty = anchor.qty;
    if (counted && anchor.unit !== undefined) last.unit = anchor.unit;
    if (item?.ref !== undefined) items.splice(-1, 1, item);
    else if (said.mods.length > 0) last.mods = changed(last.mods ?? [], said.mods);
    return;
  }
  const before = meant(items, item.name);
  if (before !== undefined) {
    if (counted) before.qty = item.qty;
    if (item.unit !== undefined) before.unit = item.unit;
    if (item.name.split(' ').length >= (before.name ?? '').split(' ').length) before.name = item.name;
    if (item.mods !== undefined) before.mods = changed(before.mods ?? [], item.mods);
    return;
  }
  if (counted || last.name === undefined) items.splice(-1, 1, item);
  else if (SIZE.test(plain(item.name)) && SIZE.test(plain(last.name.split(' ').at(-1) ?? '')))
    last.name = `${last.name.split(' ').slice(0, -1).join(' ')} ${item.name}`;
  else if (SIZE.test(plain(item.name))) last.mods = changed(last.mods ?? [], [item.name]);
  else last.name = otherKind(last.name, item.name);
  if (!counted && item.mods !== undefined) last.mods = changed(last.mods ?? [], item.mods);
}

/** The thing that is spoken of again: by its whole name, or by its first word alone. */
const meant = (items: readonly OrderItem[], name: string): OrderItem | undefined => {
  const back = [...items].reverse();
  const wanted = evened(name);
  return (
    back.find((one) => evened(one.name ?? '') === wanted) ??
    back.find((one) => evened(one.name ?? '').split(' ')[0] === wanted.split(' ')[0])
  );
};

/** "un ramo de rosas, mejor de tulipanes", "un cuaderno rayado, no, cuadriculado". */
function otherKind(before: string, now: string): string {
  if (/^del? /iu.test(now)) return `${before.replace(/ del? (?!.* del? ).*$/iu, '')} ${now}`;
  const words = before.split(' ');
  return now.includes(' ') || words.length !== 2 ? now : `${words[0] ?? ''} ${now}`;
}

/** A size takes the place of a size, and what is with and without of a thing likewise. */
const changed = (before: readonly string[], now: readonly string[]): string[] => [
  ...before.filter((mod) => !now.some((one) => plain(one.split(' ')[0] ?? '') === plain(mod.split(' ')[0] ?? ''))),
  ...now,
];

const plain = (said: string): string => said.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const evened = (name: string): string =>
  plain(name)
    .split(' ')
    .map((word) => word.replace(/(?<=\p{L}{3})e?s$|(?<=\p{L}{3})e$/u, ''))
    .join(' ');
