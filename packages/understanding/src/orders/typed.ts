/** What is typed short or as it sounds, written out: "q", "x fa", "3 kebabs d pollo", "con to", "1/2 kilo". The words as people say them, "pa", too. */
export const writtenOut = (text: string): string =>
  SHORT.reduce((read, [pattern, full]) => read.replace(pattern, full), text);

const word = (short: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${short})(?![\p{L}\p{N}'])`, 'giu');

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])pa'?(?=\s)/giu, 'para'],
  [/(?<![\p{L}\p{N}])pal(?=\s)/giu, 'para el'],
  [word('q|ke'), 'que'],
  [/(?<=^|[^\p{L}\p{N}])k(?=\s\p{L}{2})/giu, 'que'],
  [word(String.raw`x\s?fa(?:v|vor)?|x\s?fis?|porfi`), 'por favor'],
  [/(?<=\p{L}[\s,])x(?=\s\p{L}{2})/giu, 'por'],
  [word('x?q|pq|porq'), 'porque'],
  [word('tb|tmb|tbn|tambn'), 'también'],
  [word('bn'), 'bien'],
  [/(?<=(?:^|[\s,]))m(?=\s(?:l[aoe]s?|pon|da|de|tra|mand|guard|env|dej)\p{L}*\s)/giu, 'me'],
  [word('wenas|bu?ena+s{2,}'), 'buenas'],
  [word('h?olaa+|h?ola+s{2,}'), 'hola'],
  [word('ola'), 'hola'],
  [/(?<=\p{L}\s)cn(?=\s)/giu, 'con'],
  [word('mñn|mñna'), 'mañana'],
  // "vitamina d" and "3 d" are called so.
  [/(?<=(?<!vitamina|talla|clase|hepatitis|zona)\s)(?<![\d,]\s)d(?=\s\p{L}{3})/giu, 'de'],
  [/(?<=(?:^|,\s|\sy\s)\d{1,2}\s)d(?=\s\p{L}{4})/giu, 'de'],
  [/(?<=(?<![\p{L}])con\s)to(?![\p{L}])/giu, 'todo'],
  [/(?<!\d\s|\d|\/)1\/2(?![\d/])|½/gu, 'medio'],
  [/(?<=\d)\s1\/2(?![\d/])/gu, '.5'],
  [/(?<![\d/])1\/4(?![\d/])(?:\s(?:kilos?|kgs?)(?!\p{L}))?(?=\s)|¼/giu, 'cuarto de kilo'],
  [/(?<![\d/])3\/4(?![\d/])(?:\s(?:kilos?|kgs?)(?!\p{L}))?(?=\s)|¾/giu, 'tres cuartos de kilo'],
];
