import { fold } from '../text/fold.ts';
import { language } from '../language/language.ts';
import { shortText } from '../text/short-text.ts';
import { withoutFrame } from './frame.ts';
import { ACTS, meaningOf, weightOf } from './meanings.ts';
import { withoutPhrases } from './phrases.ts';

export type Resemblance = {
  /** 0 nothing in common, 1 the same canned content. */
  score: number;
  isDuplicate: boolean;
  /** The words both share. */
  shared: string[];
};

/** Above this two replies say the same prepared thing. Read off the development pairs; see docs/understanding.md. */
export const DUPLICATE_FROM = 0.5;
/** Shared words prove less than shared meanings: half of them are small words that any two replies share. */
const WORDS_COUNT = 0.7;

/** Whether two replies are the same prepared content, whatever their greeting, closing, names, dates and numbers. */
export function nearDuplicate(one: string, other: string): Resemblance {
  const [a, b] = [sketch(one), sketch(other)];
  const letters = overlap(a.words, b.words);
  const meant = agreement(a, b);
  // The same content in two languages is a translation, not a copy.
  const isTranslation = a.language !== b.language && a.language !== 'und' && b.language !== 'und';
  const alike = Math.max(letters.share * WORDS_COUNT, isTranslation ? 0 : meant.share, letters.share === 1 ? 1 : 0);
  const differ = letters.share < 1 && (saysAnother(a, b) || doesAnother(a, b));
  const score = differ ? alike * ANOTHER_FACT : alike;
  return { score, isDuplicate: score >= DUPLICATE_FROM, shared: meant.shared };
}

type ReplySketch = {
  language: string;
  said: readonly string[];
  words: ReadonlySet<string>;
  meanings: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
};

/** What is kept of a reply to compare it: small, and without the facts that change from one use of a template to the next. */
export function sketch(text: string): ReplySketch {
  const folded = evenTimes(fold(shortText(text).replace(NAMES, ' <name>')));
  const said = withoutFrame(mask(folded));
  const words = said.match(WORD) ?? [];
  const meanings = new Set<string>();
  for (const word of withoutFrame(mask(withoutPhrases(folded))).match(WORD) ?? []) {
    const meaning = meaningIn(word);
    if (meaning !== undefined) meanings.add(meaning);
  }
  return {
    language: language(said.replace(/<\p{L}+>/gu, ' ')).language,
    said: words,
    words: new Set(words),
    meanings,
    numbers: facts(folded),
  };
}

/** Masks and spelled numbers mean nothing by themselves: they are facts. */
const meaningIn = (word: string): string | undefined =>
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
    .replace(/mediodia|midday|noon/gu, '12')
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

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { share: number; shared: string[] } {
  const shared = [...a].filter((word) => b.has(word));
  const all = a.size + b.size - shared.length;
  return { share: all === 0 ? 1 : shared.length / all, shared };
}

/** How much of what both mean they share. The same number in both speaks for a copy; another number says nothing: facts change. */
function agreement(a: ReplySketch, b: ReplySketch): { share: number; shared: string[] } {
  const shared = [...a.meanings].filter((meaning) => b.meanings.has(meaning));
  const weigh = (meanings: Iterable<string>): number => [...meanings].reduce((sum, each) => sum + weightOf(each), 0);
  const same = [...a.numbers].filter((number) => b.numbers.has(number)).length * SAME_NUMBER;
  const all = weigh(a.meanings) + weigh(b.meanings) + 2 * same;
  return { share: all === 0 ? 1 : (2 * (weigh(shared) + same)) / all, shared };
}

const SAME_NUMBER = 0.7;

/**
 * Two replies that begin with the same words and then share no meaning speak of one thing and say two things of it: "Your
 * booking for Friday includes dinner" and "Your booking for Friday was paid by Luis". Whoever rewords does not begin alike.
 */
function saysAnother(a: ReplySketch, b: ReplySketch): boolean {
  let alike = 0;
  while (alike < a.said.length && a.said[alike] === b.said[alike]) alike += 1;
  if (!a.said.slice(0, alike).some((word) => meaningOf(word) !== undefined)) return false;
  const [one, other] = [meaningsFrom(a.said, alike), meaningsFrom(b.said, alike)];
  return one.size > 0 && other.size > 0 && ![...one].some((meaning) => other.has(meaning));
}

function meaningsFrom(said: readonly string[], at: number): ReadonlySet<string> {
  return new Set(said.slice(at).flatMap((word) => meaningIn(word) ?? []));
}

/** Two replies that each say what happens to a thing, and not the same: "the library closes", "the library hires". */
function doesAnother(a: ReplySketch, b: ReplySketch): boolean {
  const [one, other] = [a, b].map(({ meanings }) => [...meanings].filter((meaning) => ACTS.has(meaning)));
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return false;
  const both = one.filter((act) => other.includes(act));
  // "we open on Mondays" and "the workshop does not open on Mondays".
  return both.length === 0 || a.meanings.has('not') !== b.meanings.has('not');
}

const ANOTHER_FACT = 0.6;
