import { fold } from '../text/fold.ts';
import type { OrderIntent } from './intent-names.ts';
import { ENGLISH_INTENTS } from './english-intents.ts';
import type { OrderEntities } from './entities.ts';
import type { HearsWants } from './hear-wants.ts';
import { onlyYesOrNo } from './yes-or-no.ts';
import { SPANISH_INTENTS } from './spanish-intents.ts';
import { TAKEN_OFF } from './corrections.ts';
import { ENGLISH } from './english.ts';
import type { Tongue } from './tongue.ts';
import { tellsWait } from './waited.ts';

/** What rules say, weighed against what was learned; a plain yes or no is what it is. */
export function orderIntent(text: string, entities: OrderEntities, tongue: Tongue, hears?: HearsWants): OrderIntent {
  const said = plainly(text);
  const short = onlyYesOrNo(said);
  if (short !== undefined) return short;
  const ruled = byRules(said, entities, tongue);
  if (hears === undefined || tongue === ENGLISH || (ruled === 'status' && tellsWait(said))) return ruled;
  let best: { intent: OrderIntent; odds: number } = { intent: ruled, odds: -Infinity };
  for (const [intent, heard] of hears(text)) {
    const odds = heard + (intent === ruled ? (ruled === 'order' ? NO_RULE : RULE) : 0);
    if (odds > best.odds) best = { intent, odds };
  }
  return best.intent;
}

/** How much a rule that fits counts beside what is heard, and how much it says that none does: chosen on held-out rows of ours. */
const RULE = 3;
const NO_RULE = 2;

/** Rules in order of how sure each is; the first that fits says. What fits none and names a thing is an order. */
function byRules(said: string, entities: OrderEntities, tongue: Tongue): OrderIntent {
  const rules = tongue === ENGLISH ? ENGLISH_INTENTS : SPANISH_INTENTS;
  const found = rules.find(([, pattern]) => pattern.test(said))?.[0];
  if (found === 'remove' && (TAKEN_OFF.test(said) || THEN_PUTS.test(said))) return 'change';
  // "mandame el combo y agregale una gaseosa": who asks for a first thing orders both.
  if (found === 'add' && FIRST_ASKS.test(said)) return 'order';
  // "me cancela los chilaquiles y me deja el jugo": a thing is given up, and not the order.
  if (found === 'cancel' && (ONE_THING.test(said) || NOT_IT.test(said))) return 'remove';
  // "me llevas a la plaza del Olivar 2 dos botellas": a door, and no question about a place.
  if (found === 'shipping' && /\d/u.test(entities.address ?? '') && /^(?:\p{L}+,? )?(?:me|nos) /u.test(said))
    return 'order';
  if (found !== undefined) return found;
  // "tres semanas esperando dos lámparas": who tells how long they wait asks where it is.
  if (tellsWait(said)) return 'status';
  if (
    entities.people !== undefined &&
    !/\b(?:pizza|menu|racion|paella|tarta|torta|pastel|pedir|encarg|ponme|compr)/u.test(said)
  )
    return 'reserve';
  return 'order';
}

const plainly = (text: string): string =>
  fold(text)
    .replace(/[¿¡!"“”]/gu, ' ')
    .replace(/’/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

const FIRST_ASKS =
  /^(?:(?:hola|buenas|buenos dias|che|oye|porfa|por favor)[, ]+)*(?:me |nos )?(?:mand|quier|quisier|pon|dame|deme|tra[ei]|regal|envi|prepar)\w* (?:el|la|los|las|una?|unos|unas|dos|tres|cuatro|\d+) .{3,60}(?:,| y)(?: me| le)? (?:agreg|añad|sum)\w*/u;
const ONE_THING =
  /\b(?:cancel|anul)\w* (?:el|la|los|las|un|una|uno) (?!pedid|orden|compra|todo|reserva|cita|mesa|encargo|envio|paquete|cuenta|suscrip|cosa|que |de |del |mio|anterior|\d)\w+/u;
// "el pan no lo traiga"
const NOT_IT =
  /^(?:(?:y|pues|oiga|oye|veci|joven),? )?(?:el|la|los|las) (?!pedid|orden|encargo|compra|comida)\w+(?: de \w+)?,? (?:ya |al final )?no (?:me )?(?:lo|la|los|las) /u;
// "borra el postre y ponme un cortado": one thing for another.
const THEN_PUTS =
  /(?:,|\by) (?:(?:me|le|mejor|en su lugar) )*(?:pon|tra[ei]|dame|deme|mand|agreg|añad|sum)\w* (?!fin)/u;
