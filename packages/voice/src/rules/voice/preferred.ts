import type { Protocol } from '../../protocol.ts';
import type { Rule } from '../../rule.ts';
import { findTerms, indexTerms, type TermIndex } from '../../text/find-terms.ts';
import { isWithin } from '../../text/quotations.ts';
import { replacedBy } from '../../rewrite/agreed.ts';

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
      .map((found) => ({
        span: { start: found.start, end: found.end },
        because: 'term',
        values: { term: found.text, instead: found.of },
        fixes: replacedBy({ text, words, language }, found, found.of, othersOf(protocol, found.of)),
        confidence: 1,
      })),
};

const othersOf = (protocol: Protocol, term: string): readonly string[] =>
  protocol.terms.preferred.find((it) => it.term === term)?.insteadOf ?? [];

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
