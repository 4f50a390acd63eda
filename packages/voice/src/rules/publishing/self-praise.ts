import { lowerWords } from '../../text/whole-words.ts';

/** What is said of oneself and could be said by anybody: it counts for two. */
const boast = lowerWords(
  [
    // "Somos los líderes del sector", "la empresa número uno", "we are the UK's leading provider"
    '(?:somos|seguimos siendo|ser|como|con|elige a|elegí a|confía en|confiá en|orgullos\\p{L}+(?: de ser)?)(?: siempre| hoy| por algo)? (?:l[ao]s? |tu |su |una? |vuestr[oa] )?(?:\\p{L}+ ){0,3}?(?:mejor(?:es)?(?! (?:de|en|porque|que|si|pod|sab)\\p{L}* (?:ayer|lo que))|únic[oa]s|líder(?:es)?|número uno|n[úu]mero 1|n\\.?º ?1|referentes?|pioner[oa]s|expert[oa]s en|especialistas en|preferid[oa]|favorit[oa]|elegid[oa]|aliad[oa])',
    '(?:líder(?:es)?|referentes?|expert[oa]s|pioner[oa]s|apasionad[oa]s|especialistas)(?: (?:absolut|indiscutib|mundial|nacional)\\p{L}*)? (?:en|del?|por|desde|con)',
    '(?:la|el|los|las) (?:empresa|marca|opción|clínica|academia|inmobiliaria|agencia|universidad|escuela|tienda|firma|compañía|colegio|banco|aseguradora|operadora|hotel|gimnasio|restaurante|taller|concesionario|café|vino|cerveza|queso|colchón|aceite|seguro|app)\\p{L}{0,2} (?:líder|número uno|preferid[oa]|favorit[oa]|más (?:premiad|vendid|elegid|confiab|complet|valorad|recomendad|esperad)\\p{L}+|que (?:piensa en|entiende|transforma|cambia|te (?:cuida|entiende|mereces|merecés|da|ofrece)|conf[ií]a|marca la|l[ao]s? cuida|soñabas|esperabas|esperabais|siempre))',
    'más (?:de (?:\\d+|dos|tres|cuatro|cinco|diez|quince|veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|setenta|cien) )?(?:años|décadas) (?:liderando|innovando|siendo|de (?:experiencia|trayectoria|excelencia)|a (?:tu|su|vuestro) (?:lado|servicio)|contigo|creando|ofreciendo|brindando)',
    // "Cuarenta años siendo referentes"; "tu salud en las mejores manos"
    '(?:\\d+|dos|tres|cuatro|cinco|diez|quince|veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|setenta|cien) (?:años|décadas) (?:liderando|siendo (?:l[oa]s? )?(?:mejor|líder|referente|pioner|númer)\\p{L}*)|(?:tu|su|vuestr[oa]) \\p{L}+(?: está| siempre)?,? en (?:las mejores|buenas) manos|en manos de (?:expert[oa]s|profesionales|especialistas|los mejores|quien(?:es)? (?:sabe|entiende))',
    'nadie (?:te |le |lo |la |os )?(?:ofrece|da|hace|cuida|conoce|entiende|trata)(?: \\p{L}+){0,4} (?:como|lo que) nosotr[oa]s',
    '(?:por (?:eso|algo)|siempre) (?:nos (?:eligen|prefieren|recomiendan|escogen)|somos)|(?:miles|cientos|millones) de (?:clientes|familias|personas|pacientes|usuarios|empresas|hogares|mexicanos|argentinos|colombianos|españoles) (?:\\p{L}+ )?(?:conf[ií]an|eligen|prefieren|nos)',
    'forma parte de nuestr[oa]|(?:está |va )?en nuestro (?:adn|corazón)|nos (?:define|mueve|distingue|diferencia|inspira|apasiona|hace (?:grandes|únicos|diferentes|líderes))|nos enorgullece ser|nuestra (?:razón de ser|mayor pasión|filosofía|excelencia)|(?:es|son) (?:nuestra (?:pasión|prioridad|misión|meta|inspiración)|nuestro (?:compromiso|motor|sello|lema))',
    // "Tu sonrisa, nuestra pasión"
    '(?:tu|su|vuestr[oa]) \\p{L}+(?: \\p{L}+)?, (?:es )?nuestr[oa] \\p{L}+|your \\p{L}+(?: \\p{L}+)?(?: is|,|\\.) our \\p{L}+',
    '(?:porque|como) (?:tú |vos |usted |ustedes )?(?:te |se |os |lo |la )*(?:mereces|merecés|merecéis|merece|merecen|vales|valés)|(?:que|la que|lo que) (?:te |se |os )?(?:mereces|merecés|merecéis|merece|merecen|soñaste|soñabas|siempre soñaste|siempre quisiste|estabas esperando|esperabas)',
    '(?:(?:calidad|sabor|estilo|confianza|diseño|experiencia|tecnología|frescura|belleza|elegancia|innovación|energía|placer|tradición|soluciones|solidez|música|moda|resultados)\\p{L}{0,2}(?: y \\p{L}+)? que (?:se (?:nota|siente|ve|vive|disfruta)|enamoran?|construyen?|transforman?|inspiran?|marcan?|perduran?|emocionan?|conquistan?|hablan?|trasciende|cambian?|te|le))',
    'no (?:es|son|somos) (?:un|una|uno|otra?|cualquier)?s? ?\\p{L}+ (?:cualquiera|más)(?=[.,:;]| y | sino)',
    '(?:vive|viví|viva|siente|sentí|sienta|disfruta|disfrutá|descubre|descubrí|descubra|conoce|atrévete a (?:vivir|sentir))(?: de)? (?:(?:una?|la|el|tu|su) )?(?:(?:nueva |mejor |verdadera |auténtica )?(?:experiencia|diferencia|placer|lujo|magia|emoción|sensación|pasión|excelencia|sabor|estilo)|por qué|lo que (?:nos|hace|te)|nuestr[oa]s? (?:nuev[oa]s? |exclusiv[oa]s? )?(?:colección|gama|línea|mundo|universo|propuesta|servicios))',
    'déjate (?:sorprender|seducir|enamorar|conquistar|llevar)|dejate (?:sorprender|seducir|enamorar)|superamos (?:todas )?(?:las|tus|sus) expectativas|(?:soluciones|servicios?) (?:integral(?:es)?|a (?:la|tu|su) medida|de (?:primer nivel|alta calidad|excelencia|calidad))|a la vanguardia|de vanguardia|(?:llevamos|llevando) (?:la |el )?\\p{L}+ (?:más allá|al siguiente nivel|a otro nivel)|transforma(?:mos|r|ndo)? (?:vidas|el futuro|tu (?:vida|mundo|futuro)|la forma)|sin límites|lo mejor de lo mejor|(?:altamente|sumamente) (?:capacitad|calificad|cualificad)\\p{L}+|creemos en (?:las cosas bien|la excelencia|hacer|el poder)|el futuro (?:es|está|empieza|ya)|mundo que cambia|(?:a|al) otro nivel|marca(?:mos)? la diferencia|hecho realidad|haz(?:te)? realidad tus? sueños?|de tus sueños|una vida mejor|empresa (?:joven|dinámica|innovadora)',
    "(?:we are|we're|as|proud to be|proudly|still|voted)(?: again)? (?:the |your |a |an )?(?:[\\p{L}'’]+ ){0,3}?(?:best|leading|leaders?|number one|no\\.? ?1|#1|finest|most trusted|premier|experts? in|world[- ]leading|award-winning)(?! (?:to|if|when|in the quiz))",
    "(?:leading|premier|foremost|trusted|innovative|passionate) (?:provider|supplier|experts?|choice|brand|name|partner|leaders?|solutions?|company|team|about)|(?:nobody|no one) (?:beats|matches) (?:our|us)|(?:nobody|no one)(?: else)? (?:does|makes|knows|cares|gives)(?: [\\p{L}'’]+){1,4} (?:like|better than) (?:we|us)|simply the best|second to none|like no other|look no further|(?:trusted|loved|chosen|recommended) by (?:thousands|millions|all|families|experts|professionals)|quality you can|excellence (?:in|isn|is|you)|(?:the|our) [\\p{L}'’& ]{2,24} (?:difference|way|promise)(?=[.!]|$)",
    "because you (?:deserve|[’']re worth)|you deserve|you['’]ve (?:always )?(?:dreamed|been waiting)|don['’]t (?:just )?(?:settle|compromise|build|sell|make)(?: [\\p{L}'’]+){0,3}[.;,] (?:we|choose|get|demand)|don['’]t settle|it['’]s who we are|in our (?:dna|blood)|(?:is|are) our (?:passion|mission|promise|priority)|we(?:['’]re| are) (?:passionate|committed|dedicated|proud|obsessed)|committed to (?:delivering|excellence|providing|bringing)|(?:elevate|transform|unleash|reimagine|redefine|discover|experience|unlock|embrace|indulge|ignite) (?:your|the|our|a|new|true|what|pure)|more than (?:just )?an? \\p{L}+[.,:;]|ready to (?:transform|take|elevate|change|experience)|the (?:ultimate|future of|art of|power of)|where \\p{L}+ meets|taking \\p{L}+ to the next|(?:our|a) team of (?:highly |dedicated |expert |skilled |experienced )",
  ].join('|'),
);

