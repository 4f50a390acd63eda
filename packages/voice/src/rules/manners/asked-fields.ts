import { lowerWords } from '../../text/whole-words.ts';

/** What a question is about, and what shows that an answer speaks of it. Without `shows`, the same words show it. */
export type AskedField = { readonly asks: RegExp; readonly shows: RegExp };

const day =
  'hoy|mañana|ayer|pasado|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|festivos?|feriados?|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|finde|fines? de semana|noches?|tardes?|mornings?|evenings?';
const month =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december';
const few =
  'un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cincuenta|cien|medi[oa]|par|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half|couple|few|\\d[\\d.,]*';
const span =
  '(?:minut\\p{L}*|mins?|horas?|hrs?|h|d[ií]as?|semanas?|mes(?:es)?|años?|ratos?|hours?|days?|weeks?|months?|years?)';

/** "Cada veinte minutos" tells how often. */
const once = '(?<!(?:cada|every)(?: [\\p{L}\\d]+)? )';
const route =
  'c[oó]mo (?:se (?:llega|va|puede (?:llegar|ir))|(?:puedo|podemos) (?:llegar|ir)|llego|llegar|llegamos|voy|vamos|hago para llegar)|how (?:do|can|should|would) (?:i|we|you) (?:get|reach|travel)(?: there| here| to| out)?|how to get (?:there|here|to)|directions';

const field = (asks: string, shows = asks): AskedField => ({ asks: lowerWords(asks), shows: lowerWords(shows) });
const same = (words: string): AskedField => field(words);

