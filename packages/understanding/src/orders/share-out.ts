import type { OrderItem } from './order-item.ts';

/** "dos pizzas: una margarita y una barbacoa" orders two pizzas, not four things: the sum is given out to its parts. */
export function shareOut(items: readonly OrderItem[], rest: string): OrderItem[] {
  const shared: OrderItem[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const head = items[at];
    if (head === undefined) break;
    const parts = partsOf(head, items.slice(at + 1, at + 1 + PARTS_AT_MOST), rest);
    if (parts === undefined) {
      shared.push(head);
      continue;
    }
    shared.push(...parts);
    at += parts.length;
  }
  return shared;
}

const PARTS_AT_MOST = 12;

function partsOf(head: OrderItem, after: readonly OrderItem[], rest: string): OrderItem[] | undefined {
  const name = head.name;
  if (name === undefined || head.qty < 2 || head.unit !== undefined || name.includes(' de ')) return undefined;
  if (!new RegExp(String.raw`${escaped(name)}\s*[:,(]`, 'iu').test(rest)) return undefined;
  // "dos docenas, una de carne y otra de humita": the parts are dozens as well.
  const dozen = head.qty % 12 === 0 && after[0]?.qty === 1 ? 12 : 1;
  const parts: OrderItem[] = [];
  let sum = 0;
  for (const item of after) {
    if (sum * dozen >= head.qty || item.name === undefined) break;
    sum += item.qty;
    parts.push(item);
  }
  const listed =
    rest.includes(`${name}:`) ||
    rest.includes(`${name} (`) ||
    parts.every((part) => part.name?.startsWith(`${name} de `));
  if (sum * dozen !== head.qty || parts.length < 2 || !listed) return undefined;
  const single = name.replace(/(?<=[^aeiouáéíóú])es$|s$/u, '');
  return parts.map((part) => ({
    ...part,
    qty: part.qty * dozen,
    name:
      part.name?.startsWith(name) === true
        ? `${single}${part.name.slice(name.length)}`
        : `${single} ${part.name ?? ''}`,
  }));
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
