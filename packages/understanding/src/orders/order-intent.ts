import { fold } from '../text/fold.ts';
import type { OrderIntent } from './intent-names.ts';
import { ENGLISH_INTENTS } from './english-intents.ts';
import type { OrderEntities } from './entities.ts';
import { onlyYesOrNo } from './yes-or-no.ts';
import { SPANISH_INTENTS } from './spanish-intents.ts';
import { ENGLISH } from './english.ts';
import type { Tongue } from './tongue.ts';

/** Rules in order of how sure each is; the first that fits says. What fits none and names a thing is an order. */
export function orderIntent(text: string, entities: OrderEntities, tongue: Tongue): OrderIntent {
  const said = fold(text)
    .replace(/[¿¡!"“”]/gu, ' ')
    .replace(/’/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
  const short = onlyYesOrNo(said);
  if (short !== undefined) return short;
  const rules = tongue === ENGLISH ? ENGLISH_INTENTS : SPANISH_INTENTS;
  for (const [intent, pattern] of rules) if (pattern.test(said)) return intent;
  if (
    entities.people !== undefined &&
    !/\b(?:pizza|menu|racion|paella|tarta|torta|pastel|pedir|encarg|ponme|compr)/u.test(said)
  )
    return 'reserve';
  return 'order';
}
