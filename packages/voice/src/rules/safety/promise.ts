import { commitmentsIn } from '../../promises/commitment.ts';
import { dueAt } from '../../promises/due.ts';
import { moneyIn } from '../../promises/money.ts';
import { numberWords } from '../../promises/spoken-number.ts';
import { timesIn } from '../../promises/when.ts';
import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import type { Span } from '../../finding.ts';
import { isWithin } from '../../text/quotations.ts';

/** Something dated or paid that this answer commits the brand to: found, dated, ready to get an owner. */
export const promise: Rule = {
  id: 'promise',
  group: 'safety',
  severity: 'hint',
  languages: ['es', 'en'],
  texts: {
    dated: {
      es: 'Prometes algo con fecha: «{term}». ¿Quién se encarga?',
      en: 'You are promising something by a date: “{term}”. Who is looking after it?',
    },
    money: {
      es: 'Prometes dinero: «{term}». ¿Quién se encarga?',
      en: 'You are promising money: “{term}”. Who is looking after it?',
    },
  },
  check: (reading) => {
    const sightings: Sighting[] = [];
    let first = 0;
    for (const sentence of reading.sentences) {
      let isWorthReading = false;
      for (; (reading.words[first]?.start ?? Infinity) < sentence.end; first++)
        isWorthReading ||= saysWhenOrMoney(reading.words[first]?.key ?? '', reading.words[first - 1]?.key ?? '');
      const found = isWorthReading ? promiseIn(reading, sentence) : undefined;
      if (found !== undefined && !isWithin(found.span, reading.exempt)) sightings.push(found);
    }
    return sightings;
  },
};

/** Most sentences have no word of a time or of money, and are not read any further. */
const saysWhenOrMoney = (word: string, before: string): boolean =>
  whenOrMoney.test(word) || (beforeNumber.has(before) && numeric.test(word));
const whenOrMoney =
  /^(?:hoy|mañana|tardes?|tardecita|noche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|horas?|hs|hrs?|h|minutos?|d[ií]as?|semanas?|mes|mediod[ií]a|finde?|weekend|finales|today|tonight|tomorrow|this|next|hours?|days?|weeks?|minutes?|mins?|noon|midday|lunchtime|first|end|close|\d{1,2}(?:h|hs|am|pm)|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:ene|feb|mar|abr|apr|may|jun|jul|ago|aug|sep|oct|nov|dic|dec|jan)\p{L}{0,6}|(?:devolv|reembols|rein|bonific|abon|revers|desc|compens|acredit|regal|refund|reimburs|credit)\p{L}*|dinero|plata|money)$/u;
const beforeNumber = new Set('las la at by before around between del día'.split(' '));
const numeric = new RegExp(`^(?:\\d|(?:${numberWords})$)`, 'u');

const promiseIn = ({ text, language, signals }: Reading, { start, end }: Span): Sighting | undefined => {
  const isEnglish = language === 'en';
  const written = text.slice(start, Math.min(end, start + longest));
  const lower = written.toLowerCase();
  const sentence = lower.length === written.length ? lower : written; // "İ" in lower case is two letters
  const times = joined(timesIn(sentence, isEnglish), sentence);
  const [taken, when] = times.length === 0 ? [] : nearest(commitmentsIn(sentence, isEnglish), times, sentence);
  if (taken === undefined || when === undefined) {
    const paid = moneyIn(sentence, isEnglish);
    if (paid === undefined) return undefined;
    const term = written.slice(paid.start, paid.end);
    return { span: at(start, paid), because: 'money', values: { term }, confidence: 0.8, facts: { kind: 'money' } };
  }
  const span = wordsAbout(taken, when, written);
  const said = sentence.slice(when.start, when.end);
  const due =
    signals.now === undefined
      ? undefined
      : dueAt(said, signals.now, signals.timeZone ?? 'UTC', isEnglish ? 'en' : 'es');
  return {
    span: at(start, span),
    because: 'dated',
    values: { term: written.slice(span.start, span.end) },
    confidence: 0.8,
    ...(due === undefined ? {} : { facts: { dueAt: due } }),
  };
};

/** What is taken on and by when, as far as words run between them: neither an emoji nor what stands in brackets is promised. */
const wordsAbout = (taken: Span, when: Span, sentence: string): Span => {
  let start = Math.min(taken.start, when.start);
  let end = Math.max(taken.end, when.end);
  for (const { index, 0: sign } of sentence.slice(start, end).matchAll(noWords)) {
    const at = Math.min(taken.start, when.start) + index;
    if (at < taken.start) start = Math.max(start, Math.min(at + sign.length, taken.start));
    else if (at >= taken.end) end = Math.min(end, at);
  }
  while (end > taken.end && /[\s,:(–—-]/u.test(sentence.charAt(end - 1))) end--;
  while (start < taken.start && /[\s,:)–—-]/u.test(sentence.charAt(start))) start++;
  return { start, end };
};
const pictures =
  '(?:(?![©®™])\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\p{Emoji_Modifier}|[\\u200d\\ufe0f])+';
const noWords = new RegExp(`${pictures}|\\([^()]*\\)`, 'gu');
const oneBreath = new RegExp(`^(?:[\\s,]|${pictures})*(?:\\p{L}{1,5}[\\s,]+)?$`, 'u');

/** A sentence is read this far: nobody promises later than that, and a text without full stops stays cheap. */
const longest = 600;

const at = (start: number, span: Span): Span => ({ start: start + span.start, end: start + span.end });

/** "mañana", "antes de las 14 h": said in one breath, they are one time. */
const joined = (times: readonly Span[], sentence: string): Span[] => {
  const whole: Span[] = [];
  for (const time of times) {
    const before = whole.at(-1);
    if (before !== undefined && oneBreath.test(sentence.slice(before.end, time.start)))
      whole[whole.length - 1] = { start: before.start, end: time.end };
    else whole.push(time);
  }
  return whole;
};

/** What is taken on and by when, where the two stand closest. */
const nearest = (taken: readonly Span[], times: readonly Span[], sentence: string): readonly Span[] =>
  taken
    .flatMap((span) => times.map((time) => [span, time] as const))
    .filter(([span, time]) => distance(span, time) < 100 && isOneMatter(span, time, sentence))
    .toSorted(([a, b], [c, d]) => distance(a, b) - distance(c, d))[0] ?? [];

/** Behind a semicolon something else is said, unless it takes the day up again. */
const isOneMatter = (a: Span, b: Span, sentence: string): boolean => {
  const said = sentence.slice(Math.min(a.start, b.start), Math.max(a.end, b.end));
  const stop = said.indexOf(';');
  return stop === -1 || takenUp.test(said.slice(stop));
};
const takenUp = /(?<!\p{L})(?:ese(?: mismo)? día|entonces|that day|by then)(?!\p{L})/u;

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);
