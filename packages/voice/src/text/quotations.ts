import type { Span } from '../finding.ts';

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"', '‘': '’', "'": "'" };
const opening = /[«“„"‘']/u;

/** What stands between quotation marks. A mark that is never closed quotes nothing; an apostrophe neither opens nor closes. */
export const quotationsIn = (text: string): Span[] => {
  const spans: Span[] = [];
  if (!opening.test(text)) return spans;
  let open: { mark: string; at: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (open !== undefined && mark === closing[open.mark] && !isApostrophe(text, at, 'closing')) {
      spans.push({ start: open.at, end: at + 1 });
      open = undefined;
    } else if ((open === undefined || open.mark === "'") && mark in closing && !isApostrophe(text, at, 'opening'))
      open = { mark, at };
  }
  return spans;
};

const isApostrophe = (text: string, at: number, as: 'opening' | 'closing'): boolean => {
  if (text[at] !== "'" && (text[at] !== '’' || as === 'opening')) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return as === 'opening' ? /[\p{L}\p{N}]/u.test(before) || !/[\p{L}¿¡]/u.test(after) : /[\p{L}\p{N}]/u.test(after);
};

/** True when the span touches one of the others, which stand in the order of the text and do not overlap. */
export const isWithin = (span: Span, others: readonly Span[]): boolean => {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((others[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = others[low];
  return next !== undefined && next.start < span.end;
};
