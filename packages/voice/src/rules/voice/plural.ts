import type { Reading } from '../../reading.ts';
import { spokenToSeveral } from '#turns';
import { isOfVosotros } from '../../address/of-several.ts';
import type { Rule, Sighting } from '../../rule.ts';
import type { Word } from '../../text/words.ts';
import { isWithin } from '../../text/quotations.ts';

/** "Vosotros" or "ustedes" for several people, never both. */
export const plural: Rule = {
  id: 'plural',
  group: 'voice',
  severity: 'warn',
  languages: ['es'],
  texts: {
    ustedes: {
      es: 'La marca dice «ustedes», y «{word}» es de «vosotros».',
      en: 'The brand says ustedes; “{word}” belongs to vosotros.',
    },
    vosotros: { es: 'La marca dice «vosotros», no «{word}».', en: 'The brand says vosotros, not “{word}”.' },
    both: {
      es: 'El texto mezcla «vosotros» y «ustedes»: «{word}».',
      en: 'The text mixes vosotros and ustedes: “{word}”.',
    },
  },
  check: (reading) => {
    const seen = reading.words.filter((word) => !isWithin(word, reading.exempt));
    const vosotros = seen.filter(({ key }) => isOfVosotros(key));
    const ustedes = seen.filter(isUstedes);
    const wanted = reading.protocol.plural;
    if (wanted === 'ustedes') return say(vosotros, 'ustedes', reading);
    if (wanted === 'vosotros') return [...say(ustedes, 'vosotros', reading), ...bare(ustedes, reading)];
    return vosotros.length > 0 && ustedes.length > 0
      ? say(vosotros.length < ustedes.length ? vosotros : ustedes, 'both', reading)
      : [];
  },
};

/** Only the verb shows it. A brand that says usted to one person means "ustedes" by it, whatever its country says by default. */
const bare = (named: readonly Word[], reading: Reading): Sighting[] =>
  reading.protocol.address === 'usted'
    ? []
    : spokenToSeveral(reading)
        .filter((span) => !isWithin(span, reading.exempt) && named.every(({ start }) => start !== span.start))
        .map((span) => ({
          span,
          because: 'vosotros',
          values: { word: reading.text.slice(span.start, span.end) },
          confidence: 0.8,
        }));

const say = (words: readonly Word[], because: string, { text }: Reading): Sighting[] =>
  words.map(({ start, end }) => ({
    span: { start, end },
    because,
    values: { word: text.slice(start, end) },
    confidence: 0.95,
  }));

/** "Ustedes" by name, or asked something: "abróchense", "escríbannos" are nobody else's forms. */
const isUstedes = ({ key }: Word): boolean =>
  key === 'ustedes' ||
  key === 'uds' ||
  ((key.at(-3) === 'n' || key.at(-4) === 'n') &&
    key.length < 25 &&
    /[áéíóú]\p{L}*[ae]n(?:se|nos|me|l[aeo]s?)$/u.test(key));
