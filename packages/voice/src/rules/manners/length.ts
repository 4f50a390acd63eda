import type { Rule, Sighting } from '../../rule.ts';

const ceilings = {
  'reply public': 500,
  'reply private': 1000,
  'post public': 1500,
  'post private': 1500,
  'bot public': 400,
  'bot private': 400,
  'broadcast public': 700,
  'broadcast private': 700,
} as const;

/** Too long for where it is read. */
export const length: Rule = {
  id: 'length',
  group: 'manners',
  severity: 'hint',
  languages: 'any',
  texts: {
    whole: {
      es: 'Son {count} caracteres; aquí se leen bien hasta {ceiling}.',
      en: 'That is {count} characters; up to {ceiling} is easy to read here.',
    },
    sentence: {
      es: 'Cuesta leer una frase de {count} palabras: pártela.',
      en: 'A sentence of {count} words is hard to read: split it.',
    },
  },
  check: ({ text, draft, sentences, words }) => {
    const sightings: Sighting[] = [];
    // a subject and the words for a picture are cut by whoever shows them
    const ceiling = draft.surface === 'aside' ? Infinity : ceilings[`${draft.surface} ${draft.reach}`];
    if (text.length > ceiling)
      sightings.push({
        span: { start: wholeCharacter(text, ceiling), end: text.length },
        because: 'whole',
        values: { count: String(text.length), ceiling: String(ceiling) },
        confidence: 0.9,
      });
    if (words.length <= 45) return sightings;
    let at = 0;
    for (const { start, end } of sentences) {
      let count = 0;
      for (; (words[at]?.start ?? Infinity) < end; at++) count++;
      if (count > 45)
        sightings.push({
          span: { start, end },
          because: 'sentence',
          values: { count: String(count) },
          confidence: 0.8,
        });
    }
    return sightings;
  },
};

/** A place that cuts no character in two. */
const wholeCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/u.test(text.charAt(at)) || /\p{M}|\u200D|\uFE0F/u.test(text.charAt(at))
    ? wholeCharacter(text, at - 1)
    : at;