/** What kind of answer a question waits for, whatever its words: a price, an hour, a place. */
export const kinds: readonly AskedField[] = [
  field(
    'a cu[aá]nto (?:queda|está (?:l[ao]s? |el )?(?:playa|mar|centro|metro|estación|aeropuerto|parada|plaza|sede|local))|qué tan (?:lejos|cerca)|how far|lejos|cerca',
    '\\d ?(?:k?m|min|miles?)|minut\\p{L}*|metros|cuadras|kil[oó]metros|andando|caminando|a pie|cerca|al lado|enfrente|walk\\p{L}*|blocks?|next door|miles?|(?:on|by) (?:foot|bus|car|metro)',
  ),
  field(
    "de cu[aá]nto(?: (?:es|sería|hablamos))?(?! tiempo)|(?:pedido|compra|consumo|importe|gasto) mínim[oa]|minimum (?:order|spend)|(?:a )?cu[aá]nto (?:cuestan?|valen?|es|son|salen?|se paga|pago|cobr\\p{L}+|sería|me (?:costaría|saldría|cobran)|est[aá]n?(?! de)|costaría|hay que pagar|valdría|saldría|queda el)|cu[aá]nto(?= (?:el|la|los|las) )|(?:qué|cuál es el|los|el) (?:precios?|costos?|valor|tarifas?|mínimo)|precios?|tiene (?:costo|coste|algún costo)|(?:es|son) gratis|how much|what(?:[’']s| is) the (?:price|cost|fee)|price|cost|(?:pagan?|paga) (?:entrada|boleto|extra|aparte)|is it free|any fee",
    '(?:us)?[$€£] ?\\d[\\d.,]*|\\d+ ?%|la mitad|\\d[\\d.,]* ?(?:€|\\$|£|euros?|pesos|mil|libras|pounds|dollars|quid|lucas|p|cents)|\\p{L}{2,} (?:euros|pesos|libras|pounds|quid|dollars|dólares)|entrada (?:es )?libre|gratis|gratuit[oa]s?|sin (?:costo|coste|cargo)|free|no (?:charge|fee)|inclui\\p{L}+|included|cuestan?|valen?|precio|costo|price|costs?|tarifa|mínimo|minimum|on us|\\d{2,}[.,]\\d{2,3}|^\\d+|pagan?|son \\d+',
  ),
  field(
    'cu[aá]nt[oa]s (?:d[ií]as|semanas|meses|horas|minutos|noches|años)|how many (?:days|weeks|months|hours|minutes|nights|years)',
    `(?:${few}) (?:\\p{L}+ )?${span}|${span} y media|noches?|nights?|(?:toda|todo) (?:la|el) \\p{L}+|depende\\p{L}*|var[ií]\\p{L}+`,
  ),
  field(
    'en cu[aá]nto (?:llega|est[aá]|tiempo|me llega)|cu[aá]nto (?:(?:se |me |nos |os )?(?:tard|demor|dur)\\p{L}+|tiempo|falta)|(?:qué|cuál es el) (?:plazo|tiempo)|hay plazo|how long|how (?:soon|quickly|fast)',
    `${once}(?:${few}) (?:\\p{L}+ )?${span}(?! sin)|${once}${span} y media|${once}${span}(?! sin)|plazo|al instante|enseguida|inmediat\\p{L}+|en el acto|straight away|instant\\p{L}*|overnight|(?<!(?:de|por) la |in the )(?:${day})|${month}`,
  ),
  field(
    'a qué hora|qué horarios?|hasta qué hora|desde qué hora|(?:a|hasta) qué horas|horarios?|hora es lo|(?:abr[eií]\\p{L}*|cierr\\p{L}+|cerr\\p{L}+|atienden|atendéis|atend[ée]s|trabajan|laboran|est[aá]is abiertos|est[aá]n abiertos)|est[aá]\\p{L}* (?:hoy |mañana )?abiert[oa]s?|what time|opening (?:times|hours)|(?:are you|is \\p{L}+|are \\p{L}+|you|do you) (?:open|close)|open(?=[ ?]|$)|close(?=[ ?]|$)',
    `(?:a|hasta|desde|sobre|de|para|entre) las? (?:${few})|(?:a|hasta|desde) (?:la una|mediod[ií]a|medianoche)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:h|hs|hrs|am|pm|[ap]\\. ?m\\.?|horas|o['’]clock)|\\d{1,2}:\\d\\d|(?:de|from) \\d{1,2} (?:a|to|till?|until) \\d{1,2}|(?:at|till?|until|by|from|before|after|past) (?:${few}|noon|midnight)|mediod[ií]a|medianoche|noon|midnight|(?:${day})|24 ?(?:horas|h|/7)|todo el día|all day|abr(?:imos|e|en|irá|iremos)|cerr(?:amos|ado|ada|ados|aremos)|cierra|atendemos|trabajamos|closed|we open|shut|abiertos?|^\\W*(?:\\d{1,2}|${few})(?=\\W*$)|(?:${few}) y (?:media|cuarto|pico)|${month}`,
  ),
  field(
    'cu[aá]ndo|qué d[ií]as?|qué fechas?|(?:para|en|de) cu[aá]ndo|when|what (?:day|date)|(?:last|latest) (?:date|day)|by (?:when|\\p{L}+day)|antes del?',
    `(?:${day})|${month}|\\d{1,2}(?:/|-)\\d{1,2}|(?:el|del?|día|on the|the) \\d{1,2}(?:st|nd|rd|th)?|(?:${few}) ${span}|semanas?|mes|days?|weeks?|months?|ya (?:está|sali|va|lleg|qued)\\p{L}*|pronto|soon|todavía no|aún no|not yet|nunca|siempre|never|always|en cuanto|ahora|now|temporada|spring|summer|autumn|fall|winter|verano|invierno|primavera|otoño`,
  ),
  field(
    route,
    '(?:auto)?b[uú]s(?:es)?|metro|tren|trenes|tranv[ií]a|taxi|colectivo|subte|combi|transmilenio|ruta|línea|l\\d|parada|estación|andando|caminando|a pie|bici|coche|carro|autopista|carretera|salida|cuadras?|metros|calle|avenida|av|plaza|al lado|enfrente|frente|esquina|junto|cerca|mapa|maps|trains?|tube|tram|coach|number|walk\\p{L}*|drive|stops?|exit|motorway|turn|follow|opposite|next to|behind|near|corner|minutes from|station|road|street|on foot',
  ),
  field(
    'd[oó]nde|(?:qué|cuál es (?:la|su)|tienen?) (?:direcci[oó]n|ubicaci[oó]n|sedes?|sucursal(?:es)?|tiendas?|local(?:es)?)|direcci[oó]n|(?:ubicad|quedan? )\\p{L}*|sedes? en|(?:tienda|sucursal|local|oficina) en|where(?:abouts)?|address|located|directions',
    'calle|carrera|cra|cl|avda?|avenida|av|plaza|local|tienda|sede|sucursal|esquina|al lado|frente|enfrente|atrás|detrás|web|app|centro|enlace|https?|c/|piso|planta|puerta|barrio|zona|colonia|km|metro|estación|cuadras?|terminal|street|road|avenue|shop|store|online|link|website|corner|entrance|upstairs|downstairs|floor|gate|behind|next to|opposite|desk|counter|near|(?:en|in|at) (?:(?:el|la|los|las|the) )?\\p{L}+|(?:\\d+ )con \\d+',
  ),
  field(
    'cu[aá]nt[oa]s|how many|how old|qué edad|what ages?|qué cantidad|aforo|cupo|capacidad|capacity|seats?',
    `(?:${few})|ningun[oa]|ninguna|nada|none|cupos?|quedan|fit|seats?|caben|entran`,
  ),
  field(
    'c[oó]mo(?! (?:est|va|and|te llam))|how (?:do|can|would|should)',
    'desde|entr(?:a|as|e|ar|ando)|en (?:la app|ajustes|tu|su|mi|el perfil|configuración)|perfil|opción|menú|app|botón|pulsa|clic|from|through|go to|tap|click|settings|by (?:email|phone)|escrib\\p{L}+|llam\\p{L}+|mand\\p{L}+|por (?:la web|aquí|acá|este medio|teléfono|la app)|ya (?:la|lo|está)',
  ),
];

