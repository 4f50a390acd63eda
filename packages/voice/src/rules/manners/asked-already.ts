import type { Rule, Sighting } from '../../rule.ts';
import { askedData, givenBefore, namedBefore } from '#turns';
import type { Datum } from './asked-already-data.ts';

/** Asking for what stands above. */
export const askedAlready: Rule = {
  id: 'asked-already',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    done: {
      es: '«{what}»: más arriba dice que ya lo mandó o lo probó.',
      en: '“{what}”: they say above that they sent or tried it.',
    },
    above: { es: 'Ya lo dio más arriba: {what} es «{given}».', en: 'They gave it above: {what} is “{given}”.' },
  },
  check: (reading) => {
    const { text, signals, language } = reading;
    const said = (signals.personSaid ?? []).slice(-10).map((message) => message.slice(0, 2000));
    if (said.length === 0) return [];
    const known = askedData.flatMap(({ asks, given, es, en }): Sighting[] => {
      const matches = [...text.matchAll(asks)];
      const found = matches.length === 0 ? undefined : lastGiven(said, given);
      if (found === undefined || text.includes(found)) return [];
      return matches.map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        because: 'above',
        values: { what: language === 'en' ? en : es, given: found.slice(0, 40) },
        confidence: 0.85,
      }));
    });
    if (known.length > 0) return known;
    const named = namedBefore(reading);
    return named.length > 0 ? named : givenBefore(reading);
  },
};

const lastGiven = (said: readonly string[], given: Datum['given']): string | undefined =>
  said
    .map((message) => given.exec(message)?.[0].trim())
    .filter((it) => it !== undefined)
    .at(-1);
