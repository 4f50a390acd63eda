import type { Span } from '../finding.ts';
import type { Protocol } from '../protocol.ts';
import { findTerms, indexTerms, type TermIndex } from './find-terms.ts';
import type { Word } from './words.ts';

/** What is not the writer's own wording: quotations, links, the brand's names and the wording somebody approved. */
export const exemptSpans = (
  text: string,
  words: readonly Word[],
  protocol: Protocol,
  quotations: readonly Span[],
  links: readonly Span[],
): readonly Span[] =>
  merged([
    ...quotations,
    ...links,
    ...findTerms(text, words, namesOf(protocol)),
    ...approved(text, protocol.approvedWording),
  ]);

const merged = (spans: readonly Span[]): Span[] => {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last === undefined || span.start >= last.end) whole.push({ start: span.start, end: span.end });
    else if (span.end > last.end) whole.splice(-1, 1, { start: last.start, end: span.end });
  }
  return whole;
};

const indexes = new WeakMap<Protocol, TermIndex<string>>();

const namesOf = (protocol: Protocol): TermIndex<string> => {
  const known = indexes.get(protocol);
  if (known !== undefined) return known;
  const index = indexTerms(protocol.terms.names.map((term) => ({ term, of: term })));
  indexes.set(protocol, index);
  return index;
};

const approved = (text: string, wordings: readonly string[]): Span[] =>
  wordings.flatMap((wording) => {
    const start = wording === '' ? -1 : text.indexOf(wording);
    return start < 0 ? [] : [{ start, end: start + wording.length }];
  });
