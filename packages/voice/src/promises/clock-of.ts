import { numberWords, spokenNumber } from './spoken-number.ts';

const hourWords = `\\d{1,2}|${numberWords}`;
const minutes = '(?:[:.h](\\d{2}))?';
const half = '( y media| y cuarto)?';
const after =
  '(?: ?(?:h|hs|hrs|horas|en punto))?(?: ?(a\\.? ?m|p\\.? ?m|de la mañana|de la tarde|de la noche|del mediod[ií]a))?';
// The last clock counts: "between nine and twelve" is due at twelve.
const spanish = new RegExp(
  `(?:\\b(?:a|las?|entre las?|y las?|sobre las?|hasta las?) )(${hourWords})${minutes}${half}${after}(?![\\p{L}\\d])|(?<![\\d.:])(\\d{1,2})${minutes} ?(?:h|hs|hrs)(?![\\p{L}])`,
  'giu',
);
const english = new RegExp(
  `\\b(?:at|by|before|around|until|and|to) (${hourWords})${minutes}(?: ?(a\\.? ?m|p\\.? ?m|o'clock))?(?![\\p{L}\\d])(?! ?(?:\\w{1,8} )?(?:days?|hours?|weeks?))|(?<![\\d.:])(\\d{1,2})${minutes} ?(a\\.? ?m|p\\.? ?m)(?![\\p{L}])`,
  'giu',
);

/** The time of day that is said, in minutes: the latest one where two are given. */
export const clockOf = (text: string, isEnglish: boolean): number | undefined => {
  if (isEnglish && /\b(?:noon|midday)\b/u.test(text)) return 12 * 60;
  if (!isEnglish && /mediod[ií]a/u.test(text)) return 14 * 60;
  const said = [...text.matchAll(isEnglish ? english : spanish)].at(-1);
  if (said === undefined) return partOfDay(text, isEnglish);
  const groups = said.slice(1).filter((group) => group !== undefined);
  const hours = spokenNumber(groups[0] ?? '');
  if (hours === undefined || hours > 24) return partOfDay(text, isEnglish);
  const past = groups.find((group) => /^\d{2}$/u.test(group) && group !== groups[0]);
  const quarter = groups.some((group) => group === ' y media') ? 30 : groups.includes(' y cuarto') ? 15 : 0;
  return (hours + (isAfternoon(hours, groups.join(' '), text) ? 12 : 0)) * 60 + Number(past ?? quarter);
};

/** "At five" is five in the afternoon unless somebody says otherwise: brands promise by day. */
const isAfternoon = (hours: number, said: string, text: string): boolean => {
  if (hours >= 12) return false;
  if (/p\.? ?m/u.test(said) || /de la (?:tarde|noche)|tonight|afternoon|evening/u.test(text)) return true;
  if (/a\.? ?m|de la mañana/u.test(said)) return false;
  return hours < 8;
};

const partOfDay = (text: string, isEnglish: boolean): number | undefined => {
  if (isEnglish) {
    if (/first thing/u.test(text)) return 10 * 60;
    if (/morning/u.test(text)) return 13 * 60;
    return /tonight/u.test(text) ? 23 * 60 + 59 : undefined;
  }
  if (/primera hora|tempran/u.test(text)) return 10 * 60;
  if (/(?:por|en|a|de|esta) (?:la )?mañana(?! por)/u.test(text)) return 13 * 60;
  return /(?:esta|por la|en la|a la) noche/u.test(text) ? 23 * 60 + 59 : undefined;
};
