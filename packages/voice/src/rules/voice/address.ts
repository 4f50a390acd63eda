import { marksIn, type Mark } from '../../address/address-features.ts';
import { tokensOf, type Token } from '../../person/tokens.ts';
import type { Span } from '../../finding.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { withCaseOf } from '../../text/with-case-of.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { replacement } from '../spot.ts';

/** One form of address, the protocol's: tú, usted or vos. */
export const address: Rule = {
  id: 'address',
  group: 'voice',
  severity: 'warn',
  languages: ['es'],
  texts: {
    tu: { es: 'La marca trata de tú, y «{word}» no lo es.', en: 'The brand says tú; “{word}” does not.' },
    usted: { es: 'La marca trata de usted, y «{word}» tutea.', en: 'The brand says usted; “{word}” does not.' },
    vos: { es: 'La marca trata de vos, y «{word}» no lo es.', en: 'The brand says vos; “{word}” does not.' },
  },
  check: ({ text, words, protocol, exempt }) => {
    const wanted = protocol.address;
    if (wanted === 'any') return [];
    const tokens = tokensOf(text, words);
    return [
      ...formal(text, wanted, exempt),
      ...marksIn(tokens).flatMap((mark): Sighting[] => {
        const token = tokens[mark.at];
        if (
          token === undefined ||
          agrees(mark, wanted, token.key) ||
          isWithin(token, exempt) ||
          isTete(tokens, mark.at)
        )
          return [];
        const instead = insteadOf(token, mark, wanted);
        return [
          {
            span: { start: token.start, end: token.end },
            because: wanted,
            values: { word: token.text },
            fixes: instead === undefined ? [] : [replacement(token.start, token.end, withCaseOf(token.text, instead))],
            confidence: 0.9,
          },
        ];
      }),
    ];
  },
};

/** A usted that no word shows by itself: "no se preocupe", "¿puede decirnos…?". */
const formalities = wholeWords(
  'no se preocupe|si (?:lo|usted lo) desea|si gusta|en qué (?:le|lo|la) (?:puedo|podemos) ayudar|en qué (?:puedo|podemos) ayudarl[eao]|(?:me|nos) regala su|quiere que (?:le|lo|la)|(?:puede|podría) (?:decirnos|indicarnos|confirmarnos|enviarnos|mandarnos|pasarnos|facilitarnos) su|(?:con gusto )(?:le|lo|la) \\p{L}+mos|le (?:esperamos|atendemos|agradecemos|enviamos|mandamos|llamamos|informamos|confirmamos|recordamos)',
);

const formal = (text: string, wanted: 'tu' | 'usted' | 'vos', exempt: readonly Span[]): Sighting[] =>
  wanted === 'usted'
    ? []
    : [...text.matchAll(formalities)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        return isWithin(span, exempt) ? [] : [{ span, because: wanted, values: { word: match[0] }, confidence: 0.85 }];
      });

/** "el tú a tú" talks to nobody. */
const isTete = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.key === 'a' && tokens[at + 2]?.key === 'tú') ||
  (tokens[at - 1]?.key === 'a' && tokens[at - 2]?.key === 'tú');

/** "te", "tu" and the past serve tú and vos alike. */
const shared = /^(?:te|tus?|tuy[oa]s?|enclitic-te|2sg:(?:preterite|imperfect|conditional|future|subjunctive|rare))$/u;

const agrees = ({ speaks, name }: Mark, wanted: 'tu' | 'usted' | 'vos', key: string): boolean =>
  speaks === wanted ||
  name === '2sg:rare' ||
  (wanted === 'vos' && speaks === 'tu' && (shared.test(name) || /^(?:ves|das|vas|estás|has)$/u.test(key)));

const words: Readonly<Record<'tu' | 'usted' | 'vos', Readonly<Record<string, string>>>> = {
  usted: {
    tu: 'su',
    tus: 'sus',
    ti: 'usted',
    contigo: 'con usted',
    tú: 'usted',
    vos: 'usted',
    tuyo: 'suyo',
    tuya: 'suya',
    tuyos: 'suyos',
    tuyas: 'suyas',
  },
  tu: { usted: 'tú', vos: 'tú' },
  vos: { ti: 'vos', contigo: 'con vos', tú: 'vos', usted: 'vos' },
};

const insteadOf = (token: Token, { name }: Mark, wanted: 'tu' | 'usted' | 'vos'): string | undefined =>
  name.startsWith('2sg') || name === 'imperative' || name === 'enclitic-te' ? undefined : words[wanted][token.key];
