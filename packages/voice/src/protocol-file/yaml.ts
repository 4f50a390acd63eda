import { FlowProblem, readFlow } from './flow-yaml.ts';
import type { Yaml } from './yaml-value.ts';

type Line = { readonly indent: number; readonly text: string; readonly number: number };

/** Reads a document. What it does not understand is refused with its line, never guessed. */
export const readYaml = (source: string): Yaml => {
  const lines: Line[] = [];
  for (const [at, raw] of source.replaceAll('\r', '').split('\n').entries()) {
    const text = withoutComment(raw).trimEnd();
    if (raw.includes('\t') && /^\s*\t/u.test(raw)) throw new YamlProblem(at + 1, 'tabs');
    lines.push({ indent: text.length - text.trimStart().length, text: text.trimStart(), number: at + 1 });
  }
  const reader = new Reader(lines, source.split('\n'));
  const value = reader.block(0);
  reader.expectEnd();
  return value;
};

/** A line that could not be read. */
export class YamlProblem extends Error {
  readonly line: number;
  readonly reason: 'tabs' | 'indentation' | 'key' | 'quotes' | 'brackets';
  constructor(line: number, reason: YamlProblem['reason']) {
    super(`line ${line}: ${reason}`);
    this.line = line;
    this.reason = reason;
  }
}

const keyPattern =
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'[\]{}#&*!|>%@`,-][^:]{0,199}?|-[^\s:][^:]{0,199}?)\s*:(?:\s+|$)/u;

class Reader {
  private at = 0;
  private readonly lines: readonly Line[];
  private readonly raw: readonly string[];
  constructor(lines: readonly Line[], raw: readonly string[]) {
    this.lines = lines;
    this.raw = raw;
  }

  private next(): Line | undefined {
    while (this.lines[this.at]?.text === '') this.at++;
    return this.lines[this.at];
  }

  expectEnd(): void {
    const line = this.next();
    if (line !== undefined) throw new YamlProblem(line.number, 'indentation');
  }

  block(least: number): Yaml {
    const first = this.next();
    if (first === undefined || first.indent < least) return null;
    if (first.text === '-' || first.text.startsWith('- ')) return this.list(first.indent);
    if (keyPattern.test(first.text)) return this.map(first.indent);
    this.at++;
    return this.inline(first.text, first.number);
  }

  /** What stands in one line, or in brackets that may go on below. */
  private inline(text: string, line: number): Yaml {
    if (!/^[[{]/u.test(text)) return scalar(text, line);
    try {
      return readFlow(
        text,
        (piece) => scalar(piece, line),
        () => this.lines[this.at++]?.text,
      );
    } catch (error) {
      if (error instanceof FlowProblem) throw new YamlProblem(line, 'brackets');
      throw error;
    }
  }

  private list(indent: number): Yaml[] {
    const items: Yaml[] = [];
    for (
      let line = this.next();
      line !== undefined && line.indent === indent && /^-(?: |$)/u.test(line.text);
      line = this.next()
    ) {
      const rest = line.text.slice(1).trimStart();
      const inner = indent + line.text.length - rest.length;
      if (rest === '') {
        this.at++;
        items.push(this.block(indent + 1));
      } else if (keyPattern.test(rest) && !/^["'[{]/u.test(rest)) items.push(this.map(inner, rest));
      else {
        this.at++;
        items.push(this.inline(rest, line.number));
      }
    }
    return items;
  }

  private map(indent: number, firstText?: string): { readonly [key: string]: Yaml } {
    const entries: [string, Yaml][] = [];
    let text = firstText;
    for (
      let line = this.next();
      line !== undefined && (text !== undefined || line.indent === indent);
      line = this.next()
    ) {
      const match = keyPattern.exec(text ?? line.text);
      if (match === null) throw new YamlProblem(line.number, 'key');
      const rest = (text ?? line.text).slice(match[0].length);
      text = undefined;
      this.at++;
      entries.push([keyFrom(match[1] ?? '', line.number), this.valueOf(rest, indent, line)]);
    }
    return Object.fromEntries(entries);
  }

  private valueOf(rest: string, indent: number, line: Line): Yaml {
    if (/^[|>][-+]?$/u.test(rest)) return this.text(indent, rest.startsWith('>'));
    if (rest !== '') return this.inline(rest, line.number);
    const next = this.next();
    const isListHere = next !== undefined && next.indent === indent && /^-(?: |$)/u.test(next.text);
    return this.block(isListHere ? indent : indent + 1);
  }

  private text(indent: number, isFolded: boolean): string {
    const kept: string[] = [];
    const inner = this.next()?.indent ?? 0;
    while (
      this.at < this.lines.length &&
      (this.lines[this.at]?.text === '' || (this.lines[this.at]?.indent ?? 0) > indent)
    )
      kept.push((this.raw[this.at++] ?? '').slice(inner).trimEnd());
    return kept.join(isFolded ? ' ' : '\n').trim();
  }
}

const withoutComment = (line: string): string => {
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if (quote !== '') {
      if (letter === '\\' && quote === '"') at++;
      else if (letter === quote) quote = '';
    } else if ((letter === '"' || letter === "'") && /^[\s[{,:-]?$/u.test(line.charAt(at - 1))) quote = letter;
    else if (letter === '#' && (at === 0 || /\s/u.test(line.charAt(at - 1)))) return line.slice(0, at);
  }
  return line;
};

const scalar = (text: string, line: number): Yaml => {
  if (text.startsWith('"')) return doubleQuoted(text, line);
  if (text.startsWith("'")) {
    if (text.length < 2 || !text.endsWith("'")) throw new YamlProblem(line, 'quotes');
    return text.slice(1, -1).replaceAll("''", "'");
  }
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null' || text === '~') return null;
  return /^-?\d{1,15}(?:\.\d{1,10})?$/u.test(text) ? Number(text) : text;
};

const keyFrom = (text: string, line: number): string => {
  const key = /^["']/u.test(text) ? scalar(text, line) : text;
  if (typeof key !== 'string') throw new YamlProblem(line, 'key');
  return key;
};

const doubleQuoted = (text: string, line: number): string => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string') return value;
  } catch {
    throw new YamlProblem(line, 'quotes');
  }
  throw new YamlProblem(line, 'quotes');
};
