/** Lower case, without accents (ñ stays: "año" and "ano" are two words), with typographic quotes made plain. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/n\u0303/g, 'ñ')
    .replace(MARKS, '')
    .replace(/[’‘´`]/g, "'");
}

// Combining marks, and the invisible characters that people paste without knowing: joiners, directional marks, soft hyphens.
const MARKS = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
