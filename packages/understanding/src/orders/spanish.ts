import type { Tongue } from './tongue.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Stems of the verbs with which people ask, and the endings they ask in. "tomate", "mandarina" and "ponche" come out of none of them.
const AR_STEMS =
  'necesit dese busc mand envi llev prepar apunt anot reserv guard encarg orden compr tom regal sum agreg quit sac elimin borr cambi cancel anul qued cobr interes gust apart alcanz despach colabor ocup manej pas acerc dej descambi regres consign deposit confirm avis llam esper cobr retir recog sub baj entreg mir dig pregunt coordin adelant retras atras mov muev descont imprim repet repit mostr ech marc jal arm trabaj'.split(
    ' ',
  );
const ER_STEMS =
  'pon pong quier quer quis tra traig tien ten teng vend pued pod pid ped anad met com met cog coj inclu incluy ser hac hag dev devuelv devolv sirv serv'.split(
    ' ',
  );
const AR_ENDS =
  'o a as an ais amos ar aria arias ariamos are aremos en e es ad ame anos ale ales alo ala alos alas eme enos ele eles elo ela enme enle adme adnos adle arme arnos arle arlo arla arte aros ando amelo amela amelos enmelo enmela emelo emela enselo eselo ria melo mela alelo aselo'.split(
    ' ',
  );
const ER_ENDS =
  'o e es en eis emos er ir imos ed id a an as ame anos ale ales alo ala eme enos ele eles elo ela elos elas edme edle idme idle anle anme erme erle erte eros irte iros irme irle ia ias iamos ian ria riamos iera ieramos erian'.split(
    ' ',
  );
const VERBS: ReadonlySet<string> = new Set([
  ...AR_STEMS.flatMap((stem) => AR_ENDS.map((end) => stem + end)),
  ...ER_STEMS.flatMap((stem) => ER_ENDS.map((end) => stem + end)),
  ...'kiero kisiera sean sea fueran fuera pon ponme ponnos ponle ponles ponlo pone pongan ponganme pongame da das dan dame danos dale deme denos den dad dadme dais darme daria podria podriais podrian puedo pudiera pudieras hay habia tenes tienes tienen teneis quedan quedara cuesta cuestan vale valen sale salen seria serian sera seran es son esta estan estaba va van voy vas vamos ir haz hazme hacedme incluyeme cojo llevo llevamos vende disponible disponibles disponeis existe quisiera quisieramos querria querriamos gustaria apetece provoca antoja falta falto olvido vayan traeme traenos traigame traiganme trae tras trai vendeis compre pedi pedimos ponga pongas ponedme poneme ponele ponete mandame mandanos mandale traigan haganme hagame hazlo'.split(
    ' ',
  ),
]);

const LEADS: ReadonlySet<string> = words(
  'eh ehm em estoy estamos ando vivo quiubo quiubole parcero gente chicos chicas muchachos muchacho vecis cierto verdad sabes acuerdo como andan andas anda estan mero decir deciros decirte decirle decirles avisar avisaros avisarte probar recibi recibimos olvidado costo receta recomiendas recomendas sigue siguen habiendo tendra fijese fijate mire mira era eran corrijo prefiero comunicar recien estan atendiendo buscar hola holi hey buenas buenos buen dia dias tardes tarde noches noche oye oiga oigan oid perdon perdona perdone disculpa disculpe che vale ok okey dale venga mira mire bueno vengo vine venimos vinimos comunique comuniqueme serian bueno pagar pago mandamelo enviamelo traemelo pues entonces y e que me nos te os se le les lo ya ah tambien ademas mejor al final solo solamente nomas ver por favor porfa porfavor porfis plis gracias muchas mil saludos amigo amiga amigos joven jefe jefa señor señora senor senora vecino parce pana veci si claro listo listos cel celular movil telefono tel direccion porfavorcito quien cuanto cuanta cuantos cuantas cual cuales como donde cuando precio precios valor coste costo pedido pedir orden para mi nosotros todavia aun ahora ahorita hoy luego despues urgente rapido devolucion cambio disponibilidad stock existencias alguno alguna algun tendran tendras tendreis habra ustedes vosotros tu usted yo todo esto eso asi mismo aqui alli aca casa ay uy jaja hazme favorcito compra cosa cosas',
);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    un: 1,
    uno: 1,
    una: 1,
    unos: 1,
    unas: 1,
    otro: 1,
    otra: 1,
    dos: 2,
    ambos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciseis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veinticinco: 25,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    veintiuno: 21,
    veintiun: 21,
    veintidos: 22,
    veintitres: 23,
    veinticuatro: 24,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    trescientos: 300,
    cuatrocientos: 400,
    quinientos: 500,
    doscientas: 200,
    trescientas: 300,
    cuatrocientas: 400,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    ochocientas: 800,
    setecientos: 700,
    ochocientos: 800,
    medio: 0.5,
    media: 0.5,
  }),
);

