/** Languages that a model takes for Spanish where a text is short: most of their words are spelled alike. */
export type Neighbour = 'ca' | 'gl' | 'pt';

export type NeighbourSigns = {
  readonly spanish: number;
  /** The one with more of them than any other; nothing where two are as loud. */
  readonly neighbour: Neighbour | undefined;
  readonly theirs: number;
};

/** How many words of a text can be Spanish alone, and how many can be the loudest neighbour's and no Spanish. */
export function neighbourSigns(text: string): NeighbourSigns {
  const words = [...new Set(text.toLowerCase().normalize('NFC').match(WORD) ?? [])];
  const count = ({ known, spelled }: Signs): number =>
    words.filter((word) => known.has(word) || spelled.test(word)).length;
  const [first, second] = NEIGHBOURS.map(([neighbour, theirs]) => ({ neighbour, theirs: count(theirs) })).toSorted(
    (a, b) => b.theirs - a.theirs,
  );
  const theirs = first?.theirs ?? 0;
  return { spanish: count(SPANISH), neighbour: theirs > (second?.theirs ?? 0) ? first?.neighbour : undefined, theirs };
}

/** With what Catalan joins by an apostrophe or a raised dot; the end of an address (".com") is no word. */
const WORD = /(?<![\p{L}.])(?:[ldmtsn]['’])?[\p{L}·]+(?:['’](?:ls|ns|hi|ho|[lmnts]))?(?!\p{L})/gu;

type Signs = { readonly known: ReadonlySet<string>; readonly spelled: RegExp };
const signs = (words: string, spelled: RegExp): Signs => ({ known: new Set(words.split(' ')), spelled });

const SPANISH = signs(
  'y los las muy pero su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras gracias hoy mañana ya más también aún hasta esto eso lo le hemos cuándo dónde cómo cuál buenos buenas días noches usted ustedes ahora después bien tiene tienes quiere quieres siempre ninguna ninguno estuvo hizo tienda otra otro otros otras fue hay',
  /(?:ción|dad|miento)$|(?<![qg])ue[dglnrstv]/u,
);

/** Small words and spellings: nothing a hurried Spanish without accents has too ("podes", "mas", "ti", "envio"). */
const NEIGHBOURS: readonly (readonly [Neighbour, Signs])[] = [
  [
    'ca',
    signs(
      'amb els i ja ho hem heu tenim teniu tens aquest aquests aquesta aquestes això avui ahir demà gràcies moltes molts molt bon bones què quin quina quins quines nostre nostres vostre vostra vostres us em ens et dels pels pel fins encara només dilluns dimarts dimecres dijous divendres dissabte diumenge obrim tanquem vol vols puc pots podeu sense són paquet botiga ningú algú setmana matí nit més perquè doncs plau adéu aviat tot tots altre altres meu meva teu teva seva com quan quant fem fet surt surten arribi rebut entrades llàstima preu sentim esperem guardem mirem targeta missatge diners enviament',
      /[àèòïç]|·|^[ldmtsn]['’]|['’](?:ls|ns|hi|ho|[lmnts])$/u,
    ),
  ],
  [
    'pt',
    signs(
      'não você vocês já é em ao aos à às com um uma uns umas também obrigado obrigada obrigados olá bom boa boas hoje amanhã ontem até então muito muita muitos muitas seu seus nosso nossa nossos nossas são estão tem têm temos foi pode fazer ainda eles elas isso quando qual loja mês tudo bem desculpe grátis feito do chega chegou chegar sai resolvido sem agora quem mais mesmo meu minha breve levantar encomenda pelos nas',
      /[ãõâêôç]|agem$|\p{L}lh\p{L}|inh[oa]s?$/u,
    ),
  ],
  [
    'gl',
    signs(
      'unha unhas xa non ao aos coa coas moito moita moitos moitas moi grazas hoxe mañá onte bos boas boa tes temos teñen foi nós vós voso vosa vosos vosas noso nosa nosos nosas aínda tamén máis mágoa prezo tarxeta luns mércores xoves venres pechamos pechado quen cando sen dende é polas polos chega chegou chegar facer feito benvidos dicir tenda teu túa súa meu custo xente erro',
      /[áéí]mol[oa]s?$|[áéíó]\p{L}*(?:che|vos)$/u,
    ),
  ],
];
