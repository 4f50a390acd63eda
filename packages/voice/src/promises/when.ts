import type { Span } from '../finding.ts';
import { lowerWords } from '../text/whole-words.ts';
import { numberWords } from './spoken-number.ts';

const number = `(?:\\d{1,3}|${numberWords})`;
const weekdayEs = '(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)';
const weekdayEn = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const monthEs =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|jun|jul|ago|sept?|oct|nov|dic)';
const monthEn =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const part = '(?: (?:a|de|por|en) la (?:mañana|tarde|noche))?';
const clockEs = `(?:a eso de|a|antes de|sobre|hacia|para|hasta) las? ${number}(?:[:.h]\\d{2})?(?: y media| y cuarto)?(?: ?(?:h|hs|hrs|horas))?(?: (?:de la (?:mañana|tarde|noche)|[ap]\\.? ?m))?`;

const spanish = lowerWords(
  [
    `pasado mañana${part}`,
    `mañana(?: mismo| tempran(?:o|ito))?${part}`,
    '(?<!de )hoy(?: mismo| (?:a|en|por) la (?:mañana|tarde|noche))?(?! por hoy| en día)',
    'est[ae] (?:mism[ao] )?(?:tarde|noche|mañana|semana|mes|finde)',
    'a la (?:tarde|tardecita|noche|mañana)',
    '(?:en|durante|a lo largo de|en el (?:trans)?curso de) (?:la (?:tarde|mañana)|el día)',
    '(?:en el (?:trans)?curso|a lo largo) del día',
    'a (?:primera|última) hora',
    '(?:a|al|antes del?) mediod[ií]a',
    `(?:antes del|para el|este|el próximo|el proximo|del próximo|el|del) ${weekdayEs}(?: (?:que viene|próximo|entrante|mismo))?${part}`,
    `(?:en|antes de|dentro de|en menos de|en unas?|(?:en (?:un|el) )?plazo (?:máximo )?(?:de|es de)|en un máximo de|a más tardar en) (?:unas? )?${number} ?(?:minutos?|min|horas?|h|hs|hrs|d[ií]as?|semanas?)(?: (?:h[áa]biles|laborables))?`,
    'en media hora',
    '(?:la )?(?:próxima semana|proxima semana|semana (?:que viene|próxima|entrante))',
    `(?:antes d|para |a partir d)?e?l (?:día )?\\d{1,2} de ${monthEs}${part}`,
    '(?:antes del (?:d[ií]a )?|para el (?:d[ií]a )?|(?<!entre )el d[ií]a )\\d{1,2}(?![.,:]?\\d| ?[%€])',
    'antes de que (?:acabe|termine) (?:la semana|el (?:mes|día|año))',
    '(?:antes de(?:l| que acabe)?|a) (?:el )?(?:fin(?:al|ales)? de (?:mes|semana|año)|finde|mes)',
    `de (?:acá|aquí) al? (?:finde|fin de semana|${weekdayEs}|mañana)`,
    clockEs,
    `entre las? ${number} y las? ${number}`,
  ].join('|'),
);

const english = lowerWords(
  [
    'today',
    'tonight',
    'this (?:afternoon|morning|evening|week|month)',
    '(?:the day after )?tomorrow(?: (?:morning|afternoon|evening|night))?',
    `(?:(?:by|on|before|this|next|come) (?:next |this )?)?${weekdayEn}(?: (?:morning|afternoon|evening|night))?`,
    `(?:in|within|under|inside)(?: the next| about| around)? ${number}(?: to \\d{1,2})?[ -](?:hours?|hrs?|(?:working |business )?days?|weeks?|minutes?|mins?)`,
    '(?:within|in) (?:the|half an|an) hour',
    'next week',
    '(?:by|before|over|for) the weekend',
    '(?:by|before|at) (?:the )?(?:end|close) of (?:the |this )?(?:day|play|week|month|business)',
    '(?:by|at|before|around) (?:noon|midday|lunchtime)',
    `between ${number}(?: ?[ap]m)? and ${number}(?: ?[ap]m)?`,
    'first thing',
    `(?:by|on|before) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${monthEn})`,
    `(?:by|on|before) ${monthEn} \\d{1,2}(?:st|nd|rd|th)?`,
    '(?:by|on|before) the \\d{1,2}(?:st|nd|rd|th)',
    `(?:at|by|before|around) ${number}(?:[:.]\\d{2})?(?: ?[ap]\\.? ?m| o'clock)?(?! (?:of|per|%))`,
  ].join('|'),
);

// "si lo pides antes de las 14 h", "los lunes", "if you order by noon", "cada jueves": a time, but nobody's deadline.
const condition =
  /(?:^|[\s(¡¿])(?:(?:si|cuando|cada|if|when|once|unless|every)\s[^,;:]*|(?:hasta|until|till|desde|since|from)\s(?:el |la |the )?)$/u;

/** Where a sentence says by when. */
export const timesIn = (sentence: string, isEnglish: boolean): Span[] => {
  const times: Span[] = [];
  for (const { index, 0: said } of sentence.matchAll(isEnglish ? english : spanish)) {
    const clause = sentence.slice(Math.max(0, index - 60), index);
    if (!condition.test(clause)) times.push({ start: index, end: index + said.length });
  }
  return times;
};
