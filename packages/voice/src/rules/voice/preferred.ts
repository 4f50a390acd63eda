import type { Protocol } from '../../protocol.ts';
import type { Rule } from '../../rule.ts';
import { findTerms, indexTerms, type TermIndex } from '../../text/find-terms.ts';
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
  check: ({ text, words, protocol, exempt }) =>
    findTerms(text, words, termsOf(protocol))
      .filter((match) => !isWithin(match, exempt))
      .map(({ start, end, of, text: term }) => ({
        span: { start, end },
        because: 'term',
        values: { term, instead: of },
        fixes: [replacement(start, end, withCaseOf(term, of))],
        confidence: 1,
      })),
};

const indexes = new WeakMap<Protocol, TermIndex<string>>();

const termsOf = (protocol: Protocol): TermIndex<string> => {
  const known = indexes.get(protocol);
  if (known !== undefined) return known;
  const index = indexTerms(
    protocol.terms.preferred.flatMap(({ term, insteadOf }) => insteadOf.map((other) => ({ term: other, of: term }))),
  );
  indexes.set(protocol, index);
  return index;
};
