import type { ProtocolDocument } from '@tertulia/contract';

/** Rows begun and left empty are nothing. */
export const tidy = (document: ProtocolDocument): ProtocolDocument => ({
  ...document,
  terms: {
    ...document.terms,
    banned: document.terms.banned
      .filter(({ term }) => term.trim() !== '')
      .map(({ term, instead = '', because = '' }) => ({
        term: term.trim(),
        ...(instead.trim() === '' ? {} : { instead: instead.trim() }),
        ...(because.trim() === '' ? {} : { because: because.trim() }),
      })),
    preferred: document.terms.preferred.filter(({ term }) => term.trim() !== ''),
  },
  examples: document.examples.filter(({ question, answer }) => `${question}${answer}`.trim() !== ''),
});
