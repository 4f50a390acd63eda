import type { Rule } from '../../rule.ts';
import { wholeWords } from '../../text/whole-words.ts';

const empathy = wholeWords(
  `lamentamos|sentimos|sentimos mucho|siento|lamento|disculpas?|disculpe|perdona|perdone|perdón|perdoná|tienes razón|tiene razón|tenés razón|entendemos|comprendemos|te entiendo|qué rabia|qué pena|qué mal|vaya|híjole|uf|uy|no es (?:justo|normal|plan)|no debería|no tendría|nos duele|nos preocupa|con razón|fallamos|hemos fallado|nos equivocamos|nos hemos equivocado|culpa nuestra|error nuestro|imaginamos|gracias por (?:decir|contar|avisar)\\p{L}*|sorry|apologi[sz]e|apologies|you're right|you’re right|understand|our fault|our mistake|we got (?:this|it) wrong|we let you down|not good enough|that's awful|that’s awful|frustrating|shouldn't have|shouldn’t have|oh no`,
);

/** Somebody upset hears that we heard, once per conversation, before the answer. */
export const tone: Rule = {
  id: 'tone',
  group: 'manners',
  severity: 'hint',
  languages: ['es', 'en'],
  texts: {
    cold: {
      es: 'Está molesta o molesto: antes de la solución, di que lo has entendido.',
      en: 'They are upset: before the solution, say that you understood.',
    },
  },
  check: ({ text, draft, signals, sentences }) => {
    const first = sentences[0];
    if (first === undefined || draft.surface !== 'reply' || (signals.upset ?? 0) < 0.6 || signals.empathyShown === true)
      return [];
    empathy.lastIndex = 0;
    return empathy.test(text) ? [] : [{ span: first, because: 'cold', confidence: 0.7 }];
  },
};