/** Virtues and superlatives: it takes two, or one with a call. */
const virtue = lowerWords(
  [
    'calidad(?! de (?:aire|vida|agua))|confianza|excelencia|innovación|compromiso|trayectoria|respaldo|solidez|liderazgo|sostenibilidad|cercanía|profesionalidad|profesionalismo|cumplimiento|distinción|elegancia|prestigio|exclusividad|vanguardia|pasión|creatividad|garantía total|trato (?:humano|cercano|personalizado|exclusivo)|atención (?:personalizada|inmejorable|de primera)|tecnología punta|tecnología de punta|última tecnología|experiencia(?=,| y )|tradición|estilo(?=,| y )|lujo',
    '(?:insuperabl|inigualabl|inmejorabl|imbatibl|incomparabl|irresistibl|inolvidabl|irrepetibl|invencibl|increíbl|excepcional|extraordinari|espectacular|impecabl|imperdibl|inconfundibl|excelent)\\p{L}*|exclusiv[oa]s?|premium|auténtic[oa]s?|únic[oa]s?(?= (?:en|y)|[.,!]|$)|garantizad[oa]s?|de primera(?! (?:hora|mano|necesidad|vez))|de primer nivel|sin igual|de lujo|de ensueño|(?:el|la|los|las|lo) mejor(?:es)?(?: \\p{L}+){0,3}?(?= (?:al|en|del?|para|de) (?:mejor|(?:toda )?la (?:ciudad|zona|provincia|comarca|región|capital|comuna|colonia|isla|costa|sierra)|(?:todo )?(?:el )?(?:mercado|barrio|centro|pueblo|sector|sur|norte|este|oeste|planeta)|los tuyos|mundo|país|tu|un solo)|[.,;:!]|$| y )|(?:los |al |el )mejor(?:es)? precios?|mejores marcas|precios (?:únicos|increíbles|bajos)|resultados (?:reales|garantizados)|(?:la|el) más (?:vendid|esperad|complet|premiad|buscad|desead|auténtic|increíbl|delicios|eficient)\\p{L}+|(?:la|el|los|las|tu|su) (?:\\p{L}+ ){0,2}?(?:número uno|n[úu]mero 1|nº ?1)|de confianza',
    'amazing|incredible|unmissable|the best \\p{L}+(?: \\p{L}+)?(?= (?:in (?:town|the (?:city|area|county|country|world|business|uk|north|south|east|west))|around|money can buy|ever))|quality|excellence|expertise|innovation|integrity|passion|unbeatable|unrivall?ed|unparalleled|unmatched|unforgettable|outstanding|exceptional|world[- ]class|best[- ]in[- ]class|state[- ]of[- ]the[- ]art|cutting[- ]edge|next[- ]level|world[- ]renowned|top[- ](?:quality|notch|rated)|award[- ]winning|stunning|ultimate|luxur(?:y|ious)|exquisite|flawless|the (?:finest|perfect|best|most \\p{L}+)(?! (?:question|photo|way to|thing|part|of you|time))|best deals?|all-new|bolder|faster|game[- ]chang\\p{L}+|revolutionary|premium|impact(?=[.,])|bespoke|effortless',
  ].join('|'),
);

