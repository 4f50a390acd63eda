export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Midnight of the local day, as if the clock there were UTC. */
export const localDay = (now: number, timeZone: string): number =>
  Math.floor((now + offsetAt(now, timeZone)) / day) * day;

/** The instant at which the clock of that place shows this. */
export const instantOf = (local: number, timeZone: string): number =>
  local - offsetAt(local - offsetAt(local, timeZone), timeZone);

/** From 0, Sunday. */
export const weekdayOf = (local: number): number => new Date(local).getUTCDay();

/** How many days ahead the working day number `count` is. */
export const workingDays = (today: number, count: number): number => {
  let days = 0;
  for (let left = Math.min(count, 60); left > 0;) {
    days++;
    const weekday = weekdayOf(today + days * day);
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return days;
};

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
  return local - Math.floor(at / minute) * minute;
};
