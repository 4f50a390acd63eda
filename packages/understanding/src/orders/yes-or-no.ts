const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// A message made of these words alone says yes or no and nothing more.
const NO_BEGINS = set('no nop nope nel negativo tampoco nada nah mejor para ahora eso asi con solo seria serian ya');
const NO_WORDS = set(
  "no nop nope nel nah negativo tampoco nada gracias muchas mas eso es todo dejalo dejala deja dejemoslo deje dejar asi mejor ya esta estoy bien con para ahora quiero correcto de momento por solo seria hace falta igual te agradezco thanks thank you that that's thats all is it wrong i don't dont want not now right leave nothing else cheers incorrecto ninguno luego la verdad hoy al final pues bueno senor señor senora señora senorita señorita joven mas nomas asi amigo amiga veci cuanto seria serian pedi quiero queria necesito hace falta vecino vecina joven jefe porfa favor que hay suficiente perfecto basta ya basta por suficiente sobra",
);
const YES_BEGINS = set(
  "bien si sii siii sip sipi claro vale ok okey okay dale correcto exacto confirmo confirmado confirmar confirmamos perfecto de eso asi adelante esta todo listo venga por hecho genial afirmativo va me yes yep yeah yup sure that's correct right confirm confirmed perfect great fine go sounds bueno obvio simon sale orale hagale hagamosle esa ese ya exactly absolutely done estupendo fenomenal",
);
const YES_WORDS = set(
  "si sii siii sip sipi claro vale ok okey okay dale correcto exacto confirmo confirmado confirmar confirmamos confirma perfecto de acuerdo eso es asi adelante esta bien todo listo venga por supuesto hecho genial afirmativo va me parece gracias muchas favor porfa lo el pedido mi que estupendo fenomenal bueno obvio simon sale orale hagale pues yes yep yeah yup sure that's thats that is correct right all confirm confirmed perfect great fine go ahead sounds good please thanks thank you order the exactly absolutely done of course it and good looks mandalo mandenlo envialo ya mandamelo enviamelo traemelo mandemelo hagamosle senor senora señor señora senorita señorita joven amigo amiga veci nomas mismo esa misma y la direccion telefono nombre hora esta estos este son amable muy tal cual vale deje manda mandelos mandenlos mandalos mandala enviala envielos envienlos traelos traigamelo traigamelos dejelo dejalo traelo traela traiganlo mero quedamos dejemoslo quede queda quedamos mande mandale mandele mandeme manden envie envieme envien traigalo traigan hagale nomas confirmelo confirmalo confirmemelo confirmado cierro cierra cierralo cerramos ahi pongalo ponlo igual a ella el todos las datos vecino jefe entonces",
);

/** Yes or no where that is all that is said; nothing otherwise. */
export function onlyYesOrNo(said: string): 'confirm' | 'deny' | undefined {
  const words: readonly string[] = said.match(/[\p{L}']+|\d+|\?/gu) ?? [];
  const [first] = words;
  if (first === undefined || words.length > 9) return undefined;
  if (
    NO_BEGINS.has(first) &&
    words.every((word) => NO_WORDS.has(word)) &&
    (words.some((word) => NO_SAYS.has(word)) || THAT_IS_ALL.test(said))
  )
    return 'deny';
  return YES_BEGINS.has(first) && words.every((word) => YES_WORDS.has(word)) && !words.includes('?')
    ? 'confirm'
    : undefined;
}

// Nothing more is wanted: the question was whether there is anything else.
const THAT_IS_ALL = /\b(?:eso (?:es|seria) todo|no mas|nada mas|con eso|that'?s all|that is all)\b/u;
const NO_SAYS = set('no nop nope nel nah negativo tampoco nada nothing dejalo incorrecto');
