import { fold } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'link' | 'mention' | 'emoji' | 'mark';

/** A piece of the text: `text` is what the models see, `start` and `end` are where the reader sees it. */
export type Token = { kind: TokenKind; text: string; start: number; end: number };

/** Words, numbers, links, mentions, emoji and punctuation in reading order. One pass, linear in length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const kind = kindOf(match.groups ?? {});
    found.push({ kind, text: seen(kind, raw), start: match.index, end: match.index + raw.length });
  }
  return found;
}

const KINDS: readonly TokenKind[] = ['link', 'mention', 'word', 'number', 'emoji', 'mark'];

const kindOf = (groups: Record<string, string | undefined>): TokenKind =>
  KINDS.find((kind) => groups[kind] !== undefined) ?? 'mark';

function seen(kind: TokenKind, raw: string): string {
  switch (kind) {
    case 'link':
      return '\uE000';
    case 'mention':
      return '\uE001';
    case 'word':
      return calm(/^[\x20-\x7e]*$/u.test(raw) ? raw.toLowerCase() : fold(raw));
    case 'number':
      // The length of a number says what it is (a year, a phone, an order); its digits do not.
      return raw.length > 2 ? '\uE002'.repeat(Math.min(raw.length, 9)) : raw;
    case 'emoji':
    case 'mark':
      return raw;
  }
}

// "buenísimoooooo" is "buenisimoo": stretched words meet, and still differ from the plain word.
const calm = (word: string): string => word.replace(/(.)\1{2,}/gu, '$1$1');

const TOKEN = new RegExp(
  [
    String.raw`(?<link>https?:\/\/\S+|www\.\S+|[\p{L}\p{N}-]+\.(?:com|es|mx|ar|co|net|org|io|ly|me|gl|be|tv|info|xyz|shop|link|yy)(?:\/\S*)?(?![\p{L}\p{N}]))`,
    String.raw`(?<mention>@[\p{L}\p{N}_.]+)`,
    String.raw`(?<word>[\p{L}\p{M}\p{Cf}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’][\p{L}\p{M}]+)*)`,
    String.raw`(?<number>\p{N}+)`,
    String.raw`(?<emoji>\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*|\p{RI}\p{RI}|[:;=]['-]?[)(DPpdoO/|*3]+|<3+)`,
    String.raw`(?<mark>[!¡]+|[?¿]+|\.{2,}|[€$£%#*"])`,
  ].join('|'),
  'gu',
);
