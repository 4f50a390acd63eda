import type { Span } from '../finding.ts';
import type { Signals, Weekday } from '../signals.ts';
import { wholeWords } from '../text/whole-words.ts';

/** A piece of a text that speaks of days of the week. `isUsual`: of all such days ("los lunes"), not of the next one. */
export type DaysSaid = Span & { readonly days: readonly Weekday[]; readonly isUsual: boolean };

const names: readonly (readonly [Weekday, string])[] = [
  [1, 'lunes|mondays?'],
  [2, 'martes|tuesdays?'],
  [3, 'mi[eé]rcoles|wednesdays?'],
  [4, 'jueves|thursdays?'],
  [5, 'viernes|fridays?'],
  [6, 's[aá]bados?|saturdays?'],
  [7, 'domingos?|sundays?'],
];
const name = names.map(([, source]) => source).join('|');
const all: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const span = wholeWords(`(?:(?:de|from) )?(${name}) (?:a|to|through) (${name})`);
const single = wholeWords(`(?:(los|todos los|el|este|ese|on|every|this|next) )?(${name})`);
const whole = wholeWords('(?:todos los|cada|every) (?:d[ií]as?|day)|a diario|daily');
const weekend = wholeWords('(?:los |el |este |on |at )?(?:the |this )?(?:fin(?:es)? de semana|weekends?)');
const today = wholeWords('hoy|today|esta (?:tarde|noche)|tonight|this (?:afternoon|evening)');
const tomorrow = wholeWords('(?<!(?:la|esta|por la|de la|pasado) )ma[ñn]ana(?! por)|tomorrow');

/** Where a text speaks of which days, in its order; "hoy" needs to know when it is said. */
export const weekdaysIn = (text: string, { now, timeZone }: Pick<Signals, 'now' | 'timeZone'>): DaysSaid[] => {
  const said: DaysSaid[] = [];
  const put = (match: RegExpExecArray, days: readonly Weekday[], isUsual: boolean): void => {
    const start = match.index;
    const end = start + match[0].length;
    if (days.length > 0 && !said.some((other) => start < other.end && end > other.start))
      said.push({ start, end, days, isUsual });
  };
  for (const match of text.matchAll(span)) put(match, fromTo(dayOf(match[1]), dayOf(match[2])), true);
  for (const match of text.matchAll(whole)) put(match, all, true);
  for (const match of text.matchAll(weekend)) put(match, [6, 7], !/est[ea]|this/iu.test(match[0]));
  for (const match of text.matchAll(single)) {
    const day = dayOf(match[2]);
    const isUsual = /^(?:los|todos|every)/iu.test(match[1] ?? '') || /days$/iu.test(match[0]);
    put(match, day === undefined ? [] : [day], isUsual);
  }
  if (now !== undefined && timeZone !== undefined) {
    const here = weekdayAt(now, timeZone);
    for (const match of text.matchAll(today)) put(match, [here], false);
    for (const match of text.matchAll(tomorrow)) put(match, [next(here)], false);
  }
  return said.toSorted((a, b) => a.start - b.start);
};

const wholeNames = names.map(([day, source]) => [day, new RegExp(`^(?:${source})$`, 'iu')] as const);

const dayOf = (word = ''): Weekday | undefined => wholeNames.find(([, pattern]) => pattern.test(word))?.[0];

const next = (day: Weekday): Weekday => all[day % 7] ?? 1;

const fromTo = (first: Weekday | undefined, last: Weekday | undefined): readonly Weekday[] => {
  if (first === undefined || last === undefined) return [];
  const days = [first];
  while (days.at(-1) !== last && days.length < 7) days.push(next(days.at(-1) ?? last));
  return days;
};

const formats = new Map<string, Intl.DateTimeFormat>();

const weekdayAt = (now: number, timeZone: string): Weekday => {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long' });
  formats.set(timeZone, format);
  return dayOf(format.format(now)) ?? 1;
};
