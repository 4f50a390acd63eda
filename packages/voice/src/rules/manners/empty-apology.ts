import { frameOf } from '../../frame/frame-of.ts';
import type { Rule } from '../../rule.ts';

const regrets = new Set([
  'lamentamos',
  'ofrecemos',
  'apenamos',
  'sentimos',
  'disculpamos',
  'pedimos',
  'rogamos',
  'esperamos',
  'agradecemos',
  'entendemos',
  'comprendemos',
  'imaginamos',
  'quedamos',
  'somos',
  'estamos',
  'tenemos',
  'queremos',
  'deseamos',
  'habríamos',
  'seguimos',
]);
/** A fact beside the apology: "perdón, era a las ocho". */
const saying = new Set(
  'ya pero va van sale salió está están era es son hay llega llegó tiene queda abre cierra vuelve puede'.split(' '),
);
const doing = /(?:[aei]mos|ndo|nos(?:l[oae]s?)?|[aei]r(?:te|le|lo|la|se|les|los|las)|r[áé]|remos)$/u;
const english =
  /(?<![\p{L}])(?:will|we'll|we’ll|have|we've|we’ve|are|(?:we're|we’re)(?! (?:very |so |really )?sorry)|can|could|checking|sending|refund|replace|dm|let us|send|call|today|tomorrow|what happened|which|because)(?![\p{L}])/iu;

/** An apology that says nothing of what happens now. */
export const emptyApology: Rule = {
  id: 'empty-apology',
  group: 'manners',
  severity: 'hint',
  languages: ['es', 'en'],
  texts: {
    alone: {
      es: 'Una disculpa sola no arregla nada: di qué pasa ahora.',
      en: 'An apology alone mends nothing: say what happens now.',
    },
  },
  check: ({ text, draft, words, sentences, language }) => {
    if (
      draft.surface !== 'reply' ||
      /[?;]|:(?! ?(?:sentimos|lamentamos|disculp|perd[oó]n))|abrazo|pérdida|acompañ|loss|thinking of you/u.test(text) ||
      sentences.length > 3 ||
      text.length > 240
    )
      return [];
    const parts = frameOf(text);
    const apology = parts.find(({ kind }) => kind === 'apology' || kind === 'empathy');
    if (apology === undefined || parts.length < sentences.length || /\p{N}|https?:|@/u.test(text)) return [];
    const acts =
      language === 'en'
        ? english.test(text)
        : words.some(({ key }) => saying.has(key) || (doing.test(key) && !regrets.has(key) && key.length > 4));
    return acts ? [] : [{ span: { start: apology.start, end: apology.end }, because: 'alone', confidence: 0.75 }];
  },
};
