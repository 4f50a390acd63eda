/** Spanish spelling that keeps a sound when the vowel after it changes. */
export const beforeE = (stem: string): string => {
  if (stem.endsWith('gu')) return `${stem.slice(0, -1)}ü`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('g')) return `${stem}u`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}c`;
  return stem;
};

export const beforeO = (stem: string): string => {
  if (stem.endsWith('gu')) return stem.slice(0, -1);
  if (stem.endsWith('qu')) return `${stem.slice(0, -2)}c`;
  if (stem.endsWith('g')) return `${stem.slice(0, -1)}j`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}z`;
  return stem;
};

/** Replaces the last vowel group of a stem that matches `from`: pens, e, ie → piens. */
export const lastVowel = (stem: string, from: RegExp, to: (vowel: string) => string): string => {
  for (let at = stem.length - 1; at >= 0; at--) {
    const letter = stem.charAt(at);
    const isSilentU = letter === 'u' && /[gq]/u.test(stem.charAt(at - 1)) && at === stem.length - 1;
    if (isSilentU || !/[aeiouáéíóú]/u.test(letter)) continue;
    return from.test(letter) ? stem.slice(0, at) + to(letter) + stem.slice(at + 1) : stem;
  }
  return stem;
};

const acute: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
export const withAcute = (vowel: string): string => acute[vowel] ?? vowel;
