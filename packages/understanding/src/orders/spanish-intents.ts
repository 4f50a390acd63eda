import type { OrderIntent } from './intent-names.ts';

/** What Spanish messages want, by the words they say it with; the surest first. */
export const SPANISH_INTENTS: readonly (readonly [OrderIntent, RegExp])[] = [
  [
    'human',
    /(?:hablar|comuni(?:c|qu)\w*|contactar|pasan|pase|pasas|pasais|derive\w*|pasame|pasa|paseme|ponme|pongame|quiero|conectame|conecta|derivame|atienda|atiende|transfier\w*|necesito|prefiero).{0,30}(?:persona\b|humano|alguien|agente|operador\w*|asesor\w*|encargad\w*|responsable|dueñ\w*|camarer\w*|mesero|emplead\w*|supervisor\w*|gerente|ejecutiv\w*|alguien real|de verdad|de carne y hueso)(?! (?:de|para|que) )|^(?:un|una)? ?(?:persona|humano|agente|operador\w*|asesor\w*)(?: real)?(?: por favor)?$|no quiero (?:hablar con )?(?:un|una) (?:robot|bot|maquina)|hay alguien (?:ahi|por ahi|real)/u,
  ],
  [
    'bot',
    /(?:eres|sos|es usted|hablo con|estoy hablando con|esto es|es esto|me contesta|contesta|responde).{0,25}(?:robot|bot|maquina|persona|humano|ia|inteligencia|automatic\w*|programa|contestador|real|de verdad)/u,
  ],
  [
    'return',
    /cambiar .{0,60} que no (?:le|me|nos|les) (?:gust|qued|sirv|va\b|vale|entr)|devolv|devolucion|devuelv|quiero cambiar (?!.{0,60}(?:direccion|hora|pedido|por|a las)).{0,60}(?:me queda|me quedo|no me|chic|grande|peque|ajusta|apreta)|cambio de talla|(?:me queda|me quedo|me quedan|me quedaron|me vien\w+) (?:muy |un poco |algo )?(?:chic|grande|peque|larg|cort|ajustad|apretad|estrech)|no me (?:quedan?|quedo|valen?|sirven?)|reembols|reintegr|cambiar(?:lo|la|los)? por otr|no me (?:vale|queda) (?:bien|la talla)|quiero cambiar (?:el|la|los|las) .{0,60} por otr|retorno/u,
  ],
  [
    'cancel',
    /cancel(?!\w* (?:por|con|en) (?:el |la |mi )?(?:nequi|tarjeta|efectivo|daviplata|transferencia|bizum|yape|plin|pse))|anul|ya no (?:lo |la |los |las )?quier(?:o|emos)(?! (?:el|la|los|las|un|una|tant|esa|ese|mas|lo|l) ?(?!pedido|orden|compra|encargo|reserva)\w)|ya no (?:lo|la|los|las) quier|olvid\w+ (?:el|mi|lo)|no (?:me )?(?:lo |la )?(?:envi|mand|prepar|traig)|deja(?:d|lo)? (?:sin efecto|el pedido)|me arrepent|dad(?:lo)? de baja|no quiero (?:el|mi) pedido/u,
  ],
  [
    'status',
    /\bya (?:mero |casi |mismo )?(?:llega|viene|sale|va)n? (?:mi|el|la|lo|mis)\b|(?:^|[,.?] ?|ya )(?:viene|llega|sale) (?:el|mi|la) (?:delivery|repartidor|pedido|orden|paquete|moto|domicili|mensajer)|(?:donde|por donde|como|que tal va|que tal|cuando|en cuanto|estado|estatus|status|seguimiento|rastre|localiz|track|(?:sabeis|saben|sabes) (?:algo )?de|que (?:hay|paso|pasa|onda|fue) (?:de|con)|novedades|info(?:rmacion)? (?:de|sobre)).{0,25}(?:pedido|paquete|orden|compra|envio|repartidor|va lo mio|esta lo mio|llega|llegara|mi (?:pizza|comida|cena))|(?:ha|han|habeis|has) (?:ya )?(?:salido|llegado|enviado|mandado|preparado|despachado)|ya (?:salio|salieron|despach\w+|enviaron|mandaron|envi[oa]|prepararon|viene|va|esta (?:listo|en camino|enviado))|(?:le|me|nos) (?:queda|falta) mucho|falta mucho|no (?:me )?(?:ha )?lleg|cuanto (?:le )?(?:falta|queda|tarda(?:is|ra|ran)? (?:mi|en llegar(?!.{0,60}envi)|el pedido))|en que estado|viene (?:ya|de camino)|sigo esperando|esta (?:ya )?(?:listo|preparado)|cuando (?:llega|me llega|lo (?:recibo|traen|traeis)|sale)|(?:cuanto|que tanto) (?:tiempo )?(?:le |me )?(?:falta|queda|demora|tarda|tardara|tarda en llegar)(?! (?:el |un )?(?:envio|domicilio|en enviar)).{0,20}(?:pedido|orden|$)|(?:no|aun no|todavia no) (?:me |nos )?(?:ha |han )?(?:lleg|traido|entreg)|(?:mi|el) (?:pedido|paquete|domicilio|orden) (?:ya )?(?:viene|salio|va|llega|donde|aun|todavia|no|sigue|esta)/u,
  ],
  [
    'shipping',
    /(?:envi(?:ais|an|as|a)|mand(?:ais|an|as)|repart(?:is|en|es)|llev(?:ais|an|as)|entreg(?:ais|an|as)|serv(?:is)|llegais|traeis) (?:a |al |en |fuera|hasta|los|las|pedidos|tambien)|(?:haceis|hacen|haces|teneis|tienen|tienes|tenes|hay|manejan|ofrecen|cuentan con) (?:envio|despacho|envios|reparto|entrega|domicilio|servicio a domicilio)|(?:gastos|coste|costo|precio|plazo|plazos|tiempo) (?:de|del) envio|envio(?:s)? (?:gratis|gratuito|internacional|es|cuesta|cuanto|urgente)|^envios? a |cuanto (?:cuesta|vale|es|tarda|cobran por|cobrais por) (?:el |un |vuestro )?(?:envio|domicilio|reparto)|cuanto tarda(?:is|n)? (?:en )?(?:enviar|repartir|entregar|llegar|el envio)|zona de reparto|a domicilio\?|en cuanto tiempo (?:llega|envi)|(?:envi|mand|despach|repart|lleg|entreg)(?:a|an|ais|as|is|en|es)\b.{0,25}(?:a |al |hasta |en |por )[^?]*\?|(?:envi|mand|despach|repart|entreg)(?:a|an|ais|as|is|en|es) (?:a|al|hasta|por) |^(?:cobra|cobran|cobrais) (?:el )?(?:envio|domicilio)|envio a \p{L}+|(?:tienen|hacen|hay|teneis|tenes) (?:servicio de )?(?:domicilio|delivery|reparto)/u,
  ],
  [
    'hours',
    /(?:abris|abren|abre|abres|atienden|atendeis|atienden|abierto|abiertos|cerrais|cierran|cierra|cerrado|horario|horarios|estais abiertos)(?! (?:la|el|mi) (?:pedido|cuenta))|(?:a|desde|hasta) que hora(?:s)? (?:abr|cerr|cierr|empez|empiez|comienz|dejais|dejan|dejas|serv|sirv|hay|esta|atiend|trabaj|puedo (?:pasar|ir|recoger))|hasta (?:que hora|cuando) (?:est|serv|abr|se puede|hay|teneis|cocina)/u,
  ],
  [
    'price',
    /precio|cuanto (?:cuesta|cuestan|vale|valen|sale|salen|es|son|seria|serian|me (?:sale|cobra|costaria)|esta|estan|cobra|piden|pedis|queda)|cuanto (?:por|el|la|los|las)|a cuanto|a como|que (?:vale|cuesta|valen|cuestan)|que valor|cual es el (?:coste|importe|total)|tarifa|que sale|presupuesto/u,
  ],
  [
    'reserve',
    /reserv|(?:una )?mesa (?:para|de)|hay (?:mesa|sitio|hueco)|teneis (?:mesa|sitio|hueco)|cita (?:para|el)|pedir cita|pedir hora|apart\w* (?:una )?mesa|guard\w* (?:una )?mesa/u,
  ],
  [
    'change',
    /\bno (?:es|era|son|eran) .{1,40}?,? (?:es|era|son|eran|sino) |(?:la )?(?:direccion|telefono|hora|nombre|correo)(?: (?:correcta|correcto|buena|bueno|nueva|nuevo))? es .{1,60},? no (?:el |la |al? )?\p{L}*\s*\d|ya no .{1,40}?,? (?:mejor|sino) (?!quit|sac|elimin|dej|nada)|cambi|modific|corrig|actualiz|rectific|en vez de|en lugar de|me he equivocado|me equivoque|mejor (?:mand|envi|llev|tra[ei]|a|en|para|que sea|ponlo|pon|lo|la|las|los|el)|al final (?:que sea|a|para|en|ponlo)|pasa(?:lo|la|d|me)? (?:a|para) (?:las|el|la)/u,
  ],
  [
    'remove',
    /\bquit(?!o)|elimin|borr(?!ach)|suprim|sac(?:a|ame|ale|ales|alo|ala|alos|alas|ad|ar|ame|ale|enle|arle|as)\b|retir(?:a|ale|en|ar)|^(?:mejor |al final )?sin |ya no (?:quiero|queremos|va|van|necesito) (?:el|la|los|las|un|una)|(?:el|la|los|las) .{0,60} no,? (?:al final|gracias)|descart|menos (?:el|la|los|las) /u,
  ],
  [
    'add',
    /\banad|añad|agreg|\bsum(?:a|ale|ame|alo|adle|en|enle|arle|ar)\b|inclu(?:ye|yeme|yele|id|yan)|\b(?:ponele|pongale|ponganle|ponedle)\b|apart(?:e|it)o? (?:quiero|ponme)|y (?:de paso|ya que estas)|ponme (?:tambien|ademas|otr)|(?:y|pon|ponle|ponme|echa|echale|mete|metele) (?:tambien|ademas)|tambien (?:quiero|ponme|una?|dos|tres)|ademas(?: de eso)? (?:quiero|ponme|una?)|me falto|se me olvid|metele|mete |echale|apunta (?:tambien|otr)|^(?:y )?otr[ao]s? |^(?:ah|ay|oye|uy|perdon|por cierto)?[, ]*y (?:tambien |ademas )?(?:un|una|dos|tres|cuatro|cinco|seis|media|medio|\d+) /u,
  ],
  [
    'availability',
    /\b(?:hay|tenei?s|tienes|tienen|tenes|teneis|quedan?|os queda|les queda|disponible|disponibles|stock|disponeis|vendeis|venden|traeis|trabajais|manejan|os quedan|existencias|agotad\w)\b/u,
  ],
];
