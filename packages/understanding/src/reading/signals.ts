import { needsAnswer } from '../clock/needs-answer.ts';
import { fold } from '../text/fold.ts';
import { numberOf } from '../orders/quantities.ts';
import { shortText } from '../text/short-text.ts';
import type { Choice } from '../linear/model.ts';
import { isDanger } from './danger.ts';
import { presses } from './deadline.ts';
import type { Understanding } from './understanding.ts';

export const INBOUND_LABELS = [
  'question',
  'needs_answer',
  'complaint',
  'purchase_intent',
  'urgent',
  'hater',
  'promo',
] as const;
export type InboundLabel = (typeof INBOUND_LABELS)[number];

/** What one inbound message is: the labels that hold, and the probability of each, `churn` included. */
export type InboundSignals = {
  labels: InboundLabel[];
  probabilities: Readonly<Record<InboundLabel | 'churn', number>>;
};

/**
 * The labels of an inbound message. The models say how likely each is; the policy of the house is said here:
 * abuse with a claim, a risk or a goodbye in it is a claim; plain abuse and selling wait for nobody; every claim,
 * question, purchase and urgency waits for us.
 */
export function inboundSignals(reader: Understanding, text: string): InboundSignals {
  const choices = new Map(reader.all('signals', text).map((choice) => [choice.head.label, choice]));
  const chance = (label: string): number => choices.get(label)?.probability ?? 0;
  const isShort = text.split(/\s+/u).filter((word) => word !== '').length <= FEW_WORDS;
  // "tres", "12.": a number alone tells how many, whatever number words stand beside in reproaches. NaN is no number.
  const isCount = text.length < 30 && (numberOf(text.replace(/[.!\s]+$/u, '')) ?? 0) > 0;
  const holds = (label: string): boolean =>
    clears(choices.get(label)) && !(HEAVY.has(label) && (isCount || (isShort && chance(label) < 0.5)));
  const found = new Set<InboundLabel>(INBOUND_LABELS.filter(holds));
  // "nice pic", "gran equipo": praise and courtesies alone are no reproach, however often irony begins so.
  if (!needsAnswer(text)) for (const label of ['complaint', 'needs_answer', 'hater'] as const) found.delete(label);
  else if (holds('churn')) found.add('complaint');
  // Foul words for a thing of ours are a reproach: "vaya mierda de servicio" insults nobody.
  const read = fold(shortText(text));
  if (FOUL_OF_OURS.test(read) || (found.has('hater') && OURS.test(read))) found.add('complaint');
  if (found.has('hater')) {
    const isClaim = found.has('complaint') || found.has('urgent') || found.has('purchase_intent');
    if (isClaim) found.delete('hater');
    else found.clear();
    if (!isClaim) found.add('hater');
  }
  if (found.has('promo')) {
    const isOurs = found.has('complaint') || found.has('urgent') || chance('question') > chance('promo');
    if (isOurs) found.delete('promo');
    else {
      found.clear();
      found.add('promo');
    }
  }
  const mayPress = found.has('needs_answer') && !found.has('hater') && !found.has('promo');
  if (mayPress && (presses(read) || isDanger(read))) found.add('urgent');
  if (
    asksUs(read, found) ||
    (found.has('needs_answer') && !found.has('hater') && !found.has('promo') && asksInside(text))
  )
    found.add('question');
  const waits = (['question', 'complaint', 'purchase_intent', 'urgent'] as const).some((label) => found.has(label));
  if (waits) found.add('needs_answer');
  const probabilities = Object.fromEntries(
    [...INBOUND_LABELS, 'churn' as const].map((label) => [label, chance(label)]),
  );
  // Every key of the record was just made from the same list.
  return {
    labels: INBOUND_LABELS.filter((label) => found.has(label)),
    probabilities: probabilities as InboundSignals['probabilities'],
  };
}

/** "veinte", "Madrid", "calle Mayor 3" answer us: so few words are a reproach or abuse only if that is likelier than not. */
const FEW_WORDS = 3;
const HEAVY: ReadonlySet<string> = new Set(['complaint', 'hater', 'churn']);

// "mi niño se tragó una pila, qué hago": the question is in the last words, and the mark is often missing.
const WHAT_NOW =
  /(?:^|[\s,.;:!])(?:y (?:ahora )?)?(?:que (?:hago|hacemos|se hace|tengo que hacer|puedo hacer)|a quien (?:llamo|aviso)|a donde (?:llamo|voy)|como hago(?: el pago)?|como (?:os |les |te )?pago|what (?:do|should|can) (?:i|we) do|who (?:do|should) (?:i|we) call|where is it)(?: ahora| ya| now| por favor| please)?[\s?!.…]*$/u;

/** A question inside a sentence that waits for us, without its mark: "me perdí, dónde pongo el CUIT", "a daft one but does the ferry take bikes". */
const asksInside = (text: string): boolean => INDIRECT.test(shortText(text));

// The accent makes the question word in Spanish; "cómo" and its like also exclaim, but not in a clause of their own at the end.
const INDIRECT =
  /(?:^|[,.;:…\n]|(?<!\p{L})(?:y|pero|entonces|oye|che|profe|veci|hola))\s*(?:(?:a|de|por|para|con|hasta|desde|en)\s+)?(?:dónde|cuándo|cuánt[oa]s?|cuál(?:es)?|cómo|quién(?:es)?)\s+\p{L}[^!¡]*$|(?:^|[,.;:\n]|(?<!\p{L})(?:but|so|and|also))\s*(?:does|do|is|are|can|could|would|will)\s+(?:the|you|i|we|it|there|this|that|my|your|anyone|someone)\s[^!]*$/iu;

/** A question mark in what already waits for us, and is no reproach, asks us; so does "what do I do" at the end. */
const asksUs = (read: string, found: ReadonlySet<InboundLabel>): boolean =>
  !found.has('hater') &&
  !found.has('promo') &&
  (WHAT_NOW.test(read) ||
    (/\?/u.test(read) &&
      (found.has('purchase_intent') || found.has('urgent') || (found.has('needs_answer') && !found.has('complaint')))));

const THINGS = String.raw`(?:servicio|atencion|producto|productos|pedido|pedidos|envio|envios|entrega|calidad|web|pagina|app|aplicacion|tienda|cobertura|internet|linea|precio|precios|soporte|reembolso|devolucion|factura|service|delivery|product|products|quality|website|support|order|orders|shop|prices|refund|shipping)(?!\p{L})`;
const OURS = new RegExp(String.raw`(?<!\p{L})${THINGS}`, 'u');
const FOUL_OF_OURS = new RegExp(
  String.raw`(?<!\p{L})(?:mierda de|asco de|porqueria de|basura de|shitty|crappy|awful|terrible|horrible|useless|worst) (?:\p{L}+ )?${THINGS}`,
  'u',
);

const clears = (choice: Choice | undefined): boolean =>
  choice !== undefined && choice.probability >= choice.head.thresholds.best;

/** Whether a message may be set aside without a person looking: abuse or selling so likely that one in twenty is wrong at most. */
export function maySetAside(reader: Understanding, text: string): boolean {
  const { labels } = inboundSignals(reader, text);
  if (!labels.includes('hater') && !labels.includes('promo')) return false;
  return reader.all('signals', text).some(({ head, probability }) => {
    const sure = head.thresholds.P95;
    return (
      (head.label === 'hater' || head.label === 'promo') &&
      sure !== null &&
      probability >= Math.max(sure, head.thresholds.best)
    );
  });
}
