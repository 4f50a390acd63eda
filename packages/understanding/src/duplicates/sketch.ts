import { fold } from '../text/fold.ts';
import { language } from '../language/language.ts';
import { shortText } from '../text/short-text.ts';
import { withoutFrame } from './frame.ts';
import { meaningOf } from './meanings.ts';
import { withoutPhrases } from './phrases.ts';

export type ReplySketch = {
  language: string;
  /** Its words in their order, without greeting and closing. */
  said: readonly string[];
  /** The same with a word in place of each phrase that says one thing. */
  heard: readonly string[];
  words: ReadonlySet<string>;
  meanings: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
};

/** What is kept of a reply to compare it: small, and without the facts that change from one use of a template to the next. */
export function sketch(text: string): ReplySketch {
  const folded = evenTimes(fold(withoutNames(shortText(text))));
  const said = withoutFrame(mask(folded));
  const words = said.match(WORD) ?? [];
  const meanings = new Set<string>();
  const heard = withoutFrame(mask(withoutPhrases(folded))).match(WORD) ?? [];
  for (const word of heard) {
    const meaning = meaningIn(word);
    if (meaning !== undefined) meanings.add(meaning);
  }
  return {
    language: language(said.replace(/<\p{L}+>/gu, ' ')).language,
    said: words,
    heard,
    words: new Set(words),
    meanings,
    numbers: facts(folded),
  };
}

/** What a word means; masks and spelled numbers mean nothing by themselves: they are facts. */
export const meaningIn = (word: string): string | undefined =>
  word.startsWith('<') || SPELLED.has(word) ? undefined : meaningOf(word);

/** Numbers in figures, however they are written, and named days. */
function facts(folded: string): ReadonlySet<string> {
  const found = new Set(withoutPhrases(folded).match(/\d+/gu));
  for (const word of folded.match(/\p{L}+/gu) ?? []) {
    const fact = SPELLED.get(word);
    if (fact !== undefined) found.add(fact);
  }
  return found;
}

/** The same stretch of time or hour, said in two ways. */
const evenTimes = (folded: string): string =>
  folded
    .replace(/(?<!\d)48 ?(?:h|horas)(?!\p{L})|cuarenta y ocho horas/gu, '2 dias')
    .replace(/(?<!\d)48 hours|forty-eight hours/gu, '2 days')
    .replace(/(?<!\d)72 ?(?:h|horas)(?!\p{L})/gu, '3 dias')
    .replace(/(?<!\d)72 hours/gu, '3 days')
    .replace(/(?:sesenta|(?<!\d)60) ?(?:minutos|min)(?!\p{L})|una hora/gu, '1 hora')
    .replace(/(?:sixty|(?<!\d)60) minutes|\ban hour/gu, '1 hour')
    .replace(/hora y media|noventa minutos|ninety minutes|an hour and a half/gu, '90 minutos')
    .replace(/(?:un )?cuarto de hora|(?:a )?quarter of an hour|quince minutos|fifteen minutes/gu, '15 minutos')
    .replace(/media hora|half an hour|treinta minutos|thirty minutes/gu, '30 minutos')
    .replace(/(?:siete|(?<!\d)7) (?:dias|days)|(?:seven) days|\b(?:una semana|a week|one week)\b/gu, '1 semana')
    .replace(/(?:quince|(?<!\d)15) dias|dos semanas|two weeks|a fortnight|fourteen days/gu, '15 dias')
    .replace(/doce meses|un año|twelve months|a year|one year/gu, '12 meses')
    .replace(/\b(?:medianoche|midnight)\b/gu, '24')
    .replace(/\b(?:mediodia|midday|noon)\b/gu, '12')
    .replace(/(?<![\d.,])(\d{1,2})[:.]00(?!\d)/gu, '$1');

const SPELLED = new Map<string, string>();
for (const [fact, said] of Object.entries({
  2: 'dos two par couple',
  3: 'tres three',
  4: 'cuatro four',
  5: 'cinco five',
  6: 'seis six',
  7: 'siete seven',
  8: 'ocho eight',
  9: 'nueve nine',
  10: 'diez ten',
  12: 'doce twelve',
  15: 'quince fifteen',
  20: 'veinte twenty',
  30: 'treinta thirty',
  monday: 'lunes monday',
  tuesday: 'martes tuesday',
  wednesday: 'miercoles wednesday',
  thursday: 'jueves thursday',
  friday: 'viernes friday',
  saturday: 'sabado sabados saturday saturdays',
  sunday: 'domingo domingos sunday sundays',
  tomorrow: 'mañana tomorrow',
  today: 'hoy today',
}))
  for (const word of said.split(' ')) SPELLED.set(word, fact);

const WORD = /[\p{L}\p{N}<>']+/gu;

// A capital inside a sentence is somebody's name, or a product's: it changes from one use to the next.
const NAMES = /(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu;

/** Small words with a capital, as after a greeting and its comma, and the days of the week are nobody's name. */
const withoutNames = (text: string): string =>
  text.replace(NAMES, (name) => {
    const first = fold(/^\p{L}+/u.exec(name)?.[0] ?? '');
    return SPELLED.has(first) || meaningOf(first) === undefined ? name : ' <name>';
  });

const mask = (folded: string): string =>
  folded
    .replace(/https?:\/\/\S+|www\.\S+|\b[\p{L}\d-]+\.(?:es|com|net|org|mx|ar|co)(?:\/\S*)?/gu, ' <link> ')
    .replace(/(?:^|[^\p{L}])on it(?![\p{L}])/gu, ' onit ')
    .replace(/(?:de |in |en )?(?:verano|invierno|primavera|otoño|summer|winter|spring|autumn)(?!\p{L})/gu, ' <day> ')
    .replace(/money back/gu, ' refund ')
    .replace(/(?:working|business) days?|dias (?:habiles|laborables)/gu, ' days ')
    .replace(/\b(?:mensaje privado|por privado|direct message|private message)/gu, ' dm ')
    .replace(
      /(?:el |on |para el )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mañana|hoy|ayer|tomorrow|today|tonight|yesterday|esta tarde|esta noche|esta mañana|this afternoon|this morning|this evening)(?!\p{L})/gu,
      ' <day> ',
    )
    .replace(
      /\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/gu,
      ' <day> ',
    )
    .replace(/(?:(?<!\p{L})(?:n[oº°]\.?|num\.?|#)\s*)?\d[\d.,:-]*[a-z]{0,2}(?!\p{L})/gu, ' <number> ');
