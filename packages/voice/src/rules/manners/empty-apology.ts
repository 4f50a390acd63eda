import type { Span } from '../../finding.ts';
import { frameOf } from '../../frame/frame-of.ts';
import type { Rule } from '../../rule.ts';
import { hollow } from '#turns';

const regrets = new Set([
  'lamentamos',
  'ofrecemos',
  'apenamos',
  'sentimos',
  'disculpamos',
  'disculpanos',
  'discúlpanos',
  'discúlpenos',
  'perdonanos',
  'perdónanos',
  'perdónenos',
  'pedimos',
  'rogamos',
  'esperamos',
  'parte',
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
/** What looks like an apology and is none: forgiving, mourning, joking. */
const otherwise =
  /(?:mand|envi)\p{L}+ (?:un |mucho |muchos )?(?:fuerte |gran )?abrazo|abrazo (?:enorme|fuerte|grande|a la|para|de tod)|descans\p{L}+ en paz|lo de (?:su|tu|vuestr[oa]) (?:m[ao]m[aá]|pap[aá]|madre|padre|abuel[oa]|herman[oa]|hij[oa]|espos[oa]|marido|mujer|perr[oa])|pérdida|acompañ|loss|thinking of you|disculpas aceptadas|no (?:tienes|tiene|tenés|hay|hace falta) (?:que )?(?:pedir |disculp|perd)|nada que perdonar|no need to|no apolog|apology accepted|j[aei]j[aei]|haha|lol|😂|🤣|😏|sorry about your (?:mum|mom|dad|nan|gran|grand\p{L}+|mother|father|husband|wife|son|daughter|brother|sister|dog|cat|friend)/iu;
/** When or where something is said to be: "acaba el viernes", "cash only on Sundays". A past day belongs to the regret. */
const when =
  /(?<!\p{L})(?:(?:hasta|desde|para|a partir|(?:acaba|termina|vuelve|abre|cierra|reabre|sale|llega)n?)(?: \p{L}+)? (?:el |la |los |las )?(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|mañana|hoy|tarde|noche)|only on|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|from (?:mon|tues|wednes|thurs|fri|satur|sun)day|until (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/iu;
/** A fact beside the apology: "perdón, era a las ocho". */
const saying = new Set(
  'ya pero va van sale salió está están era es son hay llega llegó tiene queda abre cierra vuelve puede falta faltan sigue toca viene'.split(
    ' ',
  ),
);
const doing = /(?:[aei]mos|ndo|nos(?:l[oae]s?)?|[aei]r(?:te|le|lo|la|se|les|los|las)|r[áé]|remos)$/u;
const english =
  /(?<![\p{L}])(?:will|we'll|we’ll|have(?! a )|we've|we’ve|are|(?:we're|we’re)(?! (?:very |so |really |truly |deeply |terribly |genuinely |extremely )?sorry)|can|could|checking|sending|refund|replace|dm|let us|send|call|(?:don|doesn|won|isn|aren)['’]t|(?:one|it|that|order|table|room|refund)['’]s (?:on|in|ready|done|back|booked|sorted|here)|today|tomorrow|what happened|which|because)(?![\p{L}])/iu;

/** An apology that says nothing of what happens now. */
export const emptyApology: Rule = {
  id: 'empty-apology',
  group: 'manners',
  severity: 'hint',
  languages: ['es', 'en'],
  texts: {
    alone: {
      es: 'Una disculpa sola no arregla nada: di qué pasa ahora.',
      en: 'An apology on its own fixes nothing: say what happens now.',
    },
  },
  check: ({ text, draft, words, sentences, language }) => {
    if (
      draft.surface !== 'reply' ||
      text.length > 240 ||
      sentences.length > 3 ||
      /[?;]|:(?! ?(?:sentimos|lamentamos|disculp|perd[oó]n))/u.test(text) ||
      otherwise.test(text) ||
      when.test(text)
    )
      return [];
    const parts = frameOf(text);
    const apology = parts.find(({ kind }) => kind === 'apology' || kind === 'empathy');
    const comfort = [...text.matchAll(hollow)].map(({ index, 0: said }) => ({
      start: index,
      end: index + said.length,
    }));
    const isHollow = (span: Span): boolean => comfort.some(({ start }) => span.start <= start && start < span.end);
    const rest = sentences.filter(
      (of) =>
        /\p{L}/u.test(text.slice(of.start, of.end)) && !parts.some(({ start }) => start === of.start) && !isHollow(of),
    );
    if (apology === undefined || rest.length > 0 || /\p{N}|https?:|@/u.test(text)) return [];
    const acts =
      language === 'en'
        ? english.test(text.replaceAll(hollow, ''))
        : words.some(
            ({ key, start }) =>
              (saying.has(key) || (doing.test(key) && !regrets.has(key) && key.length > 4)) &&
              !comfort.some((of) => of.start <= start && start < of.end),
          );
    return acts ? [] : [{ span: { start: apology.start, end: apology.end }, because: 'alone', confidence: 0.75 }];
  },
};