/** A brand that speaks of itself, and of dreams: it counts for one. */
const slogan = lowerWords(
  [
    '(?:seguimos|venimos) (?:creciendo|innovando|avanzando|haciendo historia)|(?:innovamos|crecemos|avanzamos|creamos|soñamos|vivimos|trabajamos)(?: (?:para|por|con) (?:ti|vos|usted|ustedes|vosotros))|(?:crecemos|avanzamos) contigo|para ti|contigo(?=[.!]|$)|marcamos tendencia|rompemos (?:esquemas|moldes)|hacemos realidad|damos lo mejor|sabemos (?:hacer|lo que)|hacer(?:nos)? (?:líderes|grandes|posible)|somos (?:moda|pasión|sabor|historia|tradición|energía|futuro|familia|sinónimo|más que)|sinónimo de|obra de arte|hech[oa] (?:reloj|joya|casa|copa|sabor|realidad|arte|moda)|para (?:quienes|los que|aquellos que) (?:no se|saben|buscan|quieren|aman|exigen)|que (?:nunca|no) (?:falla|defrauda|te falla|pasa de moda)|(?:que|la que) siempre (?:soñ|quis)\\p{L}+|(?:tu|su) mejor versión|(?:tu|su) (?:familia|hogar|salud|bienestar|sonrisa|futuro|tranquilidad|seguridad) (?:es|en) (?:lo primero|buenas manos|las mejores)|con más (?:estilo|sabor|tradición|clase|onda)|más complet[oa]|de verdad(?=[.,!]|$)|elige (?:la|el|lo)|elegí (?:la|el|lo)|animate a|atrévete a|bienvenid[oa]s? (?:a|al) (?:un|una|la|el) (?:nuev[oa] )?(?:mundo|experiencia|era|vida|forma|futuro)|todavía no nos conoces|gracias por (?:elegir|preferir|hacer|confiar)\\p{L}*',
    "(?:redefin|reimagin|reinvent|elevat|transform|empower|inspir|craft)ing (?:\\p{L}+ )?(?:living|luxury|style|lives|life|the|your|beauty|spaces|excellence)|luxury|above and beyond|every (?:single )?time(?=[.!,]|$)|(?:customers|people|guests|families) (?:love|choose|trust|keep coming)|for those who|because (?:life|family|every|good|great)|welcome to (?=\\p{L})|you can (?:trust|see|feel|taste|rely on|count on)|(?:delicious|nutritious|irresistible|timeless|elegant|effortless|iconic|legendary|unstoppable|authentic|bold|fresh|pure)(?=[.!])|grab yours|your (?:best self|dream \\p{L}+|perfect \\p{L}+)|dreams?|made (?:for|with) (?:you|love|passion)|like never before|experience the|(?:it['’]s|not) (?:just|only) (?:a|an) \\p{L}+",
  ].join('|'),
);
/** The brand's name as a last sentence: "Grupo Salvatierra." */
const signed =
  /(?:^|[.!?] )(?:\p{Lu}[\p{L}&'’]+|de|la|el|y|&)(?: (?:\p{Lu}[\p{L}&'’]+|del?|la|el|los|las|y|&|pastas|hogar)){1,5}[.!]?$/u;

