import type { Span } from '../finding.ts';

/** Drawn letters: mathematical, in circles and squares, of full width. */
const drawn =
  /(?:[\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F129}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u249C-\u24E9\u2100-\u2134\uFF21-\uFF3A\uFF41-\uFF5A]\s?){2,}/gu;
const capitals: Readonly<Record<string, string>> = {
  ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n',
  ᴏ: 'o', ᴘ: 'p', ꞯ: 'q', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z',
}; // prettier-ignore
/** Small capitals and raised letters; one or two of them are an abbreviation ("Mᵐᵉ") or a sound. */
const small =
  /(?:[\u1D00-\u1D6A\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F\uA730\uA731\uA7AF\u02B0-\u02B8\u02E1-\u02E3\u2071\u207F]['’\s]?){3,}/gu;
/** Letters with a line through each, or with marks piled on them. */
const struck = /(?:[\p{L}\p{N}][\u0334-\u0338]+\s?){2,}|\p{L}\p{M}{4,}/gu;

/** Where letters only look like letters, and what they stand for. */
export const fancyLetters = (text: string): (Span & { readonly plain: string })[] => {
  let isAscii = true;
  for (let at = 0; at < text.length && isAscii; at++) isAscii = text.charCodeAt(at) < 0x2b0;
  if (isAscii) return [];
  return [drawn, small, struck]
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => {
        const said = match[0].trimEnd();
        return { start: match.index, end: match.index + said.length, plain: plainOf(said) };
      }),
    )
    .toSorted((a, b) => a.start - b.start);
};

const plainOf = (said: string): string =>
  said
    .replaceAll(/[\u0334-\u0338]|(?<=\p{M})\p{M}+/gu, '')
    .normalize('NFKC')
    .replaceAll(/[\u{1F130}-\u{1F189}]/gu, (letter) =>
      String.fromCharCode(65 + (((letter.codePointAt(0) ?? 0) - 0x1f130) % 32)),
    )
    .replaceAll(/\p{L}/gu, (letter) => capitals[letter] ?? letter);
