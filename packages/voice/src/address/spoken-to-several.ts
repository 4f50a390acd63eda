import { lowerWords } from '../text/whole-words.ts';

/** What only people do or have, so that no parcel and no shop is meant. */
const wish =
  'quieren|desean|prefieren (?:venir|que|pagar|recoger|otr[oa]|mesa|terraza|el turno|cambiar|cenar|comer|esperar)|necesitan (?:factura|ayuda|algo|más|una?|cambiar|cancelar|reservar|información|saber|que|venir|transporte|aparcar|recoger|menú|silla)|buscan (?:mesa|plan|regalo|alojamiento|un|una)|piensan|planean|deciden|se animan|se apuntan|se atreven|gustan';
const having =
  'tienen (?:frío|calor|hambre|sed|sueño|prisa|ganas|dudas|preguntas|alergias?|alguna (?:duda|pregunta|alergia|idea)|algún (?:problema|comentario)|cualquier|reserva|cita|niños|hijos|mascotas?|tiempo|un (?:rato|momento|hueco))';
const coming =
  'vienen (?:con (?:niñ|perr|mascot|cochecito|bebé|amig|famil|hambre|carrito)\\p{L}*|al?(?! (?:\\d|un|dos|tres|cuatro|cinco))|el|desde|en (?:coche|tren|bus|metro|bici|moto|grupo|familia))|pueden (?:venir|pasar|acercarse|traer|ayudar|avisar|acompañar|esperar|asistir|apuntarse|unirse|pagar|reservar)|van a (?:venir|ir|traer|llegar|pasar|necesitar|pedir|cenar|comer|llevar)|viajan (?:con|en)|están (?:interesad[oa]s|cerca|por la zona)|llegan (?:tarde|pronto|antes|en coche|a pie)|conocen a alguien|traen (?:su|sus|a)|se quedan (?:sin|a|con)|nos (?:visitan|acompañan|escriben|llaman|avisan|siguen|dejan)';
const arriving = '(?:lleguen|vengan|quieran|puedan|pasen|gusten|necesiten|salgan|terminen|entren)';
const kindly =
  'esperamos|recordamos|invitamos|agradecemos|informamos|deseamos|contamos|presentamos|dejamos|avisamos|atendemos|ofrecemos|recomendamos|saludamos|pedimos|rogamos|animamos|proponemos|enseñamos|queremos|mandamos|enviamos|compartimos|escuchamos|leemos';

/** Each speaks to the readers when nobody else has been named. Lower case. */
export const severalSpokenTo = lowerWords(
  [
    `(?:si|cuando)(?: ya| aún| todavía)? (?:no )?(?:${wish}|${having}|${coming})`,
    `(?<=^|[.!?¡,] ?)(?:cuando|en cuanto|el día que) ${arriving}(?=,)`,
    `(?<=¿ ?)(?:y |ya |aún |todavía |no |también |cuándo |qué |cómo |dónde |cuál |a qué hora |por qué )*(?:se |nos |lo |la )?(?:${wish}|saben (?!a )|recuerdan|conocen|adivinan|se acuerdan|probaron|han (?:probado|visto|pensado|oído|leído|estado|venido)|vieron|${having}|${coming})(?! (?:los|las|ell[oa]s|en ))`,
    `les (?:${kindly})(?! a (?:los|las|l[oa]s|tod[oa]s l[oa]s|nuestr|sus|mis|tus|quienes|amb[oa]s|est[oa]s|es[oa]s))`,
    'esperamos que (?:lo |la |se )?(?:disfruten|diviertan|animen|les (?:guste|haya|sirva|encante)|pasen)(?! (?:los|las))',
    '(?:los|las) esperamos(?= (?:el|en|a las|con|hoy|mañana|este|esta)(?!\\p{L}))(?! (?:en|con) (?:stock|almacén|existencias))',
  ].join('|'),
);

/** Somebody or something in the plural who may be the subject, named with an article or without. */
export const severalOthers = lowerWords(
  [
    '(?:los|las)(?! (?:\\p{L}+mos|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\\d+|lunes|martes|miércoles|jueves|viernes|sábados|domingos|mañanas|tardes|noches)(?!\\p{L})) \\p{L}+',
    '(?:un[oa]s|algun[oa]s|much[oa]s|poc[oa]s|tus|sus|mis|nuestr[oa]s|est[oa]s|es[oa]s|aquell[oa]s|vari[oa]s|tod[oa]s|amb[oa]s|l[oa]s (?:dos|tres)|otr[oa]s) \\p{L}+[sn]?',
    'ell[oa]s|quienes|alguien|gente|personas|clientes|client[ae]s|vecin[oa]s|niñ[oa]s|perros|gatos|técnicos|repartidores|mensajeros|alumn[oa]s|proveedores|compañer[oa]s|médicos|padres|familias|equipos|dicen|policía|ayuntamiento|empresas?',
  ].join('|'),
);

/** A reader spoken to as vosotros: then the third person is somebody else. */
export const severalAsVosotros = lowerWords(
  ['os|vosotr[oa]s|vuestr[oa]s?|\\p{L}+(?:áis|éis)|(?:ven|tra|ped|avis|apunt|recog|le|pas|mir|escrib)[aei]?d'].join(
    '|',
  ),
);
