import type { Reading } from '../../reading.ts';
import { spokenToSeveral } from '#turns';
import type { Rule, Sighting } from '../../rule.ts';
import { unaccented, type Word } from '../../text/words.ts';
import { isWithin } from '../../text/quotations.ts';
import { verbs } from '../../verbs/analyse.ts';

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
    const vosotros = seen.filter(isVosotros);
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

const isVosotros = ({ key }: Word): boolean => {
  const last = key.at(-1);
  if (last === 'd') return verbs().get(`${key.slice(0, -1)}r`)?.isCommon === true && /.{3}[aei]d$/u.test(key);
  if (last !== 's' && !key.startsWith('v') && !/d(?:me|l[oae])$/u.test(key)) return false;
  if (/^(?:vosotr[oa]s|os|vuestr[oa]s?)$/u.test(key)) return true;
  if (/^(?:[vd]ais|sois)$/u.test(key)) return true;
  if (/(?:áis|éis)$/u.test(key)) return key.length > 4 && !/^(?:seis|veintiséis|dieciséis)$/u.test(key);
  if (/[aei]steis$/u.test(key)) return true;
  const command = /^(\p{L}+[aeií])d(?:nos|me|l[oae]s?)$/u.exec(key)?.[1];
  if (command !== undefined) return verbs().has(`${unaccented(command)}r`);
  const reflexive = /^(\p{L}{3,}[aeiáéí])os$/u.exec(key)?.[1];
  return (
    reflexive !== undefined &&
    /[aeáéí]os$/u.test(key) &&
    verbs().has(`${unaccented(reflexive)}r`) &&
    !/^(?:correos|días|tíos|líos|ríos|fríos|míos|envíos|desafíos|vacíos)$/u.test(key)
  );
};
