const dayMs = 86_400_000;

export const daysLater = (day: string, days: number): string =>
  new Date(at(day) + days * dayMs).toISOString().slice(0, 10);

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** 16–22 de noviembre. Dates of the brand's calendar: no zone may move them. */
export const daysInWords = (from: string, to: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(at(from), at(to));
