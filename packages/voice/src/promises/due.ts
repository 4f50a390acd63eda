import type { VoiceLanguage } from '../rule.ts';

const day = 86_400_000;
const hour = 3_600_000;

const weekdays: Readonly<Record<string, number>> = {
  domingo: 0,
  lunes: 1,
  martes: 2,
  miércoles: 3,
  jueves: 4,
  viernes: 5,
  sábado: 6,
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};
const numbers: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  quince: 15,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  a: 1,
  an: 1,
};

/** When something said in words is due, in epoch milliseconds; nothing where the words leave it open. A day ends at 20:00. */
export const dueAt = (said: string, now: number, timeZone: string, language: VoiceLanguage): number | undefined => {
  const text = said.toLowerCase();
  const today = localDay(now, timeZone);
  const endOf = (days: number): number => instantOf(today + days * day + 20 * hour, timeZone);
  const hours = countBefore(text, /(\d{1,3}|\p{L}+)[ -]?(?:horas?|h|hs|hours?|hrs?)(?![\p{L}])/u);
  if (hours !== undefined) return now + hours * hour;
  const isWorking = /hábiles|laborables|working|business/u.test(text);
  const days = countBefore(text, /(\d{1,2}|\p{L}+)[ -](?:working |business )?(?:días?|days?)(?![\p{L}])/u);
  if (days !== undefined) return endOf(isWorking ? workingDays(today, days) : days);
  const near = nearDay(text, today);
  if (near !== undefined) return endOf(near);
  return dated(text, today, timeZone, language);
};

const countBefore = (text: string, pattern: RegExp): number | undefined => {
  const word = pattern.exec(text)?.[1];
  if (word === undefined) return undefined;
  return /^\d/u.test(word) ? Number(word) : numbers[word];
};

const nearDay = (text: string, today: number): number | undefined => {
  const toSunday = (7 - weekdayOf(today)) % 7;
  if (/pasado mañana/u.test(text)) return 2;
  if (/(?<!esta )mañana|tomorrow/u.test(text)) return 1;
  if (/hoy|esta (?:tarde|mañana|noche)|today|tonight|this (?:afternoon|morning|evening)/u.test(text)) return 0;
  if (/esta semana|this week/u.test(text)) return toSunday;
  if (/semana que viene|próxima semana|next week/u.test(text)) return toSunday + 7;
  const named = Object.entries(weekdays).find(([name]) => text.includes(name));
  return named === undefined ? undefined : (named[1] - weekdayOf(today) + 7) % 7 || 7;
};

const months: Readonly<Record<VoiceLanguage, readonly string[]>> = {
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

const dated = (text: string, today: number, timeZone: string, language: VoiceLanguage): number | undefined => {
  const date = /(\d{1,2})(?:st|nd|rd|th)? (?:de |of )?(\p{L}{3,12})/u.exec(text);
  const month = date === null ? -1 : months[language].indexOf((date[2] ?? '').slice(0, 3));
  if (date === null || month < 0) return undefined;
  const year = new Date(today).getUTCFullYear();
  const thisYear = Date.UTC(year, month, Number(date[1]));
  return instantOf((thisYear < today ? Date.UTC(year + 1, month, Number(date[1])) : thisYear) + 20 * hour, timeZone);
};

const weekdayOf = (local: number): number => new Date(local).getUTCDay();

const workingDays = (today: number, count: number): number => {
  let days = 0;
  for (let left = Math.min(count, 60); left > 0;) {
    days++;
    const weekday = weekdayOf(today + days * day);
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return days;
};

/** Midnight of the local day, as if the clock there were UTC. */
const localDay = (now: number, timeZone: string): number => Math.floor((now + offsetAt(now, timeZone)) / day) * day;
const instantOf = (local: number, timeZone: string): number =>
  local - offsetAt(local - offsetAt(local, timeZone), timeZone);

const offsetAt = (at: number, timeZone: string): number => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const local = Date.UTC(
    parts.year ?? 1970,
    (parts.month ?? 1) - 1,
    parts.day ?? 1,
    parts.hour ?? 0,
    parts.minute ?? 0,
  );
  return local - Math.floor(at / 60_000) * 60_000;
};
