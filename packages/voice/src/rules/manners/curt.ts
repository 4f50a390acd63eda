import type { Rule } from '../../rule.ts';
import { spot, type Wording } from '../spot.ts';
import { wholeWords } from '../../text/whole-words.ts';

const wordings: readonly Wording[] = [
  {
    in: 'es',
    pattern: wholeWords(
      'ya (?:te|se|os|le) lo (?:hemos |he )?(?:dijimos|dicho|explicamos|explicado|respondimos|respondido|dije|comentamos|comentado|contestamos)',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      'ya (?:te|le|os) (?:hemos |he )?(?:dijimos|dicho|explicamos|explicado|respondimos|respondido|contestado|contestamos) que',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      'como ya (?:te|le|os|se lo|te lo) (?:hemos |habíamos )?(?:dijimos|dicho|explicamos|explicado|indicamos|indicado|comentado|comentamos)',
    ),
    because: 'again',
  },
  {
    in: 'es',
    pattern: wholeWords(
      '(?:está|viene|pone) (?:bien )?(?:claro|clarito)(?: en (?:la web|el anuncio|las condiciones))?',
    ),
    because: 'clear',
  },
  {
    in: 'es',
    pattern: wholeWords('(?:l[eé]e(?:te)?|lea|leé) (?:las condiciones|la web|la letra|bien)'),
    because: 'clear',
  },
  { in: 'es', pattern: wholeWords('eso no es (?:nuestro|mi) problema'), because: 'clear' },
  {
    in: 'es',
    pattern: wholeWords('es lo que hay|no hay nada que hacer|qué quieres que hagamos'),
    because: 'clear',
  },
  {
    in: 'en',
    pattern: wholeWords("as (?:we|i)(?:'ve| have)? (?:already )?(?:said|told you|explained|mentioned)(?: before)?"),
    because: 'again',
  },
  {
    in: 'en',
    pattern: wholeWords("(?:we|i)(?:'ve| have)? already (?:told|answered|explained(?: this)?(?: to)?) you"),
    because: 'again',
  },
  { in: 'en', pattern: wholeWords('per my last (?:message|email)'), because: 'again' },
  {
    in: 'en',
    pattern: wholeWords(
      "it(?:'s| is) (?:clearly|plainly) (?:stated|written|explained)(?: on (?:the|our) (?:site|website))?",
    ),
    because: 'clear',
  },
  { in: 'en', pattern: wholeWords("(?:that's|that is) not our problem|read the (?:terms|faq)"), because: 'clear' },
];
const bare =
  /^[\s¡¿]*(?:ok|okay|okey|vale|sí|si|no|ya|bien|bueno|listo|gracias no|dale|k|yes|nope|noted|fine|sure|anotado|recibido|visto|correcto|negativo|no sabemos|no se puede|imposible|agotado|sold out|no idea)[\s.!?…]*$/iu;

/** Answers that close a door. */
export const curt: Rule = {
  id: 'curt',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    again: {
      es: '«{term}» suena a reproche: cuéntalo otra vez, más fácil.',
      en: '“{term}” sounds like a reproach: say it again, more simply.',
    },
    clear: { es: '«{term}» corta la conversación.', en: '“{term}” cuts the conversation short.' },
    bare: {
      es: 'Tan corto suena seco: añade qué pasa ahora.',
      en: 'This short, it sounds dry: add what happens next.',
    },
  },
  check: (reading) => {
    const { text, draft } = reading;
    const found = spot(reading, wordings);
    if (draft.surface === 'reply' && text.length < 40 && bare.test(text))
      return [
        ...found,
        { span: { start: 0, end: text.length }, because: 'bare', confidence: 0.8, severity: 'hint' as const },
      ];
    return found;
  },
};
