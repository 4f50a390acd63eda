import type { Fix, Span } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Sighting } from '../rule.ts';
import { replacement } from '../rules/spot.ts';
import type { KnownFact, Weekday } from '../signals.ts';
import { anyOf, wholeWords } from '../text/whole-words.ts';
import { clock, clockGroups, clockText, minutesMeant } from './clock.ts';
import { judgedSentences } from './judged-sentences.ts';
import { weekdaysIn, type DaysSaid } from './weekdays-in.ts';

type Hour = Extract<KnownFact, { kind: 'opens' | 'closes' }>;
type Side = Hour['kind'];

const today = '(?: hoy| today)?';
/** The brand's own door; the club's pool has other hours. */
const ownPlace =
  '(?:el|la|nuestr[oa]|the|our) (?:bar|tienda|almacén|local|oficina|café|cafetería|restaurante|clínica|museo|biblioteca|librería|taller|sucursal|sede|shop|store|office|restaurant|clinic|museum|library|pub)';
const until = new RegExp(
  `(?<![\\p{L}])(?:(?:abrimos|abiert[oa]s?|estamos|atendemos|(?:puedes?|pueden|podés) (?:venir|pasar(?:te|se)?))${today} hasta|cerramos${today}(?: a)?|${ownPlace} cierra${today}(?: a)?|(?:open|here)${today} (?:until|till)|(?:close|shut)${today} at|${ownPlace} (?:closes|shuts)${today} at) ${clock}(?![\\p{L}\\d])`,
  'giu',
);
const from = new RegExp(
  `(?<![\\p{L}])(?:abrimos${today}(?: a| desde|(?= \\d{1,2}(?:[:.]\\d{2}| ?hs?(?!\\p{L})| en punto)))|${ownPlace} abre${today}(?: a| desde)|${ownPlace} opens${today} at|abiert[oa]s? desde|open${today} (?:at|from)) ${clock}(?![\\p{L}\\d])(?! ?(?:a|hasta|to|until|till|[-–]) ?(?:las )?\\d)`,
  'giu',
);
const range = `${clock} ?(?:a|hasta|to|until|till|[-–]) ?${clock}(?![\\p{L}\\d]| (?:d[ií]as?|days?|min|personas|people|años|years|€))`;
const both = new RegExp(
  `(?<![\\p{L}])(?:abrimos|abiert[oa]s?|atendemos|horarios?|open|opening hours)(?:[^.!?\\n\\d]{0,40} |:? )(?:(?:de|desde|from|es|are|is|:) )?${range}`,
  'giu',
);
/** "…y de 17 a 20:30": the second half of a day. */
const andAgain = new RegExp(`,? ?(?:y|and|,) ?(?:(?:de|desde|from) )?${range}`, 'iuy');
/** Most sentences speak of something else, and this says so in one pass. */
const aboutHours = /abr|atend|abiert|cerr|cierr|estamos|horario|pued|pod[eé]s|open|close|shut|here/iu;
/** What is said of these days is no news of a usual week. */
const special = anyOf([
  wholeWords(
    'ayer|anoche|el año pasado|yesterday|last (?:night|week|year)|votación|votaciones|encuesta|convocatoria|inscripci(?:ón|ones)|voting|applications|festivos?|feriados?|puente|verano|agosto|navidad(?:es)?|nochebuena|nochevieja|reyes|semana santa|(?:bank )?holidays?|summer|august|christmas|new year|easter|\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)',
  ),
]);

/** Hours a draft gives that are not the brand's. */
export const hoursAgainst = (reading: Reading, known: readonly KnownFact[]): Sighting[] => {
  const hours = known.filter((fact): fact is Hour => fact.kind === 'opens' || fact.kind === 'closes');
  if (hours.length === 0) return [];
  const { signals } = reading;
  return judgedSentences(reading).flatMap(({ start: at, text: said }) => {
    if (!aboutHours.test(said) || special.test(said.toLowerCase())) return [];
    const days = weekdaysIn(said, signals);
    const judged = (side: Side, match: RegExpExecArray, group: number): Sighting[] =>
      judge({ said, match, group, side, hours: onDays(hours, daysNear(days, match)), at });
    return [
      ...[...said.matchAll(until)].flatMap((match) => judged('closes', match, 1)),
      ...[...said.matchAll(from)].flatMap((match) => judged('opens', match, 1)),
      ...rangesIn(said).flatMap((match) => [...judged('opens', match, 1), ...judged('closes', match, 1 + clockGroups)]),
    ];
  });
};

function rangesIn(said: string): RegExpExecArray[] {
  return [...said.matchAll(both)].flatMap((first) => {
    andAgain.lastIndex = first.index + first[0].length;
    const second = andAgain.exec(said);
    return second === null ? [first] : [first, second];
  });
}

/** The days named last before it ends, or else the next ones named. */
const daysNear = (days: readonly DaysSaid[], match: RegExpExecArray): readonly Weekday[] | undefined =>
  (days.findLast(({ end }) => end <= match.index + match[0].length) ?? days[0])?.days;

const onDays = (hours: readonly Hour[], days: readonly Weekday[] | undefined): readonly Hour[] =>
  days === undefined ? hours : hours.filter((hour) => hour.days?.some((day) => days.includes(day)) ?? true);

type Said = { said: string; match: RegExpExecArray; group: number; side: Side; hours: readonly Hour[]; at: number };

const judge = ({ said, match, group, side, hours, at }: Said): Sighting[] => {
  const [hour = '', minutes, half, quarter] = match.slice(group, group + clockGroups);
  const meant = minutesMeant(hour, minutes, half, quarter);
  const known = [...new Set(hours.flatMap((each) => (each.kind === side ? [each.minuteOfDay] : [])))];
  const [only] = known;
  if (meant.length === 0 || only === undefined || meant.some((minute) => known.includes(minute))) return [];
  const place = placeOf(said, match, group);
  const probable = meant.find((minute) => (side === 'closes' ? minute >= 660 : minute >= 300)) ?? meant[0] ?? 0;
  const fixes: Fix[] =
    known.length > 1 || half?.match(/^[ap]/iu) || quarter !== undefined ? [] : written(only, minutes, hour, place, at);
  return [
    {
      span: { start: at + match.index, end: at + match.index + match[0].length },
      because: 'hour',
      values: { known: known.map(clockText).join(' / '), said: clockText(probable) },
      fixes,
      confidence: 0.9,
    },
  ];
};

/** Where the digits of the hour stand in the sentence: the first hour of a match, or its last. */
const placeOf = (said: string, match: RegExpExecArray, group: number): Span => {
  const whole = match[0];
  const numbers = [...whole.matchAll(/\d{1,2}(?:[:.h]\d{2})?/gu)];
  const found = group === 1 ? numbers[0] : numbers.at(-1);
  const start = match.index + (found?.index ?? 0);
  return { start, end: Math.min(said.length, start + (found?.[0].length ?? 0)) };
};

/** The known hour in the way the writer wrote theirs; a shop's "a las 9" that is twelve hours long stays a person's to mend. */
const written = (known: number, minutes: string | undefined, hour: string, { start, end }: Span, at: number): Fix[] => {
  const isShort = minutes === undefined && known % 60 === 0;
  const isEvening = Number(hour) <= 12 && known > 720;
  return isEvening ? [] : [replacement(at + start, at + end, isShort ? String(known / 60) : clockText(known))];
};
