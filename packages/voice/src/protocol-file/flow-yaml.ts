import type { Yaml } from './yaml-value.ts';

/** Nothing a brand writes is nested deeper; hostile text is. */
const DEEPEST = 20;

/** What went wrong: the brackets, or a piece between them. */
export class FlowProblem extends Error {}

/**
 * Reads `{curt: block, tone: [a, "b"]}`: maps and lists in brackets, on one line or over several.
 * @param scalarOf what a piece without brackets says
 * @param more the next line, while a bracket is open
 * @throws FlowProblem
 */
export const readFlow = (text: string, scalarOf: (piece: string) => Yaml, more: () => string | undefined): Yaml => {
  const flow = new Flow(text, scalarOf, more);
  const value = flow.value(0);
  flow.expectEnd();
  return value;
};

class Flow {
  private text: string;
  private at = 0;
  private readonly scalarOf: (piece: string) => Yaml;
  private readonly more: () => string | undefined;
  constructor(text: string, scalarOf: (piece: string) => Yaml, more: () => string | undefined) {
    this.text = text;
    this.scalarOf = scalarOf;
    this.more = more;
  }

  value(depth: number): Yaml {
    if (depth > DEEPEST) throw new FlowProblem('depth');
    const open = this.next();
    if (open === '[') return this.list(depth);
    return open === '{' ? this.map(depth) : this.scalarOf(this.piece(false));
  }

  expectEnd(): void {
    if (this.text.slice(this.at).trim() !== '') throw new FlowProblem('after the bracket');
  }

  private list(depth: number): Yaml[] {
    const items: Yaml[] = [];
    for (this.at++; this.next() !== ']'; this.expectComma(']')) items.push(this.value(depth + 1));
    this.at++;
    return items;
  }

  private map(depth: number): Yaml {
    const entries: [string, Yaml][] = [];
    for (this.at++; this.next() !== '}'; this.expectComma('}')) {
      const piece = this.piece(true);
      // An id keeps its zeros: "0190" is no number.
      const key = /^["']/u.test(piece) ? String(this.scalarOf(piece)) : piece;
      if (this.next() !== ':') throw new FlowProblem('key');
      this.at++;
      const isEmpty = /[,}]/u.test(this.next());
      entries.push([key, isEmpty ? null : this.value(depth + 1)]);
    }
    this.at++;
    return Object.fromEntries(entries);
  }

  /** A quoted piece with its quotes, or what stands before the next comma, bracket or, of a key, colon. */
  private piece(isKey: boolean): string {
    const pattern = isKey ? KEY : PLAIN;
    const quoted = stickyAt(QUOTED, this.text, this.at);
    const found = quoted ?? stickyAt(pattern, this.text, this.at);
    if (found === undefined || found.trim() === '') throw new FlowProblem('piece');
    this.at += found.length;
    return found.trim();
  }

  private expectComma(close: string): void {
    const found = this.next();
    if (found === ',') this.at++;
    else if (found !== close) throw new FlowProblem('comma');
  }

  /** The next letter that is no space, from the lines below if need be. */
  private next(): string {
    for (;;) {
      while (/\s/u.test(this.text.charAt(this.at))) this.at++;
      if (this.at < this.text.length) return this.text.charAt(this.at);
      const line = this.more();
      if (line === undefined) throw new FlowProblem('open');
      this.text = line;
      this.at = 0;
    }
  }
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/uy;
const PLAIN = /[^,[\]{}"'][^,[\]{}]*/uy;
/** "10:30" is no key; a colon ends one before a space or the end. */
const KEY = /[^,[\]{}"':](?:[^,[\]{}:]|:(?!\s|$))*/uy;

const stickyAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};
