import { hourNumbers } from '../promises/spoken-number.ts';

const hourWords = Object.keys(hourNumbers).join('|');

/** An hour as people write it: "21 h", "9:30 pm", "las 8 y media". Four groups: hour, minutes, half of the day, quarter. */
export const clock = `(?:a |at )?(?:las |la )?(\\d{1,2}|${hourWords})(?:[:.h](\\d{2}))?(?: ?(hs|h|horas|am|pm|a\\. ?m\\.|p\\. ?m\\.|p[.]m[.]?|de la mañana|de la tarde|de la noche)(?![\\p{L}\\d]))?( y media| y cuarto| menos cuarto)?`;
export const clockGroups = 4;

/** Minutes of the day this may mean: "las 8" of a shop is eight in the morning or in the evening, and only its fact knows. */
export const minutesMeant = (
  hourSaid: string,
  minutes: string | undefined,
  half: string | undefined,
  quarter: string | undefined,
): number[] => {
  const hour = hourNumbers[hourSaid.toLowerCase()] ?? Number(hourSaid);
  const past = Number(minutes ?? 0) + (quarter === undefined ? 0 : (quarters[quarter.trim().toLowerCase()] ?? 0));
  if (hour > 24 || past > 59) return [];
  const plain = hour * 60 + past;
  const isHalf = /^(?:[ap]|de la)/iu.test(half ?? '');
  if (isHalf) return [(hour % 12) * 60 + past + (/^(?:p|de la [tn])/iu.test(half ?? '') ? 720 : 0)];
  return hour < 12 ? [plain, plain + 720] : hour === 12 ? [plain, plain - 720, plain + 720] : [plain];
};

const quarters: Readonly<Record<string, number>> = { 'y media': 30, 'y cuarto': 15, 'menos cuarto': -15 };

/** Midnight at the end of a day is 24:00. */
export const clockText = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
