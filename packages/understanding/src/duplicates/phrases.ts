/** Several words that together say one thing replies of brands often say: folded, and put in place of the phrase. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  // What is denied is its opposite: "no abrimos los festivos" is "closed on holidays".
  [
    /(?:no|nunca|not|never|don't|doesn't|won't|isn't|aren't|do not|does not|will not) (?:se )?(?:be )?(?:abr(?:e|en|imos|ira|iran|iremos)|open|opening)/gu,
    ' cerrado ',
  ],
  [/(?:no|not|don't|doesn't|won't|do not|does not) (?:se )?(?:cierr\p{L}+|cerr\p{L}+|close|closing)/gu, ' abierto '],
  [
    /(?:no|not|isn't|aren't|doesn't|don't|stopped|dej\p{L}+ de) (?:esta\p{L}* )?(?:funciona\p{L}*|work(?:ing)?|marcha|andar?|operativ\p{L}+)|out of (?:order|service)|fuera de servicio/gu,
    ' averiado ',
  ],
  [
    /(?:no|not|isn't|aren't) (?:se |esta |estan )?(?:permit\p{L}+|admit\p{L}+|allowed|permitted|autoriza\p{L}*)/gu,
    ' prohibido ',
  ],
  [
    /(?:solo|unicamente|only|just) (?:con |por |by )?(?:tarjeta|card)|(?:card|tarjeta)s? (?:only|solamente|unicamente)|cashless|(?:no|not|can't|don't|cannot) (?:se )?(?:acept\p{L}+|accept|take|tom\p{L}+|cog\p{L}+) (?:el |en )?(?:efectivo|cash|metalico)/gu,
    ' solotarjeta ',
  ],
  [
    /(?:no hace falta|no es necesari\p{L}+|sin|no need (?:for|to book)|without|no) (?:pedir |sacar |reservar |an? )?(?:cita|turno|hora|appointment|booking)(?: previa| needed)?|walk[- ]ins?(?: welcome)?|por orden de llegada|first[ ,-]+come[ ,-]+first[ -]served/gu,
    ' sincita ',
  ],
  [
    /(?:public|bank|national) holidays?|dias? (?:festivos?|feriados?|de fiesta|no laborables?)|festivos|feriados/gu,
    ' festivo ',
  ],
  [
    /(?:no se pudo|no pudo|could ?n[o']t|couldn't|failed to|wasn't able to) (?:be )?(?:proces\p{L}+|complet\p{L}+|go through)|did ?n[o']t go through|no (?:paso|entro)(?= )/gu,
    ' rechazado ',
  ],
  [/(?:hoy|manana|esta) mismo|aqui mismo/gu, ' '],
  [/(?:next|in the|junto al|al) (?:door|lado)/gu, ' vecino '],
  [
    /(?:tu |el |su |your |the )?(?:dinero|importe|money|amount) (?:de vuelta|devuelto|back)|(?:devol\p{L}+|reintegr\p{L}+|abon\p{L}+|return) (?:el |tu |su |the |your )?(?:dinero|importe|money|amount)/gu,
    'refund',
  ],
  [
    /(?:free of charge|at no (?:extra )?(?:cost|charge)|no (?:extra )?(?:cost|charge)|on us|on the house|no (?:tiene|lleva|hay) (?:ningun )?(?:coste|costo|cargo)|sin (?:ningun )?(?:coste|costo|cargo|gastos)|no (?:cuesta|pagas|se paga|pagareis) nada|no pagas|corren? (?:a|de|por) (?:nuestra )?cuenta(?: nuestra)?|va de nuestra cuenta|invita la casa|for free|for nothing)/gu,
    'free',
  ],
  [
    /cuando (?:vuelva|vuelvan|este disponible|haya)|en cuanto (?:\p{L}+ ){0,2}(?:repon|vuelv|recib|lleg)\p{L}+|(?:when|once|as soon as) (?:it's|it is|they're|they are|it comes|they come|it gets|it's available) ?(?:back|available|in)?(?: in stock)?|(?:when|once|as soon as) (?:we|it) (?:\p{L}+ )?restock\p{L}*|back in stock/gu,
    ' restock ',
  ],
  [/(?:te |se )?(?:sale|salen|queda|quedan|es|son) (?:gratis|gratuit\p{L}+)/gu, ' free '],
  [/(?:don't|do not|won't|will not|no need to|never) pay(?: anything)?(?: for)?/gu, ' free '],
  [/gastos de envio|costes? de envio|costos? de envio|(?:shipping|delivery) (?:fees?|costs?|charges?)/gu, ' envio '],
  [/you(?:'ll| will) (?:have|get|receive) (?:it|them)|lo tendras|lo recibes|te llega/gu, ' receive '],
  [
    /(?:echa\p{L}*|dar\p{L}*|damos) (?:un |una )?(?:vistazo|ojo|mirada|repaso)|(?:take|have|having|taking) a (?:closer )?look/gu,
    ' revisar ',
  ],
  [/(?:hac\p{L}+|haremos) llegar|heads[ -]up/gu, ' avisar '],
  [
    /(?:por )?donde (?:va|esta|anda|se encuentra)|where (?:your \p{L}+ is|it is|it's|they are|is your \p{L}+)|seguir (?:tu|el|su) (?:envio|pedido|paquete)|sigue (?:tu|el) (?:envio|pedido|paquete)/gu,
    ' track ',
  ],
  [/(?:de nuevo|otra vez|nuevamente|once more|one more time|again)/gu, ' '],
  [
    /apag\p{L}+ y (?:vuelve a )?enc\p{L}+|(?:turn|switch)\p{L}* (?:the |your )?(?:\p{L}+ )?off and (?:back )?on|unplug\p{L}* (?:the |your )?\p{L}+|desench\p{L}+/gu,
    ' reset ',
  ],
  [/give it(?= (?:\p{N}|a|two|some))|da(?:le|dle) (?=\p{N}|un|dos)/gu, ' wait '],
  [
    /(?:area|zona) (?:de |del )?(?:cliente|clientes|personal|privada)|(?:customer|client|personal|member) area/gu,
    ' account ',
  ],
  [/(?:por|en|a traves de) (?:internet|la red)|on the internet|en linea/gu, ' online '],
  [
    /(?:leave|leaves|left|salido de|sale de|sale del|salido del) (?:our |the |nuestro )?(?:warehouse|almacen|deposito|bodega)/gu,
    ' send ',
  ],
  [/all set|todo listo|ya esta listo|good to go/gu, ' confirmed '],
  [
    /see you (?:on|at|there|soon|then)?|nos vemos(?: el)?|te esperamos(?: el)?|we look forward to (?:seeing|welcoming) you/gu,
    ' ',
  ],
  [
    /(?:not|no) (?:possible|posible)|unable to|no (?:podemos|es posible|se puede|se pueden|puede|pueden)|(?:can't|cannot|can not|couldn't|could not)(?: be)?/gu,
    ' cannot ',
  ],
  [
    /(?:out of stock|sold out|not? (?:longer )?(?:available|in stock)|(?:do not|don't|no longer) have(?= .*(?:stock|available|left))|(?:no (?:nos )?queda[n]?|sin|no hay|no tenemos)(?: \p{L}+){0,2} (?:stock|existencias|unidades|disponibilidad)|no (?:esta|estan|tenemos) disponibles?|ya no (?:nos )?quedan?|no nos quedan?|no quedan?)/gu,
    'agotado',
  ],
  [
    /(?:mensaje |message )?(?:por |en |al |in |via |by |through )?(?:un |a )?(?:mensajes? (?:privados?|directos?)|privado|md|dms?|direct messages?|private messages?)(?!\p{L})/gu,
    ' privado ',
  ],
  [/dm us|message us privately|escrib\p{L}+ por privado|mand\p{L}+ un privado/gu, 'send privado'],
  [
    /(?:right now|at the moment|at this time|for now|currently|ahora mismo|en este momento|en estos momentos|por el momento|por ahora|actualmente|de momento)/gu,
    ' ',
  ],
  [
    /(?:dentro de|antes de|en menos de|en un plazo de|en el plazo de|como mucho|como maximo|a mas tardar|within|in less than|in under|no later than|at the latest|at most|up to)/gu,
    ' ',
  ],
  [
    /in (?:a )?(?:few|couple of) (?:minutes|moments|days)|en (?:unos|pocos) (?:minutos|instantes|dias)|en (?:breve|seguida)|enseguida|shortly|very soon|as soon as (?:possible|we can)|lo antes posible|cuanto antes|a la (?:mayor )?brevedad|right away|straight away/gu,
    ' pronto ',
  ],
  [/(?:ech\p{L}+ el cierre|bajamos la persiana|we are shut|estamos cerrados|will be shut)/gu, ' cerrado '],
  [
    /(?:outside|out of) (?:the |our )?country|fuera de(?:l| nuestro)? pais|al extranjero|al exterior|overseas|internationally|internacional\p{L}*/gu,
    ' abroad ',
  ],
  [
    /(?:only|solo|solamente|unicamente) (\p{L}+ )?(?:within|inside|in|dentro del?) (?:the |our |nuestro )?(?:country|pais)/gu,
    ' not abroad send ',
  ],
  [
    /(?:as (?:you )?(?:requested|asked|wished)|at your request|(?:como|tal como|segun) (?:nos |lo |me )?(?:pediste|pedias|pidio|solicitaste|solicito|querias)|a peticion tuya|que (?:nos )?(?:pedias|pediste|querias))/gu,
    ' ',
  ],
  [
    /(?:looking into|look into|on the case|going through|estamos (?:en ello|con ello)|nos ponemos con|mirar que ha pasado|miramos que ha pasado|miramos lo que paso|investigando)/gu,
    ' revisar ',
  ],
  [
    /(?:get|got|come|comes|be|are) back to you|volvemos a ti|te decimos algo|nos ponemos en contacto|get in touch with you|hear from us|be in touch|te damos respuesta|dar\p{L}* una respuesta|noticias nuestras/gu,
    ' respond ',
  ],
  [
    /let(?:ting)? (?:us|you) know|hac\p{L}+ saber|keep you (?:posted|informed|updated)|te mantendremos (?:al dia|informad[oa])|point(?:ing|ed) (?:it|this|that) out|flag(?:ging|ged)/gu,
    ' avisar ',
  ],
  [
    /(?:pass|passed|passing|forward|forwarded|pasad[oa]|pasamos|pasaremos|trasladad[oa]|trasladamos|trasladaremos|transmitid[oa]|transmitimos|remitid[oa]|remitimos)(?: (?:it|this|that|on|along|lo|la|to))*/gu,
    ' tell ',
  ],
  [/(?:monday|lunes) (?:to|a|through|-) (?:friday|viernes)/gu, ' semana '],
  [/24 ?(?:h|horas|hours)(?!\p{L})|un dia antes|one day|a day/gu, ' unday '],
  [/(?:make|makes|made|making) (?:sure|certain)|aseg\p{L}+ de que/gu, ' check '],
  [
    /(?:pick|picked|picking) (?:it |them )?up|collect\p{L}*|pasar? a (?:por|buscar)|recog\p{L}*|retir\p{L}+/gu,
    ' recoger ',
  ],
  [/set up|sign(?:ed|ing)? up|darte de alta|date de alta|apunt\p{L}+|inscri\p{L}+|regist\p{L}+/gu, ' registro '],
  [/log(?:ged|ging)? in|sign(?:ed)? in|inici\p{L}+ sesion|acced\p{L}+/gu, ' login '],
];

const WHOLE = PHRASES.map(
  ([phrase, meaning]) =>
    [new RegExp(`(?<!\\p{L})(?:${phrase.source})(?!\\p{L})`, 'gu'), ` ${meaning.trim()} `] as const,
);

export const withoutPhrases = (folded: string): string =>
  WHOLE.reduce((said, [phrase, meaning]) => said.replace(phrase, meaning), folded);
