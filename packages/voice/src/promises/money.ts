import type { Span } from '../finding.ts';
import { lowerWords } from '../text/whole-words.ts';

const sums =
  '(?:dinero|plata|importe|total|todo|pago|cobro|comisión|cuota|mensualidad|compra|pedido|gastos|diferencia|envío|portes|cupón|vale|saldo|recargo|cargo|factura|entradas?|boletos?|[$€]? ?\\d[\\d.,]*|pesos|euros)';
const gives =
  '(?:(?:devolv|reembols|reinteg?r|bonific|abon|revers|descont|descuent|compens|acredit|reint)\\p{L}*(?:[ae]mos|remos|ré|o)|(?:vamos|voy|van|va) a (?:devolver|regresar(?= (?:su|tu|el) (?:dinero|plata|pago))|reembolsar|reintegrar|bonificar|abonar|reversar|descontar|compensar|acreditar))';
const spanish = lowerWords(
  `(?<!(?:no|ya|si|nunca) )(?:te|le|os|se|les) (?:l[oa]s? )?(?:${gives}(?!\\p{L})(?! (?:la|el|tu|su) (?:llamada|mensaje|correo|saludo|abrazo|sonrisa))(?:(?: \\p{L}+){0,3}? ${sums})?|regalamos (?:un(?:a|os|as)? (?:cupón|vale|mes|cuota|entradas?|noche|postre|bono|año)|el envío|los portes|un \\d{1,2} ?%|la próxima))`,
);
const english = lowerWords(
  [
    "(?:we|i)(?:['’]ll| will|['’](?:re|m) going to)(?: \\p{L}+)? (?:refund|reimburse|credit|compensate)(?: \\p{L}+){0,4}",
    "we(?:['’]re| are) (?:refunding|reimbursing|crediting)(?: \\p{L}+){0,3}",
    '(?:[£$€]\\d[\\d.,]*|\\d[\\d.,]* ?[£$€]|money|refund|difference|charge|fee)(?: \\p{L}+){0,3} (?:will be|is being|comes|goes|is coming|is going) (?:back|off|refunded|credited|returned)',
    "you(?:['’]ll| will) (?:get|receive|have) (?:a |your )?(?:full |partial )?(?:refund|money back)",
  ].join('|'),
);
const past = /(?<!\p{L})(?:ayer|anoche|antier|pasad[oa]|hemos|yesterday|ago)(?!\p{L})/u;

/** Where a sentence gives money back or away. */
export const moneyIn = (sentence: string, isEnglish: boolean): Span | undefined => {
  if (past.test(sentence) || /\?["»”’)\]\s]*$/u.test(sentence)) return undefined;
  const match = (isEnglish ? english : spanish)[Symbol.matchAll](sentence).next().value;
  return match === undefined ? undefined : { start: match.index, end: match.index + match[0].length };
};
