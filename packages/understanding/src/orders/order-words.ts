/** A word of an order as written and as compared, or a sign that parts things (`part`). */
export type OrderWord = { said: string; plain: string; part: boolean };

const WORD = /\d+[.,]\d+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-'’/][\p{L}\p{N}]+)*|[,;:.?!\n+()&]|×/gu;

/** Cuts a text into words and parting signs, once the ways of writing "times" and "number" are made one. */
export function orderWords(text: string): OrderWord[] {
  const even = text
    .replace(/(?<!\p{L})tres\s+cuartos\s+de\s+kilo/giu, '0.75 kilos')
    .replace(/(?<!\p{L})(?:un\s+)?cuarto\s+y\s+mitad/giu, '0.375 kilos')
    .replace(/(?<!\p{L})(?:un\s+)?cuarto\s+(?:de\s+)?(kilo|litro|libra)/giu, '0.25 $1')
    .replace(/(?<![\p{L}\p{N}])[x×*]\s?(?=\d)|(?<=\d)\s?[x×*](?=\s)/giu, ' × ')
    .replace(/(?<=\d)(?=(?:kg|kgs|kilos?|gr?|lts?|ml|cl|uds?|unid)(?![\p{L}]))/giu, ' ')
    .replace(/(?<![\p{L}\p{N}])(?:n[ºo°]\.?|n[uú]m\.?|#)\s?(?=\d)/giu, 'número ')
    .replace(/(?<![\p{L}\p{N}])ref\.?:?\s/giu, 'ref ');
  return (even.match(WORD) ?? []).map((said) => ({
    said,
    plain: said.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    part: said !== '×' && !/[\p{L}\p{N}]/u.test(said),
  }));
}
