import type { OrderItem } from './order-item.ts';

/**
 * A thing said only by how it differs from the one before: "tres tortas, una sin chile" is two and one, "y otra sin queso" is one more of the
 * same. Writes into the list; false where nothing before is meant.
 */
export function tellsPart(items: OrderItem[], qty: number, mods: readonly string[], isOther: boolean): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  // "un pollo entero y medio con patatas": one, and a half of another.
  if (qty < 1 && last.unit === undefined) {
    if (last.name !== undefined) last.name = last.name.replace(/ enter[oa]s?$/iu, '');
    items.push({ ...last, qty, mods: [...mods] });
    return true;
  }
  const whole = items.find((item) => item.name === last.name && item.ref === last.ref && item.mods === undefined);
  // "uno sin sopa y el otro sin grano": the other is what was left of the two.
  const isRest = last !== whole && last.mods !== undefined;
  if (whole === undefined || whole.unit !== undefined || whole.qty < qty || (isOther && whole.qty === qty && !isRest)) {
    const differs = isOther || (whole === undefined && last.mods !== undefined);
    if (differs) items.push({ ...last, qty, mods: [...mods] });
    return differs;
  }
  if (whole.qty === qty) {
    if (items.length === 1) return false;
    whole.mods = [...mods];
    return true;
  }
  whole.qty -= qty;
  items.push({ ...whole, qty, mods: [...mods] });
  return true;
}

/** "otro entero", "otra igual": one more of the same thing, if that is all that is said of it. */
export function sameAgain(last: OrderItem, item: OrderItem): OrderItem {
  if (!/^(?:enter[oa]s?|igual(?:es)?|mas|más|normal(?:es)?|same)$/iu.test(item.name ?? '')) return item;
  const again: OrderItem = { ...last, qty: item.qty };
  if (/^igual/iu.test(item.name ?? '')) return { ...again, ...bothWays(last.mods, item.mods) };
  delete again.mods;
  return item.mods === undefined ? again : { ...again, mods: item.mods };
}

const bothWays = (before: readonly string[] = [], now: readonly string[] = []): { mods?: string[] } =>
  before.length + now.length === 0 ? {} : { mods: [...before, ...now] };

/** "un caldo y otro igual": two of the same are one line, however they were said. */
export const isSame = (one: OrderItem, other: OrderItem): boolean =>
  one.name === other.name &&
  one.ref === other.ref &&
  one.unit === other.unit &&
  (one.mods ?? []).join('\n') === (other.mods ?? []).join('\n');

/** "una del 1, la del 1 bien asada": the second tells how the first should come. */
export function tellsHow(items: readonly OrderItem[], item: OrderItem): boolean {
  const name = item.name?.replace(/^del? /iu, '');
  const told =
    items.find(
      (one) => one.mods === undefined && one.ref === item.ref && one.name === item.name && one.unit === item.unit,
    ) ??
    (name?.includes(' ') === false ? items.find((one) => one.name?.split(' ').includes(name) === true) : undefined);
  if (told === undefined || item.mods === undefined) return false;
  told.mods = item.mods;
  return true;
}

/** "un kilo de helado: frambuesa y limón": bare words after a colon say how one thing should come. */
export function flavours(items: readonly OrderItem[], rest: string): OrderItem[] {
  const told: OrderItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const after = rest.split(`${item.name ?? ''}:`)[1]?.split(/[.;\n]/u)[0];
    const listed = item.name === undefined || (item.unit === undefined && item.qty > 1) ? [] : bareWords(after);
    const isList =
      listed.length > 0 && listed.every((word, place) => items[at + 1 + place]?.name === word && word.length > 0);
    told.push(isList ? { ...item, mods: [...(item.mods ?? []), ...listed] } : item);
    if (isList) at += listed.length;
  }
  return told;
}

const bareWords = (list: string | undefined): string[] =>
  (list ?? '')
    .split(/,|\s+[ye]\s+|\s+and\s+/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .slice(0, 12);

/** "dos de suadero y una gringa, todo con verdura": how everything said so far should come. */
export function tellsAll(items: readonly OrderItem[], mods: readonly string[]): void {
  for (const item of items) item.mods = [...(item.mods ?? []), ...mods];
}
