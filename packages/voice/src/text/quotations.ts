import type { Span } from '../finding.ts';

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"', '‘': '’' };

/** What stands between quotation marks. A mark that is never closed quotes nothing. */
export const quotationsIn = (text: string): Span[] => {
  const spans: Span[] = [];
  let open: { mark: string; at: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (open !== undefined && mark === closing[open.mark]) {
      spans.push({ start: open.at, end: at + 1 });
      open = undefined;
    } else if (open === undefined && mark in closing) open = { mark, at };
  }
  return spans;
};

/** True when the span touches one of the others. */
export const isWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end);
