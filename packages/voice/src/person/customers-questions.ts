import type { Span } from '../finding.ts';
import type { Token } from './tokens.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** A list of questions, or somebody who asks them, stands before: "Preguntas frecuentes:", "Nos preguntáis mucho:". */
const asking = list(
  `p q preguntas pregunta preguntáis preguntas preguntan preguntas preguntado duda dudas faq faqs question questions asked ask asking`,
);
/** An answer stands behind: "¿Puedo cambiarlo? Sí, en 30 días." */
const answers =
  /^(?:sí|si|no|claro|depende|siempre|nunca|solo|sólo|hasta|desde|en|entra|escríbenos|yes|no|sure|absolutely|always|never|only|yep|nope)$/u;
const reader = list(`te ti tu tus vos os usted ustedes contigo le les vuestro vuestra you your yours u ur`);
const speaker = list(`puedo debo tengo necesito hago mi mis mí me i my mine`);

/** Questions that a customer asks and the draft answers: who says "I" in them is not the brand. */
export const customersQuestions = (tokens: readonly Token[]): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  let isAsked = false;
  let isNamed = false;
  for (const [at, { key, isWord }] of tokens.entries()) {
    if (isWord && asking.has(key) && (key.length > 1 || tokens[at + 1]?.key === ':')) isNamed = true;
    if (isWord || key === ',' || !/^[.!?:\n¿…]/u.test(key)) continue;
    if (key === '?') {
      const inside = tokens.slice(start, at);
      const speaks = inside.some((token) => token.isWord && speaker.has(token.key));
      if (
        isAsked ||
        isCustomers(inside) ||
        (asksHow(inside) && tokens[at + 1]?.isWord === true) ||
        (speaks && isAnswered(tokens, at) && !inside.some((token) => reader.has(token.key)))
      )
        spans.push({ start: tokens[start]?.start ?? 0, end: tokens[at]?.end ?? 0 });
    }
    // What a question says of asking is about itself: "May I ask you?"
    isAsked = key === ':' || key === '¿' ? isNamed : key === '?' && isAsked;
    if (key !== ':' && key !== '¿') isNamed = false;
    start = at + 1;
  }
  return spans;
};

/** "¿Dónde está mi pedido?", "¿Cómo cambio mi clave?", "¿Y si pierdo el tique?", "Where's my parcel?": no brand asks that. */
const isCustomers = (inside: readonly Token[]): boolean => {
  const keys = inside.filter(({ isWord }) => isWord).map(({ key }) => key);
  if (keys.some((key) => reader.has(key))) return false;
  const [first = '', second = ''] = keys;
  const owns = keys.some((key) => key === 'mi' || key === 'mis' || key === 'my');
  if (/^(?:dónde|donde|cómo|como|where|where's|wheres|how|cuándo|cuando)$/u.test(first)) return owns;
  return first === 'y' && second === 'si' && keys.some((key) => /^(?:no|pierdo|quiero|tengo|estoy|mi|me)$/u.test(key));
};

/** "How do I cancel? In your profile.", "¿Cómo lo devuelvo? Con el QR.": asked and answered in one breath. */
const asksHow = (inside: readonly Token[]): boolean => {
  const keys = inside.filter(({ isWord }) => isWord).map(({ key }) => key);
  if (keys.some((key) => reader.has(key) || /(?:[aei]r(?:te|le|les|os))$/u.test(key))) return false;
  const opening = keys.slice(0, 3).join(' ');
  return /^(?:how do i|where do i|when do i|do i need|do i have|what if i|when will i|how long do|cómo|dónde|qué pasa si)(?: |$)/u.test(
    opening,
  );
};

/** "Sí, en 30 días": an answer to the question before, that does not ask on and speaks to who asked. */
const isAnswered = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (next === undefined || !next.isWord || !answers.test(next.key)) return false;
  const rest = tokens.slice(at + 2, at + 14);
  if (rest.some(({ key }) => key === '?' || key === '¿')) return false;
  return rest.length > 1;
};
