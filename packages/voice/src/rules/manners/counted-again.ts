import type { Sighting } from '../../rule.ts';
import { unaccented, wordsOf } from '../../text/words.ts';

const asksHowMany = /(?<!\p{L})(?:cu[aá]nt[oa]s|how many) (?:(?:unidades|pares|units) de )?(\p{L}{4,})(?!\p{L})/iu;
const number =
  /^(?:\d{1,4}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred)$/u;
/** They are counted otherwise, or their number tells something else. */
const uncounted =
  /^(?:anos|personas|people|veces|times|years|cosas|things|dias|days|horas|hours|quer|quier|neces|llev|trae|hay|tien|vais|seri|seran|somos|sois)/u;
const afresh =
  /(?<!\p{L})(?:más|otr[oa]s|adicional\p{L}*|quedan|faltan|hay|more|other|extra|left|missing|de ell[oa]s|of (?:them|those))(?!\p{L})/iu;

/** "¿Cuántas sillas quiere?" to somebody who wrote "40 sillas": any noun that stands behind its number. */
export const countedAgain = (
  sentence: string,
  start: number,
  said: readonly string[],
  language: string,
): Sighting | undefined => {
  const match = asksHowMany.exec(sentence);
  const noun = unaccented(match?.[1]?.toLowerCase() ?? '');
  if (match === null || uncounted.test(noun) || afresh.test(sentence)) return undefined;
  const stem = noun.slice(0, Math.max(4, noun.length - 2));
  for (const message of said) {
    const words = wordsOf(message);
    const at = words.findIndex(
      ({ key }, index) =>
        unaccented(key).startsWith(stem) &&
        [1, 2].some((back) => number.test(unaccented(words[index - back]?.key ?? ''))),
    );
    const [before, thing] = [words[at - 1], words[at]];
    if (before === undefined || thing === undefined) continue;
    const from = number.test(unaccented(before.key)) ? before : (words[at - 2] ?? before);
    return {
      span: { start: start + match.index, end: start + match.index + match[0].length },
      because: 'above',
      values: {
        what: `${language === 'en' ? 'the number of' : 'el número de'} ${match[1] ?? ''}`,
        given: message.slice(from.start, thing.end),
      },
      confidence: 0.75,
    };
  }
  return undefined;
};
