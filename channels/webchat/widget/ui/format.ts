import type { Words } from '../words.ts';

export const timeOf = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);

export function dayOf(at: number, now: number, locale: string, words: Words): string {
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
}

export function sizeOf(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1024 * 1024 ? [Math.max(0.1, bytes / 1024), 'kilobyte'] : [bytes / 1024 / 1024, 'megabyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  );
}

export const lengthOf = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
