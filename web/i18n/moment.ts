/** How moments are written. Every function takes what it depends on, so that a test can say what it will write. */
const minute = 60_000;
const day = 86_400_000;

const cache = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = cache.get(key) ?? new Intl.DateTimeFormat(locale, options);
  cache.set(key, known);
  return known;
}

export const clockTime = (at: number, locale: string): string =>
  format(locale, { hour: 'numeric', minute: '2-digit' }).format(at);

/** Within a sentence: Spanish puts an article before the hour, *la 1:05* but *las 13:05*. */
export function clockInSentence(at: number, locale: string): string {
  const said = clockTime(at, locale);
  if (!locale.startsWith('es')) return said;
  return /^1\D/u.test(said) ? `la ${said}` : `las ${said}`;
}

export const fullMoment = (at: number, locale: string): string =>
  format(locale, { dateStyle: 'full', timeStyle: 'short' }).format(at);

export const shortMoment = (at: number, locale: string): string =>
  format(locale, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }).format(at);

/** The calendar day in the reader's zone, for grouping. */
export const dayKey = (at: number): string =>
  format('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

/** A day of the calendar as it is stored, 2026-12-31, in words. */
export const dayOf = (written: string, locale: string): string =>
  format(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(written));

/** hoy, ayer, lunes, 12 oct, 12 oct 2024. */
export function dayName(at: number, now: number, locale: string): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / day);
  if (days >= -1 && days <= 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  if (days > 0 && days < 7) return format(locale, { weekday: 'long' }).format(at);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(locale, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }).format(at);
}

/** On a row: the clock today, the day before that. */
export const rowMoment = (at: number, now: number, locale: string): string =>
  dayKey(at) === dayKey(now) ? clockTime(at, locale) : dayName(at, now, locale);

function startOfDay(at: number): number {
  const date = new Date(at);
  date.setHours(0, 0, 0, 0);
  return date.getTime();
}

/** 6 min, 2 h 5 min, 3 d: as `Intl` writes them in this language. */
export const span = (ms: number, locale: string): string =>
  partsOf(ms)
    .map(([count, unit]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count))
    .join(' ')
    .replaceAll(' ', '\u00A0'); // a line never ends between a number and its unit

/** How many a span says, for the verb beside it: one minute is left, an hour and a minute are. */
export function spanCount(ms: number): number {
  const [[count] = [0], ...more] = partsOf(ms);
  return more.length === 0 ? count : 2;
}

function partsOf(ms: number): readonly (readonly [number, string])[] {
  const minutes = Math.max(0, Math.floor(ms / minute));
  if (minutes < 60) return [[minutes, 'minute']];
  if (minutes >= 1440) return [[Math.floor(minutes / 1440), 'day']];
  const rest = minutes < 600 ? minutes % 60 : 0;
  const hours = [Math.floor(minutes / 60), 'hour'] as const;
  return rest > 0 ? [hours, [rest, 'minute']] : [hours];
}

/** 0:17, 12:05. */
export function trackTime(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function fileSize(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}
