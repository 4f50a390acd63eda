import type { VoiceLanguage } from '../voice-language.ts';
import { clockOf } from './clock-of.ts';
import { dayOf } from './day-of.ts';
import { day, hour, instantOf, localDay, minute } from './local-time.ts';
import { spokenNumber } from './spoken-number.ts';

/** A day without a time ends here. */
const endOfDay = 20 * 60;

/** When something said in words is due, in epoch milliseconds; nothing where the words leave it open. A day ends at 20:00, and "before Friday" on Thursday. */
export const dueAt = (said: string, now: number, timeZone: string, language: VoiceLanguage): number | undefined => {
  const text = said.toLowerCase();
  const span = spanOfTime(text);
  if (span !== undefined) return now + span;
  const today = localDay(now, timeZone);
  const days = dayOf(text, today, language);
  const clock = clockOf(text, language === 'en');
  if (days !== undefined) return instantOf(today + days * day + (clock ?? endOfDay) * minute, timeZone);
  if (clock === undefined) return undefined;
  const due = instantOf(today + clock * minute, timeZone);
  return due > now ? due : instantOf(today + day + clock * minute, timeZone);
};

const spanOfTime = (text: string): number | undefined => {
  if (/media hora|half an hour/u.test(text)) return hour / 2;
  if (/within the hour/u.test(text)) return hour;
  const found =
    /(?:en|dentro de|antes de|menos de|plazo(?: máximo)? de|máximo de|in|within|under|inside|the next|about)(?: unas?| about)? (\d{1,3}|\p{L}+)[ -]?(horas?|hs?|hours?|hrs?|minutos?|minutes?|mins?)(?!\p{L})(?! (?:h[áa]biles|laborables))/u.exec(
      text,
    );
  const count = found === null ? undefined : spokenNumber(found[1] ?? '');
  if (count === undefined || found === null) return undefined;
  return count * (found[2]?.startsWith('m') === true ? minute : hour);
};
