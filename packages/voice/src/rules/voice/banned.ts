import type { BannedTerm, Protocol } from '../../protocol.ts';
import type { Rule } from '../../rule.ts';
import { findTerms, indexTerms, type TermIndex } from '../../text/find-terms.ts';
import { isWithin } from '../../text/quotations.ts';
import { withCaseOf } from '../../text/with-case-of.ts';

/** Terms the brand does not use. A customer's quoted words are hers. */
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
  check: ({ text, words, protocol, quotations }) =>
    findTerms(text, words, termsOf(protocol))
      .filter((match) => !isWithin(match, quotations))
      .map(({ start, end, of, text: term }) => ({
        span: { start, end },
        because: of.because !== undefined ? 'because' : of.instead !== undefined ? 'instead' : 'term',
        values: {
          term,
          ...(of.instead === undefined ? {} : { instead: of.instead }),
          ...(of.because === undefined ? {} : { because: of.because }),
        },
        fixes: of.instead === undefined ? [] : [replaceBy(start, end, withCaseOf(term, of.instead))],
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
  const index = indexTerms(protocol.terms.banned.map((of) => ({ term: of.term, of })));
  indexes.set(protocol, index);
  return index;
};