/** Sentences that begin or end alike: "Sabor de verdad. Producto de verdad." */
const refrain = (text: string): boolean => {
  const sentences = text
    .toLowerCase()
    .split(/[.!?…\n]+/u)
    .map((sentence) => sentence.trim().split(/\s+/u))
    .filter((words) => words.length > 1 && words.length < 7);
  return sentences.some((words, at) => {
    const next = sentences[at + 1];
    return (
      next !== undefined &&
      ((words[0] === next[0] && (words[0]?.length ?? 0) > 2 && words.length === next.length) ||
        words.slice(-2).join(' ') === next.slice(-2).join(' '))
    );
  });
};

/** Buying and nothing else. */
const call = lowerWords(
  [
    '(?:compra|comprá|compre|compren|pide|pedí|pedilo|pídel[oa]|pedila|llévatel[oa]|llevátel[oa]|reserva|reservá|separa|separá|adquiere|adquirí|adquiera|consigue|conseguí|ordena|corre|corré|corran|aprovecha|aprovechá|aprovéchal[oa]|aprovechen|contrata|contratá|compralo|cómpral[oa]|inscríbete|cotiza|cotizá|elige|elegí|escoge|prueba|probá|pruébal[oa]|ven|vení|suscríbete|matricúlate|descárgal[oa]|actúa|pásate)(?=(?: (?:ya|ahora|hoy|por (?:l[ao]s? )?tuy[oa]s?|(?:el|la|los|las) tuy[oa]s?|al|a por|mismo|en línea|calidad|confianza|excelencia|lo mejor|antes de que|y (?:descúbrel|descubril|disfruta|comprob|conoce|siente|vive)\\p{L}*|a (?:conocerl|descubrirl)\\p{L}+))+|,|[.!])',
    'no (?:te (?:quedes sin(?: probarl\\p{L}+)?|lo pierdas|la pierdas|lo puedes perder|conformes)|lo (?:pienses|dudes|dejes)|esperes|dejes (?:pasar|escapar)|se lo pierda|espere más|lo pienses)(?: (?:más|un lote|tu|el|la|los|las|esta|este) ?\\p{L}*)?|últimas? (?:unidades|oportunidad|hora)|hasta (?:agotar|fin de|agotarse las) (?:existencias|stock)|(?:gran )?liquidación(?: total)?|(?:solo|sólo|únicamente) (?:por )?(?:hoy|esta semana|este mes)|por tiempo limitado|corre,? que|se acaban|oferta (?:limitada|relámpago|única|exclusiva)|confía en (?:nosotros|nosotras|los (?:mejores|expertos))|confiá en nosotros|cont[aá]ct[ae]nos|llámanos|visítanos|(?:ven|vení|venid) a (?:conocernos|visitarnos)|(?:stock|tiempo|cupo|unidades) limitad[oa]s?|(?:que )?se agotan|que vuelan|haz clic|corre la voz|(?:ya )?lleg(?:ó|aron|a)(?:,? ya está aquí)?(?= (?:la|los|las|el) (?:mejor|más|nuev|colección))|comprueb\\p{L}+ tú|compruébal[oa]|te esperamos(?=[.!]| en)|solo en nuestr[oa]|(?:en )?una? (?:gran|única|increíble) oportunidad|así de fácil|nos buscas a nosotros|tu \\p{L}+ de confianza',
    "(?:buy|order|shop|call|book|get|own|try|discover|act|hurry|choose|join|apply|subscribe|upgrade)(?: (?:it|us|yours|one|in touch))? (?:now|today)|choose (?=\\p{L}+[.!])|don['’]t miss (?:out|it|this|our)|hurry|book (?:your \\p{L}+ )?now|come and see|see for yourself|swing by|(?:pop|come) in today|get in touch(?: today)?|limited (?:stock|time|edition)|while stocks? lasts?|what are you waiting for|waiting for you|last chance|get yours|own yours|try (?:it|them)(?= now|[.!])|only at \\p{L}|own yours",
  ].join('|'),
);

