import { fold } from '../text/fold.ts';
import { shortText } from '../text/short-text.ts';
import { type OrderEntities, takeEntities } from './entities.ts';
import { orderIntent, type OrderIntent } from './order-intent.ts';
import { type OrderItem, orderItems } from './order-items.ts';
import { tongueOf } from './tongue.ts';

export type ReadOrder = { label: OrderIntent; items: OrderItem[]; entities: OrderEntities };

/** What a Spanish or English message orders: intent, things with quantities, and where, when and for whom. No catalogue is needed. */
export function readOrder(text: string): ReadOrder {
  const read = shortText(text).slice(0, 2000).normalize('NFC');
  const { entities, rest } = takeEntities(read);
  const tongue = tongueOf(fold(read));
  const label = orderIntent(read, entities, tongue);
  const items = NAMES_THINGS.has(label) ? orderItems(rest, tongue) : [];
  const kept: OrderEntities = { ...entities };
  // "anulad lo mío, el 2231": where something is under way, a long number names it.
  const under = /(?<![\p{L}\d-])(?:[a-z]{1,3}-?)?\d{3,8}(?![\p{L}\d-])/iu.exec(rest)?.[0];
  if ((label === 'cancel' || label === 'status') && kept.order === undefined && under !== undefined) kept.order = under;
  // A question about hours names a day, and orders nothing for it.
  if (label === 'hours' || label === 'shipping' || label === 'status') delete kept.time;
  if (label === 'shipping' || label === 'hours' || label === 'return') delete kept.delivery;
  return { label, items, entities: kept };
}

const NAMES_THINGS: ReadonlySet<OrderIntent> = new Set([
  'order',
  'price',
  'availability',
  'add',
  'remove',
  'return',
  'change',
]);
