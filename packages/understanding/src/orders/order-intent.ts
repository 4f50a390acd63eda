import { fold } from '../text/fold.ts';
import type { OrderEntities } from './entities.ts';

/** What somebody who buys by message wants of us. */
export type OrderIntent =
  | 'order'
  | 'cancel'
  | 'status'
  | 'price'
  | 'availability'
  | 'hours'
  | 'change'
  | 'add'
  | 'remove'
  | 'reserve'
  | 'shipping'
  | 'return'
  | 'bot'
  | 'human'
  | 'confirm'
  | 'deny';

/** Rules in order of how sure each is; the first that fits says. What fits none and names a thing is an order. */
export function orderIntent(text: string, entities: OrderEntities): OrderIntent {
  const said = fold(text).replace(/[¿¡!]/gu, ' ').replace(/\s+/gu, ' ').trim();
  for (const [intent, pattern] of RULES) if (pattern.test(said)) return intent;
  if (entities.people !== undefined && !/\b(?:pizza|menu|racion)/u.test(said)) return 'reserve';
  return 'order';
}

const RULES: readonly (readonly [OrderIntent, RegExp])[] = [
  [
    'deny',
    /^(?:no|nop|nel|que no|no gracias|no,? gracias.*|mejor no|no,? mejor no|no,? dejalo|no,? nada(?: mas)?|nada mas.*|no,? eso es todo|no,? asi esta bien|para nada|negativo|no quiero|ahora no|no,? ya esta|no,? con eso.*|no,? eso no|no es correcto|no,? esta mal|eso no)[.,]?$/u,
  ],
  [
    'confirm',
    /^(?:si|sii+|sip|claro|vale|ok|okey|okay|dale|correcto|exacto|confirmo|confirmado|confirmar|perfecto|de acuerdo|eso es|asi es|adelante|esta bien|todo bien|listo|venga|por supuesto|hecho|genial|afirmativo|va|me parece bien)(?:[ ,.]+(?:si|correcto|gracias|perfecto|confirmo|confirmado|adelante|todo|esta bien|todo correcto|esta todo bien|por favor|vale|es correcto|asi esta bien|eso es|claro|exacto|confirmo el pedido|confirma el pedido|el pedido|muchas gracias|lo confirmo|todo bien))*[.]?$/u,
  ],
  [
    'human',
    /(?:hablar|comunic\w*|contactar|pasame|pasa|paseme|ponme|pongame|quiero|conectame|conecta|derivame|atienda|atiende|transfier\w*|necesito|prefiero).{0,30}(?:persona|humano|alguien|agente|operador\w*|asesor\w*|encargad\w*|responsable|dueñ\w*|camarer\w*|empleado|de verdad)(?! (?:de|para|que) )|^(?:un|una)? ?(?:persona|humano|agente|operador\w*|asesor\w*)(?: real)?(?: por favor)?$|no quiero (?:hablar con )?(?:un|una) (?:robot|bot|maquina)|hay alguien (?:ahi|por ahi|real)/u,
  ],
  [
    'bot',
    /(?:eres|sos|es usted|hablo con|estoy hablando con|esto es|es esto|me contesta|contesta|responde).{0,25}(?:robot|bot|maquina|persona|humano|ia|inteligencia|automatic\w*|programa|contestador|real)/u,
  ],
  [
    'return',
    /devolv|devolucion|devuelv|reembols|reintegr|cambiar(?:lo|la|los)? por otr|no me (?:vale|queda) (?:bien|la talla)|quiero cambiar (?:el|la|los|las) .* por otr|retorno/u,
  ],
  [
    'cancel',
    /cancel|anul|ya no (?:lo|la|los|las)? ?quier|olvid\w+ (?:el|mi|lo)|no (?:me )?(?:lo |la )?(?:envi|mand|prepar|traig)|deja(?:d|lo)? (?:sin efecto|el pedido)|me arrepent|dad(?:lo)? de baja|no quiero (?:el|mi) pedido/u,
  ],
  [
    'status',
    /(?:donde|por donde|como|que tal va|que tal|cuando|estado|seguimiento|rastre|localiz|track|sabeis (?:algo )?de|que (?:hay|pasa) (?:de|con)).{0,25}(?:pedido|paquete|orden|compra|envio|repartidor|va lo mio|esta lo mio|llega|llegara|mi (?:pizza|comida|cena))|(?:ha|han) (?:salido|llegado|enviado)|ya (?:salio|viene|va|esta (?:listo|en camino|enviado))|(?:le|me|nos) (?:queda|falta) mucho|falta mucho|no (?:me )?(?:ha )?lleg|cuanto (?:le )?(?:falta|queda|tarda(?:is|ra|ran)? (?:mi|en llegar(?!.*envi)|el pedido))|en que estado|viene (?:ya|de camino)|sigo esperando|esta (?:ya )?(?:listo|preparado)|cuando (?:llega|me llega|lo (?:recibo|traen|traeis)|sale)/u,
  ],
  [
    'shipping',
    /(?:envi(?:ais|an|as|a)|mand(?:ais|an|as)|repart(?:is|en|es)|llev(?:ais|an|as)|entreg(?:ais|an|as)|serv(?:is)|llegais|traeis) (?:a |al |en |fuera|hasta|los|las|pedidos|tambien)|(?:haceis|hacen|teneis|tienen|hay) (?:envio|envios|reparto|entrega|domicilio|servicio a domicilio)|(?:gastos|coste|costo|precio|plazo|plazos|tiempo) (?:de|del) envio|envio(?:s)? (?:gratis|gratuito|internacional|es|cuesta|cuanto|urgente)|^envios? a |cuanto (?:cuesta|vale|es|tarda|cobran por|cobrais por) (?:el |un |vuestro )?(?:envio|domicilio|reparto)|cuanto tarda(?:is|n)? (?:en )?(?:enviar|repartir|entregar|llegar|el envio)|zona de reparto|a domicilio\?|en cuanto tiempo (?:llega|envi)/u,
  ],
  [
    'hours',
    /(?:abris|abren|abre|abres|abierto|abiertos|cerrais|cierran|cierra|cerrado|horario|horarios|estais abiertos)(?! (?:la|el|mi) (?:pedido|cuenta))|a que hora (?:abr|cerr|cierr|empez|dejais|serv)|hasta (?:que hora|cuando) (?:est|serv|abr|se puede|hay|teneis|cocina)/u,
  ],
  [
    'price',
    /precio|cuanto (?:cuesta|cuestan|vale|valen|sale|salen|es|son|seria|serian|me (?:sale|cobra|costaria)|esta|estan|cobra|piden|pedis|queda)|cuanto (?:por|el|la|los|las)|a cuanto|a como|que (?:vale|cuesta|valen|cuestan)|que valor|cual es el (?:coste|importe|total)|tarifa|que sale|presupuesto/u,
  ],
  [
    'reserve',
    /reserv|(?:una )?mesa (?:para|de)|hay (?:mesa|sitio|hueco)|teneis (?:mesa|sitio|hueco)|cita (?:para|el)|pedir cita|pedir hora|apartar? (?:una )?mesa|guard\w* (?:una )?mesa/u,
  ],
  [
    'change',
    /cambi|modific|corrig|actualiz|rectific|en vez de|en lugar de|me he equivocado|me equivoque|mejor (?:a|en|para|que sea|ponlo|pon|lo|la|las|los|el)|al final (?:que sea|a|para|en|ponlo)|pasa(?:lo|la|d|me)? (?:a|para) (?:las|el|la)/u,
  ],
  [
    'remove',
    /quit|elimin|borr(?!ach)|suprim|sac(?:a|ame|alo|ala|ad)\b|^(?:mejor |al final )?sin |ya no quiero (?:el|la|los|las)|(?:el|la|los|las) .* no,? (?:al final|gracias)|descart|menos (?:el|la|los|las) /u,
  ],
  [
    'add',
    /añad|agreg|sum(?:a|ale|ame|alo|adle)\b|inclu(?:ye|yeme|yele|id)|ponme (?:tambien|ademas|otr)|(?:y|pon|ponle|ponme|echa|echale|mete|metele) (?:tambien|ademas)|tambien (?:quiero|ponme|una?|dos|tres)|ademas(?: de eso)? (?:quiero|ponme|una?)|me falto|se me olvid|metele|mete |echale|apunta (?:tambien|otr)|^(?:y )?otr[ao]s? /u,
  ],
  [
    'availability',
    /^(?:.*\b)?(?:hay|tenei?s|tienes|tienen|tenes|teneis|quedan?|os queda|les queda|disponible|disponibles|stock|disponeis|vendeis|venden|traeis|trabajais|manejan|os quedan|existencias|agotad\w)\b/u,
  ],
];
