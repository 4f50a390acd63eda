/** How Spanish (above zero) or English (below) one lower-case word looks by its letters alone. */
export function spelling(word: string): number {
  let sum = 0;
  if (/[áéíóúñü]/u.test(word)) sum += 1.2;
  if (/(?:[aeiou]s?|ción|dad|ando|iendo|mente)$/u.test(word) && word.length > 3) sum += 0.5;
  if (/(?:ing|ed|tion|ness|ght|ly|[bcdfgkmpt]|ck|ee|oo|ous|'s|'t|'re|'ve|'ll|'m)$/u.test(word) && word.length > 2)
    sum -= 0.7;
  if (/(?:th|sh|w|k|ee|oo|ea|ph|gh|y[aeiou]?n|ck|wh|tt|ff|pp|mm)/u.test(word)) sum -= 0.5;
  if (/(?:ll|rr|qu[eié]|ñ|gu[ei]|ue[rnl]|ie[rnm]|j[aeo])/u.test(word)) sum += 0.4;
  return sum;
}
