import type { Rule } from '../../rule.ts';
import { wholeWords } from '../../text/whole-words.ts';

const offer =
  /(?<![\p{L}\p{N}])(?:[-−–]?\d{1,2} ?%(?: (?:de )?(?:descuento|dto|off|menos))?|\d ?[x×] ?\d|2 por 1|2 for 1|mitad de precio|half price|bogo|rebajas?|oferta|ofertón|descuentazo|descuentos?|chollo|promo(?:ción)?|sale|deal|discount|clearance|liquidación|black friday|cyber monday|hot sale|buen fin)(?![\p{L}\p{N}])/giu;
const push = wholeWords(
  "compra ya|compra ahora|cómpralo|compralo ya|comprá ya|comprá ahora|solo hoy|sólo hoy|solo por hoy|últimas? (?:horas|unidades|plazas)|corre|no te lo pierdas|no te quedes sin|date prisa|aprovecha|aprovechá|haz clic|clic aquí|click aquí|link en (?:la )?bio|enlace en (?:la )?bio|pide ya|reserva ya|llévatelo|llevátelo|buy now|shop now|order now|today only|last chance|hurry|don't miss(?: out)?|don’t miss(?: out)?|click here|link in bio|grab yours|get yours|while stocks last|limited time",
);
const pointing = /[👉👇🔥🛒⚡🚨]/gu;

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
    const offers = [...text.matchAll(offer)];
    const [first] = offers;
    if (first === undefined || draft.surface === 'bot') return [];
    const pushes = [...text.matchAll(push)];
    const isPushed = pushes.length > 0 || [...text.matchAll(pointing)].length >= 2;
    const covered = [...offers, ...pushes].reduce((sum, match) => sum + match[0].split(/\s+/u).length, 0);
    const rest = words.filter(({ key }) => key.length > 2).length - covered;
    return isPushed && rest < 9
      ? [{ span: { start: first.index, end: first.index + first[0].length }, because: 'bare', confidence: 0.8 }]
      : [];
  },
};
