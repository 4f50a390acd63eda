import type { VoiceLanguage } from '../voice-language.ts';
import { day, weekdayOf, workingDays } from './local-time.ts';
import { spokenNumber } from './spoken-number.ts';

const weekdays: readonly (readonly [RegExp, number])[] = [
  [/domingo|sunday/u, 0],
  [/lunes|monday/u, 1],
  [/martes|tuesday/u, 2],
  [/mi[ée]rcoles|wednesday/u, 3],
  [/jueves|thursday/u, 4],
  [/viernes|friday/u, 5],
  [/s[áa]bado|saturday/u, 6],
];

/** How many days ahead the day is that the words name; nothing where they name none. The eve, where they say "before". */
export const dayOf = (text: string, today: number, language: VoiceLanguage): number | undefined => {
  const spanned = spanOfDays(text, today);
  if (spanned !== undefined) return spanned;
  const near = nearDay(text);
  if (near !== undefined) return near;
  const named = datedDay(text, today, language) ?? endOfStretch(text, today) ?? weekday(text, today);
  if (named === undefined) return undefined;
  return isBefore(text) ? Math.max(named - 1, 0) : named;
};

const isBefore = (text: string): boolean =>
  /antes (?:del|de el) (?!fin(?:al)? de (?:mes|año))|before (?!(?:the )?end)/u.test(text);

const spanOfDays = (text: string, today: number): number | undefined => {
  const working = /(\d{1,3}|\p{L}+)[ -](?:hs?|horas?|hours?) (?:h[áa]biles|laborables)/u.exec(text)?.[1];
  if (working !== undefined) return workingDays(today, Math.ceil((spokenNumber(working) ?? 24) / 24));
  const days = /(\d{1,3}|\p{L}+)[ -](working |business )?(?:d[ií]as?|days?)( h[áa]biles| laborables)?(?!\p{L})/u.exec(
    text,
  );
  const count = days === null ? undefined : spokenNumber(days[1] ?? '');
  if (count !== undefined)
    return (days?.[2] ?? days?.[3]) === undefined ? Math.min(count, 366) : workingDays(today, count);
  const weeks = /(\d{1,2}|\p{L}+)[ -](?:semanas?|weeks?)(?!\p{L})/u.exec(text)?.[1];
  const weekCount = weeks === undefined ? undefined : spokenNumber(weeks);
  return weekCount === undefined ? undefined : weekCount * 7;
};

const nearDay = (text: string): number | undefined => {
  if (/pasado mañana|day after tomorrow/u.test(text)) return 2;
  if (/(?<!(?:esta|la) )mañana|tomorrow/u.test(text)) return 1;
  return /hoy|est[ae] (?:misma |mismo )?(?:tarde|mañana|noche|d[ií]a)|(?:transcurso|curso|lo largo) (?:de la|del)|today|tonight|this (?:afternoon|morning|evening)|(?:end|close) of (?:the day|day|play)/u.test(
    text,
  )
    ? 0
    : undefined;
};

/** The working end of a week, the last day of a month. */
const endOfStretch = (text: string, today: number): number | undefined => {
  const toFriday = (5 - weekdayOf(today) + 7) % 7;
  if (/(?:la )?(?:pr[óo]xima semana|semana (?:que viene|pr[óo]xima|entrante))|next week/u.test(text))
    return nextMonday(today) + 4;
  if (/esta (?:misma )?semana|this week|(?:end of|fin(?:al)? de) (?:the |la )?(?:week|semana)|finde/u.test(text))
    return toFriday + (/antes del (?:fin|finde)/u.test(text) ? 1 : 0); // "before the weekend": before Saturday
  if (!/(?:end of|fin(?:al)?(?:es)? de) (?:the |this |este )?(?:month|mes)|acab[ea] el mes/u.test(text))
    return undefined;
  const date = new Date(today);
  return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) - today) / day;
};

const nextMonday = (today: number): number => (8 - weekdayOf(today)) % 7 || 7;

const weekday = (text: string, today: number): number | undefined => {
  const named = weekdays.find(([name]) => name.test(text))?.[1];
  return named === undefined ? undefined : (named - weekdayOf(today) + 7) % 7 || 7;
};

const months: Readonly<Record<VoiceLanguage, readonly string[]>> = {
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

const datedDay = (text: string, today: number, language: VoiceLanguage): number | undefined => {
  const before = /(\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(\p{L}{3,12})/u.exec(text);
  const after = language === 'en' ? /(\p{L}{3,12}) (\d{1,2})(?:st|nd|rd|th)?(?!\d)/u.exec(text) : null;
  const [date, name] =
    before !== null && monthOf(before[2], language) >= 0 ? [before[1], before[2]] : [after?.[2], after?.[1]];
  const month = monthOf(name, language);
  if (date !== undefined && month >= 0) {
    const year = new Date(today).getUTCFullYear();
    const thisYear = Date.UTC(year, month, Number(date));
    return ((thisYear < today ? Date.UTC(year + 1, month, Number(date)) : thisYear) - today) / day;
  }
  const dayOfMonth =
    /(?:del?|el)(?: d[ií]a)? (\d{1,2})(?![\d.,:]| ?[%€$]| (?:de|h|hs)\b)|(?:by|on|before) the (\d{1,2})(?:st|nd|rd|th)/u.exec(
      text,
    );
  const number = Number(dayOfMonth?.[1] ?? dayOfMonth?.[2] ?? Number.NaN);
  return number >= 1 && number <= 31 ? daysToDate(today, number) : undefined;
};

const monthOf = (name: string | undefined, language: VoiceLanguage): number =>
  name === undefined ? -1 : months[language].indexOf(name.slice(0, 3));

const daysToDate = (today: number, number: number): number => {
  const at = new Date(today);
  const months = at.getUTCDate() <= number ? 0 : 1;
  return (Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, number) - today) / day;
};
