import type { Span } from '../finding.ts';

export type Identifier = Span & {
  readonly kind: 'card' | 'iban' | 'clabe' | 'identity' | 'phone' | 'email' | 'street';
  readonly text: string;
};

const patterns: readonly (readonly [Identifier['kind'], RegExp])[] = [
  ['iban', /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){3,7}(?:[ -]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu],
  [
    'card',
    /(?<![\p{L}\p{N}])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3,4}(?!\d)|(?<![\p{L}\p{N}])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\d)/gu,
  ],
  ['clabe', /(?<![\p{L}\p{N}])\d{18}(?!\d)|(?<![\p{L}\p{N}])\d{22}(?!\d)/gu],
  [
    'identity',
    /(?<![\p{L}\p{N}])(?:\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-Z]|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d|[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}|(?:20|23|24|27|30|33)-\d{8}-\d|\d{2}\/\d{8}\/\d{2}|[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![\p{L}\p{N}])/gu,
  ],
  [
    'identity',
    /(?<![\p{L}])(?:c[eé]dula|c\.c\.|dni|documento|pasaporte|passport)(?: n[uú]mero| number| n[ºo°.]+)?(?: es| is)?:? ?(\d{1,3}(?:[.\s]?\d{3}){2,3})(?!\d)/giu,
  ],
  [
    'phone',
    /(?<![\p{L}\p{N}#.,-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){2,4}(?![\p{L}\p{N}€$%]|[.,]\d| (?:pesetas|pesos|euros|litros|personas|espectadores|habitantes|km|kg|views))/gu,
  ],
  ['email', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,24}){1,3}/gu],
  [
    'street',
    /(?<![\p{L}])(?:(?:viv(?:es?|ís) en|domicilio(?: es| en)?|tu dirección(?: es)?|su dirección(?: es)?|entregamos en|enviamos a|lo enviamos a|enviado a|va (?:a|para)|(?:la|tu|su) entrega (?:es|será) en|entregado en|(?:te|lo|la|le) (?:busca|recogen?|pasan? a buscar) (?:en|por)|llega a|your address(?: is)?|deliver to|shipped to|sent (?:it )?to) )(?:la |el |tu )?(?:(?:calle|c\/|avenida|avda\.?|av\.?|carrera|cra\.?|diagonal|transversal|paseo|plaza|camino) ?[\p{L}\p{N} .ºª#-]{2,40}\d{1,5}|\p{Lu}\p{L}+ \d{2,5} \d{1,2}\.?[º°ª] ?[A-Z]|\d{1,5} \p{Lu}\p{L}+ (?:street|st|road|rd|avenue|ave|lane|drive|close))/giu,
  ],
];

/** Numbers and addresses of a person, each checked as far as its own check digits allow. */
export const identifiersIn = (text: string): Identifier[] => {
  if (!/\d|@/u.test(text)) return [];
  const found: Identifier[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.length > 50) return found.toSorted((a, b) => a.start - b.start);
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      if (holds(kind, match[0])) found.push({ ...span, kind, text: match[0] });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
};

const holds = (kind: Identifier['kind'], text: string): boolean => {
  const digits = text.replaceAll(/\D/gu, '');
  switch (kind) {
    case 'card':
      return /^[2-6]/u.test(digits) && luhn(digits);
    case 'iban':
      return ibanHolds(text.replaceAll(/[ -]/gu, ''));
    case 'identity':
      return /^\d{8}-?[A-Z]$/u.test(text) ? 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === text.at(-1) : true;
    case 'phone':
      return (
        digits.length >= 9 &&
        digits.length <= 13 &&
        !isBrandLine(digits) &&
        !/^(?:19|20)\d{2}/u.test(text) &&
        /[ .()+-]|^[67]\d{8}$|^\d{10}$/u.test(text)
      );
    case 'clabe':
    case 'email':
    case 'street':
      return true;
    default:
      return kind satisfies never;
  }
};

/** Free and premium lines belong to companies. */
const isBrandLine = (digits: string): boolean =>
  /^(?:90[0-2]|80[0-9]|0800|0810|01800|018000|1800|18[0-9]{2}|0345|0800|0808|0300)/u.test(digits);

const luhn = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits.length >= 15 && sum % 10 === 0;
};

const ibanHolds = (iban: string): boolean => {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4))
    rest = Number(`${rest}${/\d/u.test(letter) ? letter : letter.charCodeAt(0) - 55}`) % 97;
  return iban.length >= 15 && rest === 1;
};
