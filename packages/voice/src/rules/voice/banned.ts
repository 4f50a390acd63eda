import type { BannedTerm, Protocol } from '../../protocol.ts';
import type { Rule } from '../../rule.ts';
import { findTerms, indexTerms, type TermIndex } from '../../text/find-terms.ts';
import { inNumber } from '../../text/plural-of-noun.ts';
import { isWithin } from '../../text/quotations.ts';
import { withCaseOf } from '../../text/with-case-of.ts';

/** Terms the brand does not use, in both numbers. A customer's quoted words are hers, and a name or an address is what it is. */
export const banned: Rule = {
  id: 'banned',
  group: 'voice',
  severity: 'warn',
  languages: 'any',
  reads: 'sentence',
  texts: {
    term: { es: 'La marca no dice «{term}».', en: 'The brand does not say “{term}”.' },
    instead: {
      es: 'La marca no dice «{term}», sino «{instead}».',
      en: 'The brand does not say “{term}” but “{instead}”.',
    },
    because: { es: 'La marca no dice «{term}»: {because}', en: 'The brand does not say “{term}”: {because}' },
  },
  check: ({ text, words, protocol, exempt, language }) =>
    findTerms(text, words, termsOf(protocol))
      .filter((match) => !isWithin(match, exempt))
      .map(({ start, end, of, text: term, isPlural }) => ({
        span: { start, end },
        because: of.because !== undefined ? 'because' : of.instead !== undefined ? 'instead' : 'term',
        values: {
          term,
          ...(of.instead === undefined ? {} : { instead: of.instead }),
          ...(of.because === undefined ? {} : { because: of.because }),
        },
        fixes: inNumber(of.instead, isPlural, language).map((word) => replaceBy(start, end, withCaseOf(term, word))),
        confidence: 1,
      })),
};

const replaceBy = (start: number, end: number, text: string) => ({
  label: { es: `Poner «${text}»`, en: `Write “${text}”` },
  edits: [{ start, end, text }],
});

const indexes = new WeakMap<Protocol, TermIndex<BannedTerm>>();

const termsOf = (protocol: Protocol): TermIndex<BannedTerm> => {
  const known = indexes.get(protocol);
  if (known !== undefined) return known;
  const index = indexTerms(
    protocol.terms.banned.map((of) => ({ term: of.term, of })),
    'with plurals',
  );
  indexes.set(protocol, index);
  return index;
};
