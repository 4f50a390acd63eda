const SOON =
  /(?<!\p{L})(?:en|in|dentro de|within) (?:menos de |less than )?(?:\d{1,3}|media|una?|dos|tres|cuatro|half|half an|an|one|two|three|veinte|diez|quince|treinta|cuarenta|ten|twenty|fifteen|thirty|forty) ?(?:min|mins|minutos|minutes|hora|horas|hours?|h|hrs?)(?!\p{L})/u;
const GOES =
  /(?<!\p{L})(?:vuelo|vuelos|avion|tren|bus|autobus|micro|ferry|barco|embarqu\p{L}+|abord\p{L}+|examen|boda|concierto|funcion|partido|entrevista|reunion|cita|turno|cirugia|operacion|ceremonia|novi[oa]s?|misa|entierro|funeral|salgo|sale|salimos|empieza|empezamos|comienza|cierra|cierran|vence|caduca|expira|flight|fly|plane|train|coach|boards?|boarding|exam|wedding|ceremony(?:'s)?|bride|groom|service|curtain|kick-?off|funeral|gig|match|interview|meeting|appointment|surgery|leaves?|leaving|starts?|closes?|expires?|due)(?!\p{L})/u;
const AND_SOMETHING = /[,.;:\n]\s*\p{L}|(?<!\p{L})(?:y|pero|and|but)(?!\p{L})/u;

/** Something leaves, begins or ends within hours, and something else is said of it: "my flight boards in 20 min and the kiosk ate my card". Folded text in. */
export const presses = (read: string): boolean => SOON.test(read) && GOES.test(read) && AND_SOMETHING.test(read);