/** What a reader can use: how much, when, where, how many. "Más de 30 años" and "número 1" are no use to anybody. */
const useful =
  /(?:[€$£] ?\d|\d ?(?:€|%|£|euros|pesos|kilos?|kg|horas?|h(?!\p{L})|[ap]\.? ?m\.?(?!\p{L}))|\d[:.]\d\d|(?<!\p{L}|más )(?:a las?|del?|al|from|till?|until|on|el|los|hasta|este|today|tomorrow|mañana|ayer|anoche|hoy hace) (?:\d|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|mon|tues|wednes|thurs|fri|satur|sun)|(?<!\p{L})(?:cómo (?!(?:siempre|nadie))|how to|gratis|free\s|ayer|anoche|yesterday|last (?:night|week)|cerrad[oa]s?|closed))/iu;

/** A sentence of three words at most, and the ones beside it too: "Bolder. Faster. Better." */
const beats = (text: string): number =>
  text
    .split(/[.!?…\n]+/u)
    .map((sentence) => sentence.trim().split(/\s+/u))
    .filter((words) => words.length <= 3 && /^\p{Lu}\p{L}+/u.test(words[0] ?? '')).length;

/** How sure it is that a post praises its brand and gives a reader nothing, from 0 to 1. */
export const praiseIn = (whole: string): number => {
  const text = whole.slice(0, 1500);
  const lower = text.toLowerCase();
  const count = (pattern: RegExp): number => new Set(lower.match(pattern)).size;
  const [boasts, virtues, calls] = [count(boast), count(virtue), count(call)];
  const form = (beats(text) >= 3 ? 1 : 0) + (signed.test(text.trim()) ? 1 : 0) + (refrain(text) ? 1 : 0);
  const points = boasts * 2 + virtues + calls + count(slogan) + form;
  const words = text.split(/\s+/u).length;
  const enough = useful.test(text) ? 4 : words > 60 ? 3 : 2;
  return points < enough ? 0 : Math.min(0.95, 0.5 + points / 10);
};