/** Those that only a figure, a day or a clock answers. */
export const measured: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5]);

/** Matters that have many names. */
export const matters: readonly AskedField[] = [
  field(
    "qu[eé] (?:incluye|trae|lleva|viene en|entra en)\\p{L}*|what(?:[’']s| is| does it| do they) (?:included?|come with)",
    'inclu\\p{L}+|tra(?:e|en)|lleva[ns]?|con \\p{L}+|entran?|with \\p{L}+',
  ),
  field(
    'parking|aparca\\p{L}*|estacion\\p{L}*|car ?park|park(?:ed)?|garaje|cochera|valet|parqueadero|parquear',
    'parking|aparca\\p{L}*|estacionamientos?|estacionar\\p{L}*|car ?park|park(?:ed|s)?|garaje|cochera|valet|parqueadero|parquear|(?:el|los|tu|su|dejar) (?:coche|carro|auto)s?|(?:your|the|leave) cars?',
  ),
  same('perr\\p{L}+|gat[oa]s?|mascotas?|peludit?[oa]s?|dogs?|pets?|pupp\\p{L}+|cats?|correa|leash|lead'),
  field(
    'hij[oa]s?|niñ\\p{L}+|nen[ea]s?|peques?|menores|beb[eé]s?|chic[oa]s?|crí[oa]s?|kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|my (?:lad|son|daughter)|edad|age|how old|years? old|años',
    'hij[oa]s?|niñ\\p{L}+|nen[ea]s?|peques?|pequeñ\\p{L}+|menores|beb[eé]s?|chic[oa]s|crí[oa]s?|kids?|child(?:ren)?|toddlers?|bab(?:y|ies)|little ones|under|años|years? old|adult\\p{L}*|edad|ages?|(?:desde|a partir de) los \\d+|mayores',
  ),
  field(
    'pag(?:ar|o|os|an|arlo)|tarjetas?|visa|mastercard|bizum|efectivo|transferencia|cuotas|plazos|nequi|daviplata|mercado ?pago|amex|american express|paypal|meses sin|financi\\p{L}+|crédito|débito|cards?|cash|contactless|apple pay|inst[aá]l?lments?|vales',
    'tarjetas?|visa|mastercard|bizum|efectivo|transfer\\p{L}+|cuotas?|plazos?|nequi|daviplata|mercado ?pago|amex|american express|paypal|(?:meses|mensualidades)|sin inter[eé]s\\p{L}*|financi\\p{L}+|crédito|débito|contado|cards?|cash|contactless|apple pay|inst[aá]l?lments?|vales',
  ),
  same('celiac\\p{L}*|cel[ií]ac\\p{L}*|gluten|tacc|coeliac|harina|wheat|flour'),
  same(
    'nueces|nuez|frutos secos|almendr\\p{L}+|avellan\\p{L}+|cacahuat\\p{L}+|cacahuet\\p{L}+|maní|nuts?|almonds?|peanuts?|hazelnuts?|alérgen\\p{L}*|allergens?',
  ),
  same('vegan\\p{L}*|vegetarian\\p{L}*|veggie|carne|meat(?:-free)?|plant-based|tofu|soya|sin carne'),
  same('lact\\p{L}+|leche|dairy|milk|lácteos|queso'),
  same('egg(?:s|-free|less)?|huevos?'),
  same(
    'colou?rs?|color(?:es)?|roj[oa]s?|azul(?:es)?|verdes?|negr[oa]s?|blanc[oa]s?|gris(?:es)?|rosas?|amarill[oa]s?|marr[oó]n|café|beige|celeste|morad[oa]|red|blue|green|black|white|gr[ea]y|pink|yellow|brown|navy|cream|naranja|orange|purple',
  ),
  same('tallas?|talles?|sizes?|medidas?|xs|xl|xxl|número \\d+|small|medium|large|grande|chic[oa]|median[oa]'),
  field(
    'env[ií]\\p{L}+|domicilios?|despach\\p{L}*|entreg\\p{L}+|reparto|repart\\p{L}+|mand(?:an|áis|arme|arlo)|ship(?:ping)?|deliver\\p{L}*|postage|lleg(?:an|[aá]is)|lleva(?:n|is)',
    'env[ií]\\p{L}+|domicilios?|despach\\p{L}*|entreg\\p{L}+|reparto|repart\\p{L}+|llegamos|lleva(?:mos|n)|mandamos|ship\\p{L}*|deliver\\p{L}*|postage|post|courier|va en camino|on its way',
  ),
  same(
    'retir\\p{L}+|recog\\p{L}+|pasar a buscar|busc\\p{L}+|pick(?:ing|ed)? (?:it |them )?up|pick-?up|collect\\p{L}*|pasar por|sucursal',
  ),
  same(
    'reserv\\p{L}+|citas?|turnos?|agend\\p{L}+|book\\p{L}*|appointments?|walk-?ins?|turn up|orden de llegada|apart\\p{L}+',
  ),
  same(
    'document\\p{L}*|papeles|requisitos|dni|ine|cédula|pasaporte|curp|comprobante|fotos?|id|passport|paperwork|credencial',
  ),
  same(
    'devol\\p{L}+|devuel\\p{L}+|reembols\\p{L}+|reintegr\\p{L}+|refund\\p{L}*|returns?|dinero|money back|regres\\p{L}+',
  ),
  same('cambi\\p{L}+|chang\\p{L}+|exchang\\p{L}+|swap\\p{L}*|modific\\p{L}+|correg\\p{L}+'),
  same('cancel\\p{L}+|anul\\p{L}+|baja|unsubscribe'),
  same('garant[ií]as?|warrant\\p{L}+|guarantee\\p{L}*'),
  same('certific\\p{L}*|diplomas?|título|constancia|acredit\\p{L}+'),
  same('factur\\p{L}+|invoices?|tickets?|recibo|receipts?|cfdi|comprobante'),
  same('online|zoom|virtual(?:es)?|presencial(?:es)?|remot[oe]|in person|en línea|streaming|grabad[oa]s?|recorded'),
  same('impermeables?|agua|waterproof|splash\\p{L}*|lluvia|rain|mojar\\p{L}*'),
  field(
    'stock|disponib\\p{L}+|qued(?:an?|áis)|agotad\\p{L}+|available|left|sold out|hay (?:lugar|plazas?|sitio|cupos?|boletos|entradas|mesas?)|in stock|spaces?',
    'stock|disponib\\p{L}+|queda\\p{L}*|agotad\\p{L}+|available|left|sold out|(?:hay|tenemos) (?:lugar|plazas?|sitio|cupos?|boletos|entradas|mesas?)|complet[oa]|full|spaces?',
  ),
  same('rep[oó]n\\p{L}*|repondr\\p{L}+|restock\\p{L}*|back in|vuelven?|volver\\p{L}*|vuelto'),
  same('pes(?:a|an|o)|kg|kilos?|gram\\p{L}*|weighs?|weight|lbs?|oz|libras'),
  same(
    'clima\\p{L}*|calefac\\p{L}+|grados|heated|heating|degrees|°c?|aire acondicionado|air[- ]con\\p{L}*|temperatura',
  ),
  same('wi-?fi|internet|contraseña|password'),
  same('vestuarios?|duchas?|changing rooms?|showers?|lockers?|taquillas?|casilleros?|toallas?|towels?'),
  same(
    'desayun\\p{L}*|almuer\\p{L}+|comidas?|cenas?|breakfasts?|lunch(?:es)?|dinners?|refrigerio|snacks?|bebidas?|drinks?|men[uú]s?|carta',
  ),
  same('piscinas?|albercas?|piletas?|pools?'),
  same('terrazas?|patios?|jard[ií]n|afuera|vereda|fuera|outside|outdoors?|garden|terrace'),
  same(
    'carritos?|cochecito|pushchair|pram|buggy|silla de ruedas|acces[oi]\\p{L}*|rampas?|ascensor(?:es)?|elevador(?:es)?|wheelchairs?|step-free|lifts?|elevators?|escaler\\p{L}+|escalones|stairs|movilidad',
  ),
  same('regalos?|envolver|envuelt\\p{L}+|gifts?|wrap\\p{L}*|tarjetita'),
  same('descuentos?|promo\\p{L}*|c[oó]digos?|cup[oó]n\\p{L}*|discounts?|codes?|vouchers?|oferta|rebaj\\p{L}+'),
  same('embaraz\\p{L}+|pregnan\\p{L}+'),
  same(
    'zapat\\p{L}+|calzado|shoes|botas|equipo|equipment|kit|material(?:es)?|bring|tra(?:e|er|igo|iga|igan)|llev(?:o|ar|a|e|en)',
  ),
  same('cargador|charger|cable|bater[ií]a|battery|pilas?|batteries|plug|enchufe'),
  same('puntos|points|saldo|balance'),
  same('idiomas?|inglés|espa[nñ]ol|english|spanish|languages?|subt[ií]tul\\p{L}+|subtitles?'),
  same('llaves?|keys?|copia|copy|duplicado'),
  same('nieve|snow|hielo|ice|barro|mud|clima|tiempo|weather'),
  same('fotos?|photos?|pictures?|c[aá]maras?|video|vídeo'),
  same('invitad[oa]s?|acompañante|guests?|plus one|amig[oa]s?|friends?'),
  same('velas?|candles?|bengalas?|sparklers?'),
];
