import type { Anchor, OrderItem } from './order-item.ts';
import type { OrderWord } from './order-words.ts';
import type { Read } from './thing.ts';

/** "jamón y queso" is one filling: a bare word after a thing made "de" or "con" something belongs to it. */
export function joins(
  last: OrderItem | undefined,
  item: OrderItem,
  words: readonly OrderWord[],
  read: Read,
  headless: ReadonlySet<OrderItem>,
): last is OrderItem & { name: string } {
  return (
    last?.name !== undefined &&
    item.name !== undefined &&
    !item.name.includes(' ') &&
    words[read.from - 1]?.part === false &&
    last.mods === undefined &&
    (headless.has(last) || / (?:de|con|with) /u.test(last.name)) &&
    !/ con leche$/u.test(last.name)
  );
}

/** "5 empanadas de carne y 5 de pollo": the second five are empanadas too, and "medio de queso" is half a kilo. */
export function afterItsHead(
  last: OrderItem | undefined,
  item: OrderItem,
  anchor: Anchor | undefined,
  listed: boolean,
): OrderItem {
  if (item.name !== undefined && anchor?.counted === true && otherSize(last?.name, item.name))
    return { ...item, name: `${(last?.name ?? '').split(' ')[0] ?? ''} ${item.name}` };
  if (item.name === undefined || !/^(?:de|del) /iu.test(item.name)) return item;
  const filling = { ...item, name: item.name.replace(/^del? /iu, '') };
  if (anchor?.counted !== true || last?.name === undefined) return filling;
  // "una de bravas" is a dish of its own, whatever stood before.
  if (DISH_OF_ITS_OWN.test(filling.name) || SIZE_ALONE.test(last.name)) return filling;
  // "200 gramos de jamón, 150 de chorizo": kilos are counted in small numbers.
  const inGrams = last.unit === 'kg' && last.qty < 1 && item.unit === undefined && item.qty >= 20;
  if (inGrams) return { ...filling, qty: item.qty / 1000, unit: 'kg' };
  if (last.unit !== undefined) return { ...filling, unit: item.unit ?? last.unit };
  if (!/ (?:de|del|al|a la) /u.test(last.name) && !(listed && last.qty > 1)) return filling;
  const head = last.name.split(/ (?:de|del|al|a la) /u)[0] ?? '';
  return { ...item, name: `${head} ${item.name}` };
}

/** "una pizza chica de rúcula y una grande común": the large one is a pizza too. */
const otherSize = (last: string | undefined, name: string): boolean =>
  last !== undefined &&
  OTHER_SIZE.test(name) &&
  !SIZE_ALONE.test(`${last} `) &&
  (OTHER_SIZE.test(last.split(' ')[1] ?? '') || !name.includes(' '));

const OTHER_SIZE =
  /^(?:grandes?|medianas?|medianos?|chic[oa]s?|peque[ñn][oa]s?|familiar(?:es)?|individual(?:es)?)(?:\s|$)/iu;
const DISH_OF_ITS_OWN =
  /^(?:ensaladilla|bravas|patatas|papas|calamares|oreja|gambas|boquerones|callos|pimientos|alitas|nachos|aceitunas|chopitos|rabas|ensalada|tortilla|croquetas|chicharron|guacamole)(?:\s|$)/iu;

// "una grande de muzza": a size, and no head that the next one could share.
const SIZE_ALONE =
  /^(?:grandes?|medianas?|chic[oa]s?|peque[ñn][oa]s?|familiar(?:es)?|individual(?:es)?|enter[oa]s?) /iu;
