/** A word of an order as written and as compared, or a sign that parts things (`part`). */
export type OrderWord = { said: string; plain: string; part: boolean };

const WORD = /\d+[.,]\d+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-'’/][\p{L}\p{N}]+)*|[,;:.?!\n+()&]|×/gu;

const NUMBER = String.raw`\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez`;
const COUNTS = new RegExp(String.raw`(?<!\p{L})(?:${NUMBER}|y|kilos?|litros?)(?!\p{L})`, 'iu');
const NUMBER_INSTEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NUMBER})\s+(?:en vez|en lugar) de\s+(?:(?:la|el|las|los)\s+)?(?:${NUMBER})\s+(?=\p{L}{3})`,
  'giu',
);

/** Cuts a text into words and parting signs, once the ways of writing "times" and "number" are made one. */
export function orderWords(text: string): OrderWord[] {
  const even = text
    // "hay el 42 en las botas negras"
    .replace(
      /(?<!\p{L})(?:del|en|el|la) ([2-5]\d) (?:en|de) (?:las|los|el|la) (\p{L}+(?: \p{L}+)?)(?=\s*(?:[?.,!]|$))/giu,
      ' $2 talla $1',
    )
    .replace(/(?<=\s(?:igual|lo mismo)),? pero (?=sin |con |en |m[aá]s |de )/giu, ' ')
    // "la bondiola del pedido"
    .replace(
      /\s(?:del|al|(?:de|a) (?:mi|el|la|ese|este|esa))\s(?:pedido|orden|encargo|lista|carrito)(?![\p{L}\d]|\s*\d)/giu,
      ' ',
    )
    // "de las flautas mejor deme seis"
    .replace(
      new RegExp(
        String.raw`(?<!\p{L})de (?:las|los) (\p{L}+(?: de \p{L}+)?),? (?:mejor )?(?:dame|deme|ponme|p[oó]ngame|quiero|mandame|m[aá]ndeme|que sean) (${NUMBER})(?=\W*$)`,
        'iu',
      ),
      ' $2 $1',
    )
    .replace(/(?<!\p{L})(?:un\s+)?(kilo|litro)\s+y\s+cuarto(?!\p{L})/giu, '1.25 $1s')
    // "medio de asado" is half a kilo, where nothing stands before it that it could be half of.
    .replace(/^([^\d,]{0,40})(?<!\p{L})medio de (?=\p{L})/iu, (all, before: string) =>
      COUNTS.test(before) ? all : `${before}0.5 kilos de `,
    )
    .replace(/(?<!\p{L})tres\s+cuartos\s+de\s+kilo/giu, '0.75 kilos')
    .replace(/(?<!\p{L})(?:un\s+)?cuarto\s+y\s+mitad/giu, '0.375 kilos')
    .replace(/(?<!\p{L})(?:un\s+)?(?:cuarto|cuartito)\s+(?:de\s+)?(kilo|litro|libra)/giu, '0.25 $1')
    // "un cuarto de queso" is a quarter of a kilo; of a chicken or a cake it is a quarter of one.
    .replace(
      /(?<!\p{L})(?:un\s+)?(?:cuarto|cuartito)\s+de\s+(?=(?:pollo|pavo|pato|cordero|lech[oó]n|cochinillo|pizza|tarta|torta|pastel)(?!\p{L}))/giu,
      '0.25 ',
    )
    .replace(/(?<!\p{L})(?:un\s+)?(?:cuarto|cuartito)\s+de\s+(?!hora|ba[ñn]o)/giu, '0.25 kilos de ')
    // "tres en vez de dos bravas": what it should be, of what it was.
    .replace(NUMBER_INSTEAD, '$1 ')
    .replace(
      /(?:^|\s)(?:en vez|en lugar) de\s[^,.;:!?\n]{1,60}?(?=\s(?:sea|sean|ponme|pon|quiero|quisiera|prefiero|dame|deme|mejor|me|(?:tr[aá][eéií]|m[aá]nd|ll[eé]v|p[oó]ng|env[ií]|ponga)\p{L}*)\s|[,.;:!?\n]|$)/giu,
      ' ',
    )
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
