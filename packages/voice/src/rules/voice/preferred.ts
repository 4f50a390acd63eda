import type { Protocol } from '../../protocol.ts';
import type { Rule } from '../../rule.ts';
import { findTerms, indexTerms, type TermIndex } from '../../text/find-terms.ts';
import { inNumber } from '../../text/plural-of-noun.ts';
import { isWithin } from '../../text/quotations.ts';
import { withCaseOf } from '../../text/with-case-of.ts';
import { replacement } from '../spot.ts';

/** Terms the brand says in its own way. */
export const preferred: Rule = {
  id: 'preferred',
  group: 'voice',
  severity: 'hint',
  languages: 'any',
  reads: 'sentence',
  texts: {
    term: { es: 'La marca prefiere «{instead}» a «{term}».', en: 'The brand prefers “{instead}” to “{term}”.' },
  },
  check: ({ text, words, protocol, exempt, language }) =>
    findTerms(text, words, termsOf(protocol))
      .filter((match) => !isWithin(match, exempt) && match.text.toLowerCase() !== match.of.toLowerCase())
      .map(({ start, end, of, text: term, isPlural }) => ({
        span: { start, end },
        because: 'term',
        values: { term, instead: of },
        fixes: inNumber(of, isPlural, language).map((word) => replacement(start, end, withCaseOf(term, word))),
        confidence: 1,
      })),
};

const indexes = new WeakMap<Protocol, TermIndex<string>>();

const termsOf = (protocol: Protocol): TermIndex<string> => {
  const known = indexes.get(protocol);
  if (known !== undefined) return known;
  const index = indexTerms(
    protocol.terms.preferred.flatMap(({ term, insteadOf }) => insteadOf.map((other) => ({ term: other, of: term }))),
    'with plurals',
  );
  indexes.set(protocol, index);
  return index;
};
