import type { ComposeRule } from '@tertulia/contract';

export type TextUnit = ComposeRule['text']['unit'];

/** How long a text is to the network that counts in `unit`. Composers, the server and the conformance suite count with this. */
export function textLength(text: string, unit: TextUnit): number {
  switch (unit) {
    case 'utf16':
      return text.length;
    case 'grapheme':
      return Array.from(graphemes.segment(text)).length;
    case 'byte':
      return new TextEncoder().encode(text).length;
    case 'gsm7':
      return gsm7Length(text);
    case 'x-weighted':
      return weightedLength(text);
    default:
      return unit satisfies never;
  }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** 3GPP TS 23.038, 6.2.1: the default alphabet; `extended` takes two septets. One letter outside makes the whole text UCS-2. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('\f^{}\\[~]|€');

function gsm7Length(text: string): number {
  let septets = 0;
  for (const letter of text) {
    if (basic.has(letter)) septets += 1;
    else if (extended.has(letter)) septets += 2;
    else return text.length;
  }
  return septets;
}

/**
 * X counts after NFC: an address 23, an emoji sequence 2, Latin and general punctuation 1, all else 2.
 * https://docs.x.com/fundamentals/counting-characters, read 2026-11-22. Addresses without a scheme are not looked for.
 */
function weightedLength(text: string): number {
  const address = /https?:\/\/\S+/giu;
  const addresses = text.match(address)?.length ?? 0;
  let length = addresses * 23;
  for (const { segment } of graphemes.segment(text.normalize('NFC').replace(address, ''))) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) length += 2;
    else for (const letter of segment) length += isLight(letter.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return length;
}

const isLight = (code: number): boolean =>
  code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247);
