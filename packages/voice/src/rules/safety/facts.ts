import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import type { KnownFact } from '../../signals.ts';
import { keyOf, unaccented } from '../../text/words.ts';
import { replacement } from '../spot.ts';

const clock = '(?:a |a las |las |la )?(\\d{1,2})(?:[:.h](\\d{2}))? ?(h|hs|horas|am|pm|a\\.m\\.|p\\.m\\.)?';
const until = new RegExp(
  `(?<![\\p{L}])(?:(?:abrimos|abierto|estamos|abiertos|atendemos)(?: hoy)? hasta|cerramos(?: hoy)?(?: a)?|(?:open|here)(?: today)? until|(?:we )?close(?: today)? at) ${clock}(?![\\p{L}\\d])`,
  'giu',
);
const from = new RegExp(
  `(?<![\\p{L}])(?:abrimos(?: hoy)?(?: a| desde)|abierto desde|(?:we )?open(?: today)? (?:at|from)) ${clock}(?![\\p{L}\\d])`,
  'giu',
);
const price =
  /(?<![\p{L}\d])(?:(€|\$|£) ?(\d{1,6}(?:[.,]\d{3})*(?:[.,]\d{1,2})?)|(\d{1,6}(?:[.,]\d{3})*(?:[.,]\d{1,2})?) ?(€|\$|£|euros|pesos|eur|mxn|cop|ars|usd|dólares))(?![\p{L}\d])/giu;

/** What the draft says against what the brand knows. */
export const facts: Rule = {
  id: 'facts',
  group: 'safety',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    hour: {
      es: 'Según los datos de la marca son las {known}, no las {said}.',
      en: 'The brand’s facts say {known}, not {said}.',
    },
    price: {
      es: 'Según los datos de la marca, {about} cuesta {known}, no {said}.',
      en: 'The brand’s facts say that {about} costs {known}, not {said}.',
    },
  },
  check: (reading) => {
    const known = reading.signals.facts ?? [];
    return known.length === 0
      ? []
      : [...hours(reading, known, 'closes', until), ...hours(reading, known, 'opens', from), ...prices(reading, known)];
  },
};

const hours = (
  { text }: Reading,
  known: readonly KnownFact[],
  kind: 'closes' | 'opens',
  pattern: RegExp,
): Sighting[] => {
  const minutes = known.flatMap((fact) => (fact.kind === kind ? [fact.minuteOfDay] : []));
  const first = minutes[0];
  if (first === undefined) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const said = minuteOf(match);
    if (said === undefined || minutes.includes(said)) return [];
    const values = { known: clockText(first), said: clockText(said) };
    const number = /\d{1,2}(?:[:.]\d{2})?/u.exec(match[0]);
    const start = match.index + (number?.index ?? 0);
    const isTwelve = /^[ap]/iu.test(match[3] ?? '') || (said >= 720 && !/(?:1[3-9]|2[0-4])/u.test(match[0]));
    const fixes =
      number === null || isTwelve
        ? []
        : [
            replacement(
              start,
              start + number[0].length,
              first % 60 === 0 && !/[:.]/u.test(number[0]) ? String(first / 60) : clockText(first),
            ),
          ];
    return [
      {
        span: { start: match.index, end: match.index + match[0].length },
        because: 'hour',
        values,
        fixes,
        confidence: 0.9,
      },
    ];
  });
};

/** "las 8" of a shop that closes in the evening is 20:00. */
const minuteOf = (match: RegExpMatchArray): number | undefined => {
  const hour = Number(match[1]);
  if (hour > 24) return undefined;
  const half = (match[3] ?? '').toLowerCase();
  const isEvening = half.startsWith('p') || (half === '' && hour < 11 && /hasta|cerramos|until|close/iu.test(match[0]));
  return (hour + (isEvening && hour < 12 ? 12 : 0)) * 60 + Number(match[2] ?? 0);
};

const clockText = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

const prices = ({ text }: Reading, known: readonly KnownFact[]): Sighting[] =>
  known.flatMap((fact) => {
    if (fact.kind !== 'price') return [];
    const about = unaccented(keyOf(fact.about));
    const plain = unaccented(keyOf(text));
    const at = plain.length === text.length ? plain.indexOf(about) : -1;
    if (at < 0) return [];
    const near = [...text.matchAll(price)].filter((match) => Math.abs(match.index - at) < 60);
    const amounts = near.map((match) => ({ match, amount: amountOf(match[2] ?? match[3] ?? '') }));
    if (near.length !== 1 || amounts.some(({ amount }) => amount === fact.amount)) return [];
    return amounts.map(({ match }) => ({
      span: { start: match.index, end: match.index + match[0].length },
      because: 'price',
      values: { about: fact.about, known: `${fact.amount} ${fact.currency}`, said: match[0] },
      confidence: 0.8,
    }));
  });

/** "1.299,50", "1,299.50" and "12" in one way. */
const amountOf = (said: string): number => {
  const cents = /[.,](\d{1,2})$/u.exec(said);
  const whole = (cents === null ? said : said.slice(0, cents.index)).replaceAll(/[.,]/gu, '');
  return Number(`${whole}.${cents?.[1] ?? '0'}`);
};
