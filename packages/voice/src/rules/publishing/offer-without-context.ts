import type { Rule } from '../../rule.ts';
import { wholeWords } from '../../text/whole-words.ts';

const offer =
  /(?<![\p{L}\p{N}])(?:(?:up to |hasta (?:el |del |un )?)?[-−–]?\d{1,2} ?%(?: (?:de )?(?:descuento|dto|off|menos))?|\d ?[x×] ?\d|2 por 1|\d for \d|mitad de precio|half price|bogo|rebajas?|oferta|ofertón|descuentazos?|descuentos?|chollo|promo(?:ción)?|sale|deal|discount|clearance|liquidación|liquidamos|remate|remates|saldos|black friday|cyber ?(?:monday|lunes|week)|hot sale|buen fin|env[ií]os? gratis|free (?:shipping|delivery)|cup[oó]n|coupon|voucher|\d{1,2} cuotas|(?:pagu?[ae]|compr[ae]|llev[ae]) \d y (?:pagu?|compr|ll[eé]v)\p{L}+|todo a [$€£]? ?\d+ ?[€]?|precios? (?:loc|especial|de locura)\p{L}*|save [£$€]\d+|everything must go)(?![\p{L}\p{N}])/giu;
const push = wholeWords(
  "compr[aáe] (?:ya|ahora)|cómpralo|compralo ya|entra ya|(?:solo|sólo) (?:por |x )?hoy|últim[oa]s? (?:\\d+ )?(?:horas|unidades|plazas|piezas|lugares|días)|corr(?:e|é|a|ed)|c[oó]rr[ae]le|no (?:te|se|os) l[oa]s? (?:pierdas?|perdáis)|no (?:te|se|os) (?:quedes? sin|duermas?|durm[aá]is)|date prisa|ap[uú]r(?:ate|ese|ate)|aprovech(?:a|á|e|en)(?: ya| ahora)?|(?:haz|da|hacé) clic|clic aquí|click aquí|(?:link|enlace) en (?:la |el )?(?:bio|perfil)|(?:pide|pedí|reserva) ya|manda (?:inbox|mensaje)|llévatelo|llevátelo|imperdible|(?<=¡)ven|buy now|shop now|order now|today only|last chance|last hours|ends (?:tonight|today|soon)|hurry|go go go|don['’]t miss(?: out)?|click here|link in bio|grab yours|get yours|while stocks last|limited time",
);
const pointing = /[👉👇👆🔥🛒⚡🚨🏃]/gu;

/** An offer with a push and nothing for the reader: what it is, for whom, why. */
export const offerWithoutContext: Rule = {
  id: 'offer-without-context',
  group: 'publishing',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    bare: {
      es: 'Una oferta sin contexto es un folleto: di qué es, para quién o por qué.',
      en: 'An offer without context is a flyer: say what it is, for whom, or why.',
    },
  },
  check: ({ text, words, draft }) => {
    if (draft.surface !== 'post' && draft.surface !== 'broadcast') return [];
    const offers = [...text.matchAll(offer)];
    const [first] = offers;
    if (first === undefined) return [];
    const pushes = [...text.matchAll(push)];
    const pointers = [...text.matchAll(pointing)].length;
    const isPushed = pushes.length > 0 || pointers >= 2 || (pointers === 1 && words.length < 8);
    const covered = [...offers, ...pushes].reduce((sum, match) => sum + match[0].split(/\s+/u).length, 0);
    const rest = words.filter(({ key }) => key.length > 2).length - covered;
    return isPushed && rest < 9
      ? [{ span: { start: first.index, end: first.index + first[0].length }, because: 'bare', confidence: 0.8 }]
      : [];
  },
};
