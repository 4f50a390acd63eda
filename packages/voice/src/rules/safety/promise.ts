import { dueAt } from '../../promises/due.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { wholeWords } from '../../text/whole-words.ts';

const whenEs =
  '(?:hoy(?: mismo)?|a la tarde|en media hora|antes de fin de mes|esta (?:tarde|noche|mañana|semana)|mañana(?: mismo| a primera hora| por la mañana| por la tarde)?|pasado mañana|(?:antes del|este|el próximo|el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:en|antes de|en menos de|en un plazo de) (?:\\d{1,3}|una?|dos|tres|cuatro|cinco|diez|quince) (?:horas?|h|hs|días?(?: hábiles| laborables)?)|la (?:próxima semana|semana que viene)|(?:antes d)?el \\d{1,2} de \\p{L}{3,12})';
const whenEn =
  '(?:today|tonight|this (?:afternoon|morning|evening|week)|tomorrow|(?:by|on|before|this|next) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:in|within) (?:\\d{1,3}|an?|one|two|three|four|five|ten)[ -](?:hours?|hrs?|days?|(?:working|business) days?)|next week|by (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{L}{3,12})';
/** Verbs with which the brand takes something on; "abrimos mañana" promises nothing to anybody. */
const doesEs =
  '(?:(?:te|le|os|se|les|lo|la|los|las) ){0,2}(?:enviamos|enviaremos|mandamos|mandaremos|llamamos|llamaremos|devolvemos|devolveremos|reembolsamos|reembolsaremos|abonamos|abonaremos|reponemos|repondremos|reintegramos|reintegraremos|entregamos|entregaremos|arreglamos|arreglaremos|solucionamos|solucionaremos|resolvemos|resolveremos|respondemos|responderemos|contestamos|contestaremos|decimos|diremos|confirmamos|confirmaremos|avisamos|avisaremos|cambiamos|cambiaremos|despachamos|despacharemos|recogemos|recogeremos|escribimos|escribiremos|marcamos|marcaremos|hacemos|haremos|irá|vendrá|(?:tienes|tiene) (?:una )?(?:respuesta|noticias)|tendremos|tendrás|tendrá|recibirás|recibirá|llegará|tenés|estará)';
const doesEn =
  "(?:we(?:'ll|’ll| will| are going to|'re going to|’re going to)(?: \\p{L}+){0,4}|you(?:'ll|’ll| will) (?:have|get|receive|hear)(?: \\p{L}+){0,4}|it(?:'ll|’ll| will) (?:arrive|ship|be)(?: \\p{L}+){0,3}|expect (?:it|an answer|a reply))";
const datedEs = wholeWords(`${doesEs}(?: \\p{L}+){0,6}? ${whenEs}|${whenEs},? (?:mismo )?${doesEs}`);
const datedEn = wholeWords(`${doesEn} ${whenEn}`);
const settledEs = wholeWords(
  `(?:reembolso|devolución|abono|reintegro|pago) (?:se (?:hace|hará)|queda|quedará|sale|estará) ${whenEs}`,
);
const settledEn = wholeWords(
  `your (?:refund|replacement|parcel|order|money) (?:arrives|ships|lands|gets there|will \\p{L}+) ${whenEn}`,
);
const moneyEs = wholeWords(
  '(?:te|le|os|se|les) (?:lo )?(?:devolvemos|devolveremos|reembolsamos|reembolsaremos|abonamos|abonaremos|reintegramos|regalamos|descontamos)(?: \\p{L}+){0,3} (?:el dinero|el importe|todo|el pago|la compra|el pedido|los gastos|la diferencia|el envío|los portes|un cupón|un \\d{1,2} ?%)',
);
const moneyEn = wholeWords(
  "we(?:'ll|’ll| will|'re|’re)? (?:refund|reimburse|credit|compensate)(?:ing)?(?: you)?(?: \\p{L}+){0,4}",
);

/** Something dated or paid that this answer commits the brand to: found, dated, ready to get an owner. */
export const promise: Rule = {
  id: 'promise',
  group: 'safety',
  severity: 'hint',
  languages: ['es', 'en'],
  texts: {
    dated: {
      es: 'Prometes algo con fecha: «{term}». ¿Quién se encarga?',
      en: 'You promise something dated: “{term}”. Who takes it on?',
    },
    money: { es: 'Prometes dinero: «{term}». ¿Quién lo hace?', en: 'You promise money: “{term}”. Who does it?' },
  },
  check: ({ text, language, signals, exempt }) => {
    const isEnglish = language === 'en';
    const found = [
      ...text.matchAll(isEnglish ? datedEn : datedEs),
      ...text.matchAll(isEnglish ? settledEn : settledEs),
    ].map((match): Sighting => {
      const due =
        signals.now === undefined
          ? undefined
          : dueAt(match[0], signals.now, signals.timeZone ?? 'UTC', isEnglish ? 'en' : 'es');
      return {
        span: { start: match.index, end: match.index + match[0].length },
        because: 'dated',
        values: { term: match[0] },
        confidence: 0.8,
        ...(due === undefined ? {} : { facts: { dueAt: due } }),
      };
    });
    for (const match of text.matchAll(isEnglish ? moneyEn : moneyEs)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (
        !isWithin(
          span,
          found.map((it) => it.span),
        )
      )
        found.push({ span, because: 'money', values: { term: match[0] }, confidence: 0.8, facts: { kind: 'money' } });
    }
    return found.filter(({ span }) => !isWithin(span, exempt));
  },
};