export const SPANISH: Tongue = {
  numbers: NUMBERS,
  articles: words('el la los las'),
  and: words('y e i'),
  of: words('de del'),
  lead: (word, before, as) =>
    LEADS.has(word) ||
    VERBS.has(word) ||
    asksWithPronoun(as) ||
    YOU_DO.test(as) ||
    (before !== undefined && CLITICS.has(before)) ||
    isPast(as),
  tells: (as, before) =>
    // "¿les quedó torta?" asks for it
    (isPast(as) && !(/^qued(?:[oó]|aron)$/iu.test(as) && /^(?:te|os|les)$/u.test(before ?? ''))) ||
    /^(?:llego|llegaron|salio|salieron|vinieron|puest[oa]s?)$/u.test(as) ||
    (/^(?:me|nos)$/u.test(before ?? '') &&
      /^(?:queda|quedan|viene|vienen|sirve|sirven|va|van|vale|valen|aprieta|aprietan|parece|parecen)$/u.test(as)),
  breaks: words(
    'nomas digo miento perdon nel espera esperate tal que porque pero para por si cuando aunque pues donde cuanto no me nos te os se lo como soy somos es esta estan va tambien ademas quiero gracias porfa porfavor favor cuesta vale sale llega al-final plis porfis urgente ya ahora ahorita hoy desde hasta segun mientras ni quitalo quitala quitalos dejalo ponme dame mejor entonces tienen tienes teneis hay queda',
  ),
  edges: words(
    'de del a al en con el la los las un una unos unas mi mis su sus tu tus este esta estos estas ese esa esos esas mas otro otra algun alguna algunos algunas ultima ultimas ultimo ultimos disponible disponibles todavia tambien stock domicilio final aqui cada unidad unidades uds ud piezas',
  ),
  marks: words(
    'paquete paquetes numero numeros menus platos combos promos promociones opciones modelos num ref referencia codigo cod articulo art plato menu combo modelo opcion promo producto item sku',
  ),
  without: words('sin'),
  with: 'con',
  manner: /^(?:todo|extra|doble|mucho|mucha|muchos|muchas|poco|poca|hielo|mas|harto|harta|bastante|menos)$/u,
  done: /^(?:muy|poco|bien|mas|al) (?:hech|pasad|fri|punto|caliente|tostad|cargad|cocid|dorad|crujient|picad|asad|tostadit|picant|frit|jugos|sec|dulc|cortad|maduro|verde)|^(?:cortad|cortadit|picad|picadit|loncheado|loncheada|fileteado|fileteada|partid|rebanad)\p{L}* (?:fin|gord|grues|en|muy|por|a)/u,
  size: words('talla talle tallas'),
  asks: (word, as) =>
    (VERBS.has(word) && /(?:[aei]me|[aei]nos|[aei]le|melo|mela)$|^(?:quiero|queria|dame|deme)$/u.test(word)) ||
    asksWithPronoun(as),
  infinitive: (word) => VERBS.has(word) && /[aei]r$/u.test(word),
};

/** "subís", "tengáis", "devolverlo": endings that only verbs have. */
const YOU_DO =
  /(?<=\p{L})(?:áis|éis)$|(?<=\p{L}{2})(?<!^(?:pa|an|par|ma|lu|\p{L}*[aeiou]))ís$|(?<=\p{L}{3})[aei]r(?:l[aoe]s?|me|nos)$/iu;
const CLITICS = words('me nos te os le les se');
// The accent of a past or a future, which folding would hide: "quedó chica", "llegué", "tendrán".
const isPast = (as: string): boolean =>
  (/\p{L}{2}(?:ó|aron|ieron)$/iu.test(as) && !/^(?:bord|palet|buñuel|rond)ó$/iu.test(as)) ||
  (/\p{L}{2}é$/iu.test(as) &&
    !/^(?:caf|pur|pat|beb|bist|consom|sufl|buf|chal|cupcak|tup|pap|pong|canap|carn|corsé|corz)é$/iu.test(as));

// The accent that a pronoun at the end of a verb brings with it: "agréguele", "ándele", "enviándome".
const asksWithPronoun = (as: string): boolean =>
  /^\p{L}*[áéíóú]\p{L}{0,4}[aen](?:me|le|[mt]el[oa]s?)$|^\p{L}{2,}(?:ándo|iéndo)(?:me|le|les|nos|lo|la|los|las)$/iu.test(
    as,
  );
