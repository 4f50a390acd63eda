/** A name or a subject for one line on a screen: no control signs, nothing that turns the direction of the text around. */
export const oneLine = (text: string, longest: number): string => {
  const clean = text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return clean.slice(0, longest).toWellFormed();
};
