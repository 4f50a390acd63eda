import { lowerWords } from '../../text/whole-words.ts';
import { tellsHarm } from './harm-told.ts';

/** What makes an insult a claim: money, a thing that failed, a wait, somebody in danger, a goodbye. */
const claim = lowerWords(
  [
    '(?:me|nos|le|les|te) (?:han |ha |has |habéis |acaban de )?(?:cobr|rob|quit|dej|sac|bloque|cort|cancel|estaf|mand|envi|perd|romp|roto|rompi|retras|debit|clav|colg|vend|hic|hech|trat|tim|carg|pon|pus|ten[eé]|trajer|lleg|faltan?|da[nñ]|jod|neg|ech|inund)\\p{L}*(?! (?:asco|risa|pena|ganas|igual|los huevos|las pelotas|la polla|un huevo))',
    '(?:llevo|llevamos|lleva|hace) (?:\\p{L}+ |\\d+ ){0,3}(?:minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?)|(?:una|dos|tres|cuatro|cinco|\\d+) (?:horas?|d[ií]as?|semanas?|meses) (?:esperando|sin|en|y)|(?:otra vez |sigo |seguimos |estoy |estamos |quedé |me quedé )?sin (?:luz|agua|internet|gas|servicio|línea|señal|cobertura|dinero|pedido|respuesta|ascensor|calefacción)|(?:no|ni) (?:me |nos |se |lo |la |les |le )?(?:llega|llegó|ha llegado|llegan|funciona|anda|sirve|responde|responden|contestan|atienden|abre|prende|devuelven|aparece|carga|da la cara)|(?:varad[oa]s?|tirad[oa]s? en|encerrad[oa]s?|atrapad[oa]s?|colgad[oa]s?)|(?:devuélv|devolv|reembols|reintegr)\\p{L}*|(?:mi|nuestro) (?:dinero|plata|pedido|paquete|reserva|vuelo|maleta|cuenta|tarjeta|factura|refri|lavadora|coche|carro|auto|cita|turno|habitación|beb[eé]|hij[oa]|madre|mamá|padre|papá|abuel[oa]|perr[oa])|(?:dos|tres|doble) (?:veces|cobro)|equivocad[oa]s?|a ver (?:quién|cuándo|si)|rot[oa]s?|podrid[oa]s?|caducad[oa]s?|vencid[oa]s?|fallando|caíd[oa]s?|(?:se (?:está|están|me|nos) )(?:quem|inund|incendi|ahog|cay|rompi|estrope)\\p{L}*|(?:sale|hay|huele a) (?:humo|gas|fuego)|cuadro de luces|emergencia|urgente|sangr\\p{L}+',
    '(?:me|nos) (?:voy|vamos|doy|damos|cambio|cambiamos|paso|pasamos|borro|largo) (?:de|a|con|del|al)|cambio de (?:compañía|operador|banco|gimnasio|seguro)|cancel(?:o|en|ad|á|amos|ar)? (?:mi|la|el|ya|todo)|cierr(?:o|en) (?:mi|la) cuenta|(?:de|la) baja|no (?:vuelvo|volvemos|vuelven a verme|me ven más|piso)|nunca más|me voy|hasta (?:nunca|aquí)|adiós',
    "(?:i|we)(?:['’]ve| have|['’]m| am|['’]re| are|['’]d)? (?:been |still |just )?(?:waiting|on hold|waited|paid|charged|stuck|stranded|locked|ordered|missed|lost|leaving|cancel\\p{L}*|done with|switching|moving to|off to)|(?:took|taken|keep|kept|charged|sent|gave|lost|broke|cancell?ed|ruined|delivered|overcharged|stole|locked|left|billed) (?:me|us|my|our|the (?:wrong|money)|some|twice|someone|it)|(?:my|our) (?:money|order|parcel|package|refund|account|card|flight|bag|room|booking|sub|subscription|membership|prescription|boiler|heating|mum|mom|dad|kid|son|daughter|baby|nan|gran|bill|deposit)|(?:£|\\$|€)\\d+|twice|refund|broken|doesn['’]t work|not working|no (?:heating|water|power|signal|refund|reply|answer)|still (?:no|not|waiting|hasn)|where(?:['’]s| is) my|(?:there['’]s |)(?:smoke|fire|gas|sparks|flooding|leak)\\p{L}*(?= (?:coming|in|from|out|everywhere)|$|[,.!])|cancel (?:my|the|it)|(?:close|delete) my|(?:i['’]m )?(?:out|leaving|done|gone)(?=[.! ]*$)|goodbye|never (?:again|coming back)|\\d+ (?:hours?|days?|weeks?|months?)",
    // A thing of theirs that fails.
    '(?:la|el|su|tu|vuestr[oa]) (?:\\p{L}+ )?(?:app|aplicación|web|página|sistema|servidor|plataforma|servicio|pago|datáfono)(?: \\p{L}+){0,3} (?:se (?:cae|cayó|ha caído|cuelga|colgó|traba|tilda|cierra|bloquea)|no (?:va(?! a )|deja|abre|entra|carga|anda|jala|sirve|prende)|peta|va (?:fatal|mal|lent[oa]))|(?:se (?:me|nos) )(?:cae|cayó|cuelga|colgó|traba|tilda|cierra|bloquea|apaga|descarga)(?! la (?:baba|cara))',
    "(?:app|site|website|page|server|system|checkout|game|stream|card machine|till|login|update)(?:['’]s| is| has| keeps?| just| won['’]t| doesn['’]t| can['’]t)?(?: \\p{L}+){0,2} (?:crash(?:ed|es|ing)?|froze|frozen|freez(?:es|ing)|down|glitch(?:ed|es|ing|y)?|broken|stuck|loading|logging me out|logged me out|load|open|work)",
  ].join('|'),
);
/** Swearing for joy. */
const joy = lowerWords(
  'qué (?:\\p{L}+ )?(?:golazo|temazo|ric[oa]|buen[oa]?s?|lind[oa]|bonit[oa]|bell[oa]|grandes?|crack|chid[oa]|chul[oa]|gozada|pasada|maravilla|delicia|jugad[oó]n|partid[oa]zo|partido|concierto|bárbar[oa]|guap[oa]|chimba|chévere|padre|copad[oa]|alegría|emoción|espectáculo|temón|disc(?:o|azo)|hermos\\p{L}+|genios|lujo|locura)|(?:tan|qué|muy|más|re) (?:buen[oa]s?|ric[oa]s?|hermos\\p{L}+|chéver\\p{L}+)|(?:golazo|temazo|golón|discazo|pel[ií]culón)|mola(?:n|is|ba)?(?! una mierda)|(?:l[oa]s|os|te|les) (?:amo|quiero|adoro|queremos|amamos)|(?:me|nos) (?:encant\\p{L}+|fascin\\p{L}+|hab[eé]is hecho llorar|hicieron llorar|hizo llorar|hac[eé]n? reír|alegr\\p{L}+)|buen[ií]sim[oa]s?|riqu[ií]sim[oa]|brutal(?:es)?|(?:es|está|son|fue|estuvo) (?:una (?:locura|pasada|gozada|joya|maravilla|bomba)|increíble|la hostia|la leche|cañ[oó]n|de puta madre|la bomba|de lujo|bárbaro)|de puta madre|la (?:parti(?:eron|ó|ste)|romp(?:ieron|iste|ió))|casi (?:me muero|lloro)|(?:el|la|los|las) (?:mejor(?:es)?|put[oa] am[oa])|vicio|adict[oa]|(?:best|greatest|amazing|brilliant|love(?:d|ly)?|awesome|incredible|unreal|banger|delicious|insane|obsessed|class|legends?|geniuses|cried|crying|addicted|perfect|tune|goal)|fuck(?:ing)? (?:me|yes|yeah|love|brilliant|amazing|good|great|hell that)',
);
const warm = /😂|🤣|😍|❤|🔥|🥹|😭|💙|💜|👏|🙌/u;
/** Hatred that orders again: the harm it tells is an appetite, an empty purse, a broken diet. */
const undone = lowerWords(
  [
    '(?:quiero|queremos|necesito|me (?:comería|pediría|compraría)|ped[ií]|pido|compré|compro|(?:he|acabo de|voy a|tuve que|tendré que) (?:pedi[dr]o?|compra[dr]o?|volver)) (?:otr[oa]s?|más|un[oa]?|dos|tres|cuatro|por (?:segunda|tercera|cuarta|quinta)|[oa]tra vez)|no (?:puedo|podemos|consigo) (?:parar|dejar|resistir)\\p{L}*|(?:me|nos) (?:\\p{L}+ ){0,4}(?:antoj|engord|envici|engolosin|enganch|empach|arruin)\\p{L}*|(?:engordé|engordado|enviciad[oa]s?|enganchad[oa]s?|antojos?|un poquito|(?:ya (?:van|llevo|vamos)|llevo|van) (?:dos|tres|cuatro|cinco|seis|\\d)|sin un (?:duro|peso|euro|mango|centavo)|pobre(?:za)?)',
    '(?:quincena|aguinaldo|nómina|sueldo|salario|cartera|billetera|bolsillo|monedero|ahorros|dieta|operación bikini|báscula|figura|fin de mes)|siempre (?:\\p{L}+ )?(?:salgo|acabo|termino|caigo|pico)(?: \\p{L}+)?|(?:me|nos) (?:l[oa]s? |he |hemos )?(?:acab|com|zamp|baj|termin|devor|trag)\\p{L}* (?:el|la|los|las|un[oa]?|tod|enter|otr)\\p{L}*',
    "(?:now )?(?:i['’]?m|i am|we['’]?re|we are|got me|have me|made me|making me) (?:so |now |all )?(?:broke|skint|poor|hungry|hooked|starving|craving|drooling|in debt|fat)|(?:order|bought|buy|ate|eat|finish|demolish|binge|watch)\\p{L}* (?:\\p{L}+ ){0,2}(?:another|two|three|four|five|more|whole|entire|all|second|again)|can(?:['’]?t|not) (?:stop|resist|leave without|put it down|get enough)|my (?:poor )?(?:wallet|purse|diet|waistline|savings|paycheck|pay ?day|bank (?:account|balance)|abs)|there goes|how good|cravings?|hooked|payday|(?:got|get) paid|take my money|(?:bought|ordered|eaten|had) the same|(?:two|three|four|five) \\p{L}+ (?:in one|in a|later)|i want(?:ed)? (?:one|two|another|more|them all)",
  ].join('|'),
);
/** "The best of the worst": praise turned round. */
const bitter = lowerWords(
  'ojalá|odio a todos|infierno|púdr\\p{L}*|ard(?:ed|an)|hell(?! of)|rot|idiots?|imbéciles|worst|mierda|asco|basura|vergüenza|put[oa]s? (?!am[oa]|madre)\\p{L}+ente|muér\\p{L}+|mátense|die|scum|trash|garbage|vermin|pathetic|kill yoursel\\p{L}+',
);

/** Harm wished on somebody is no harm that befell them. */
const wished = lowerWords(
  "ojalá|que (?:os|te|se|les|los|las) \\p{L}+|muér\\p{L}+|muere|mát(?:at|ens|es)e|mueran|muráis|(?:i )?hope|wish|go (?:die|kill)|(?:die|kill yoursel\\p{L}+|burn in)|deserve\\p{L}*|merec\\p{L}+|(?:te|os|los|las|les) voy a|vamos a|i(?:['’]ll|['’]m going to| will)",
);

/** An insult with a claim, a risk, a goodbye or a laugh in it is somebody who waits for an answer. */
export const waitsForAnswer = (said: readonly string[]): boolean => {
  const last = said.slice(-3).join('\n').slice(0, 3000).toLowerCase();
  const has = (pattern: RegExp): boolean => {
    pattern.lastIndex = 0;
    return pattern.test(last);
  };
  return (
    has(claim) || (tellsHarm(last) && !has(wished)) || ((has(joy) || has(undone) || warm.test(last)) && !has(bitter))
  );
};
