import type { BannedTerm, Protocol } from '../../protocol.ts';
import type { Rule } from '../../rule.ts';
import { findTerms, indexTerms, type TermIndex } from '../../text/find-terms.ts';
import { isWithin } from '../../text/quotations.ts';
import { replacedBy } from '../../rewrite/agreed.ts';

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
      .map(({ of, ...found }) => ({
        span: { start: found.start, end: found.end },
        because: of.because !== undefined ? 'because' : of.instead !== undefined ? 'instead' : 'term',
        values: {
          term: found.text,
          ...(of.instead === undefined ? {} : { instead: of.instead }),
          ...(of.because === undefined ? {} : { because: of.because }),
        },
        fixes: replacedBy({ text, words, language }, found, of.instead, bannedWith(protocol, of.instead)),
        confidence: 1,
      })),
};

const bannedWith = (protocol: Protocol, instead: string | undefined): readonly string[] =>
  protocol.terms.banned.flatMap((it) => (it.instead === instead ? [it.term] : []));

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
