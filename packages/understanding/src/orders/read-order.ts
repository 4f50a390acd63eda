import { fold } from '../text/fold.ts';
import { shortText } from '../text/short-text.ts';
import { wantedNow, withoutDenied } from './corrections.ts';
import { type OrderEntities, takeEntities } from './entities.ts';
import type { HearsWants } from './hear-wants.ts';
import type { OrderIntent } from './intent-names.ts';
import { orderIntent } from './order-intent.ts';
import type { OrderItem } from './order-item.ts';
import { orderItems } from './order-items.ts';
import { QUANTITY } from './quantities.ts';
import { signedOff } from './sign-off.ts';
import { tongueOf } from './tongue-of.ts';
import { writtenOut } from './typed.ts';
import { withoutWaits } from './waited.ts';

export type ReadOrder = { label: OrderIntent; items: OrderItem[]; entities: OrderEntities };

/**
 * What a Spanish or English message orders: intent, things with quantities, and where, when and for whom. No catalogue is needed. `hears` knows
 * more ways of saying what is wanted than the rules have words for.
 */
export function readOrder(text: string, hears?: HearsWants): ReadOrder {
  const read = plainer(shortText(text).slice(0, 2000).normalize('NFC'));
  const taken = takeEntities(withoutDenied(read));
  const { rest, ...signed } = signedOff(taken.rest);
  const entities: OrderEntities = { ...signed, ...taken.entities };
  const tongue = tongueOf(fold(read));
  const label = orderIntent(read, entities, tongue, hears);
  const items = NAMES_THINGS.has(label)
    ? orderItems(wantedNow(withoutWaits(rest).replace(NOT_THIS, ' , ').replace(NOTES, ' , '), label), tongue)
    : [];
  const kept: OrderEntities = { ...entities };
  // "anulad lo mío, el 2231": where something is under way, a long number names it.
  const under = /(?<![\p{L}\d-])(?:[a-z]{1,3}-?)?\d{3,8}(?![\p{L}\d-])/iu.exec(rest)?.[0];
  if ((label === 'cancel' || label === 'status') && kept.order === undefined && under !== undefined) kept.order = under;
  // A question about hours names a day, and orders nothing for it.
  if (label === 'cancel' || label === 'hours' || label === 'shipping' || label === 'status') delete kept.time;
  if (!BRINGS.has(label)) delete kept.delivery;
  // "hay alfajores hoy?" asks what there is; and where something is brought, nobody takes it away.
  const asksWhatThereIs = label === 'availability' && !/\d/u.test(kept.time ?? '');
  if (label === 'deny' || asksWhatThereIs || (label === 'price' && kept.time === 'hoy')) delete kept.time;
  if (/llevar/iu.test(kept.delivery ?? '') && kept.address !== undefined) delete kept.delivery;
  return { label: saysHowOnly(label, items, kept, read) ? 'confirm' : label, items, entities: kept };
}

/** How somebody tells who they are, until they ask for something: "vecina del segundo". */
const WHO = String.raw`(?:(?!(?:(?:me|nos|quer|quier|pon|necesit|ped|para|y)\p{L}*|${QUANTITY})[\s])[\p{L}\d]+\s?){1,6}`;

const IS_WHO = new RegExp(String.raw`(?<!\p{L})soy (?:el|la|un|una) ${WHO}`, 'iu');
const NAMED_AND_WHO = new RegExp(String.raw`(?<=(?<!\p{L})[Ss]oy \p{Lu}\p{Ll}+),? (?:el|la) (?:del?|que) ${WHO}`, 'u');
const THAT_MANY = new RegExp(
  String.raw`(?<!\p{L})(?:el|la|los|las) (\p{L}+) que sean? (${QUANTITY})(?=\W*(?:[,.;!?\n]|$))`,
  'iu',
);

/** A favour, a pardon and a question asked for at the beginning are no things. */
const plainer = (text: string): string =>
  writtenOut(text)
    .replace(
      /(?<=^\W{0,3}(?:\p{L}+ ){0,2})un(?:a|as)? (?:disculpas?|favor(?:cito)?|preguntas?|consultas?|dudas?|preguntita)(?=[\s,.:;])/iu,
      '',
    )
    // "soy la vecina del segundo me subes…", "soy Lautaro, el del quinto C"
    .replace(IS_WHO, ', ')
    .replace(NAMED_AND_WHO, ', ')
    // "espera, las pilas que sean ocho"
    .replace(THAT_MANY, 'mejor $2 $1')
    .replace(/(?<![\p{L}\p{N}])h[aá]game el favor y (?:le |me )?/iu, '');

/** Who names nothing, and says how it is paid, settles the order: "pago con bizum, mi móvil es…". */
const saysHowOnly = (label: OrderIntent, items: readonly OrderItem[], { pay }: OrderEntities, read: string): boolean =>
  pay !== undefined && items.length === 0 && (label === 'order' || (label === 'change' && /cambio de \d/iu.test(read)));

/** "…, patatas no": named to be left out. */
const NOT_THIS =
  /(?<=[,;.]\s*)(?:las |los |la |el )?(?!mejor|gracias|creo|ahora|todav[ií]a|pero|claro|bueno|tampoco|a[uú]n|hoy|eso|esto|esta|este|ya|que|por|ma[ñn]ana)\p{L}{4,} no(?=\s*(?:[,.;!\n]|$))/giu;
/** With what it is paid: change is wanted. */
const NOTES = /(?<!\p{L})con (?:un )?billetes? de \d+(?: mil)?(?: (?:pesos|euros))?/giu;

const BRINGS: ReadonlySet<OrderIntent> = new Set(['order', 'add', 'change', 'confirm', 'reserve', 'remove']);

const NAMES_THINGS: ReadonlySet<OrderIntent> = new Set([
  'order',
  'price',
  'availability',
  'add',
  'remove',
  'return',
  'change',
]);
