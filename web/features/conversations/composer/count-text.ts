import type { ComposeRule } from '@tertulia/contract';

type Unit = ComposeRule['text']['unit'];

/** How long a channel says a text is. */
export function countText(text: string, unit: Unit): number {
  switch (unit) {
    case 'utf16':
      return text.length;
    case 'grapheme':
      return graphemes(text).length;
    case 'byte':
      return new TextEncoder().encode(text).length;
    case 'x-weighted':
      return weighted(text);
    case 'gsm7':
      return gsm7(text);
    default:
      return text.length;
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemes = (text: string): readonly string[] => Array.from(segmenter.segment(text), (each) => each.segment);

// an address counts 23 whatever its length; an emoji counts 2, however many code points it is made of
const address =
  /https?:\/\/[^\s]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|net|org|es|mx|ar|cl|co|pe|info|io|eu)(?:\/[^\s]*)?/giu;
const addressWeight = 23;

function weighted(text: string): number {
  const composed = text.normalize('NFC');
  const addresses = composed.match(address)?.length ?? 0;
  const rest = graphemes(composed.replaceAll(address, '')).reduce(
    (sum, each) =>
      sum +
      (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(each)
        ? 2
        : Array.from(each).reduce((own, point) => own + pointWeight(point.codePointAt(0) ?? 0), 0)),
    0,
  );
  return addresses * addressWeight + rest;
}

const pointWeight = (point: number): number =>
  point <= 4351 ||
  (point >= 8192 && point <= 8205) ||
  (point >= 8208 && point <= 8223) ||
  (point >= 8242 && point <= 8247)
    ? 1
    : 2;

// GSM 03.38: one septet each, two for the extension table; anything else turns the whole message into UCS-2
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('^{}\\[~]|€\f');

function gsm7(text: string): number {
  let septets = 0;
  for (const sign of text) {
    if (basic.has(sign)) septets += 1;
    else if (extension.has(sign)) septets += 2;
    else return text.length;
  }
  return septets;
}
