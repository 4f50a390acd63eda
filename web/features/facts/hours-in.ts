export type Hours = { readonly opens: string; readonly closes: string };

const stretch =
  /^(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|h)? ?(?:-|–|—|a|hasta|to) ?(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|h)?$/iu;

/** "9-14, 16:30-20" as stretches of a day; nothing written is a day off, and what cannot be read is null. */
export function hoursIn(written: string): readonly Hours[] | null {
  const parts = written
    .split(/[,;\n]| y | and /iu)
    .map((part) => part.trim().replace(/^de /iu, ''))
    .filter((part) => part !== '');
  const stretches = parts.map(stretchIn);
  return stretches.includes(null) ? null : stretches.filter((each) => each !== null);
}

function stretchIn(part: string): Hours | null {
  const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = stretch.exec(part) ?? [];
  const opens = clockOf(fromHour, fromMinute, fromHalf);
  const closes = clockOf(toHour, toMinute, toHalf);
  return opens === null || closes === null || opens === closes ? null : { opens, closes };
}

function clockOf(hour: string | undefined, minute = '00', half = ''): string | null {
  const isPm = half.toLowerCase() === 'pm';
  const isAm = half.toLowerCase() === 'am';
  const said = Number(hour);
  if (hour === undefined || said > 24 || Number(minute) > 59 || ((isAm || isPm) && said > 12)) return null;
  const whole = isAm || isPm ? (said % 12) + (isPm ? 12 : 0) : said % 24;
  return `${String(whole).padStart(2, '0')}:${minute}`;
}

/** The way back: "9:00–14:00, 16:30–20:00". */
export const hoursText = (stretches: readonly Hours[]): string =>
  stretches.map(({ opens, closes }) => `${opens.replace(/^0/u, '')}–${closes.replace(/^0/u, '')}`).join(', ');
