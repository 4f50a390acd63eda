import { lowerWords } from '../text/whole-words.ts';

/** What people do with their parcels, papers and bookings. "Puede cambiar según la hora" and "puede pasar" are said of things: those need an object. */
const alone =
  'recoger|retirar|pagar|consultar|descargar|renovar|solicitar|pedir|reservar|acceder|ingresar|entregar|presentar|comprar|realizar|gestionar|tramitar|modificar|cancelar|anular|revisar|comprobar|contactar|adquirir|confirmar|rellenar|completar|firmar|imprimir|elegir|escoger|devolver|enviar|mandar|adjuntar|utilizar|apartar|escribir|llamar|acudir|verificar|abonar|visitar|dirigirse|acercarse|comunicarse|apuntarse|inscribirse|ponerse en contacto|pasar por|venir (?:al?|cuando)|entrar en su';
const withObject = 'cambiar|subir|dejar|traer|usar|encontrar|probar|seguir|llevar|guardar|recibir|ver';
const deed = `(?:(?:${alone})(?:l[oa]s?|nos)?(?!\\p{L})|(?:${withObject})(?:l[oa]s?|nos|(?= su(?!\\p{L}))))`;
const things =
  'paciencia|comprensión|confianza|mensaje|preferencia|compra|visita|interés|consulta|respuesta|comentario|comentarios|reseña|pedido|colaboración|comunicación|opinión|correo|valoración|fidelidad|espera|tiempo|amabilidad|contacto|solicitud|llamada|elección|aviso|sugerencia';
const got =
  'recibido|podido|probado|intentado|mirado|revisado|visto(?! la luz)|leído|pensado|comprado|pedido|solicitado|reiniciado|enviado|mandado|llamado|comprobado|rellenado|completado|firmado|descargado|actualizado|decidido|instalado|elegido|olvidado|conseguido|hecho (?:el|la|su|ya|algún|alguna|un|una)|tenido (?:algún|alguna|problemas?|ocasión|oportunidad)|estado (?:antes|con nosotros|aquí)';
const belonging =
  'comprobante|recibo|tique|ticket|factura|reserva|resguardo|localizador|justificante|cita|cuenta|tarjeta|número|código|póliza|contrato|pasaporte|dni';

/** "Puede recoger su paquete", "tiene cita el martes": at the head of a sentence, with what only a person does. */
export const oneDoes = lowerWords(
  [
    `(?<=^|[.!?¡:] ?)(?:ya |también |ahora |si (?:lo )?(?:quiere|desea|prefiere), |por supuesto,? |claro(?: que sí)?,? |sí, |hola,? |buen[oa]s (?:d[ií]as|tardes|noches)[,.]? )*(?:puede|podrá) ${deed}`,
    `(?<=^|[.!?¡:] ?)(?:ya |aún |todavía |hola,? |sí, )*tiene (?:(?:una |su )?(?:cita|reserva|mesa|turno)(?= (?:el|a|para|mañana|hoy|con|de))|hasta (?:el|las|mañana|fin)(?= [^.]{1,20} para )|derecho a|que (?:${deed}))`,
  ].join('|'),
);

/** "¿Ha recibido el presupuesto?", "¿tiene el comprobante a mano?" */
export const oneIsAsked = lowerWords(
  [
    `(?<=¿ ?)(?:y |ya |aún |todavía |no |nos |lo |la |se |en qué |cuándo |dónde |qué |cómo )*(?:ha |había )(?:${got})(?! por)`,
    `(?<=¿ ?)(?:ya |lo |la |le |no |cuándo |dónde )*(?:recibió|pudo|probó|intentó|revisó|solicitó|realizó|completó|descargó|adquirió)(?= )`,
    `(?<=¿ ?)(?:ya |nos )?tiene (?:(?:el|la|su|algún|alguna|un|una|a mano (?:el|la|su)) (?:${belonging})|cita|reserva|comprobante|recibo|tique)(?=[^?]{0,40}\\?)(?![^?]{0,20} (?:el|la) \\p{L}+\\?)`,
    '(?<=¿ ?)(?:tiene|necesita) (?:alguna (?:duda|pregunta|consulta)|algo más|ayuda)',
  ].join('|'),
);

/** "Agradecemos su paciencia", "si quiere, …": said to whoever reads. */
export const oneSpokenTo = lowerWords(
  [
    `(?<=^|[.!?¡,] ?|(?:hola|buen[oa]s|estimad[oa]) \\p{L}+[,.] ?)(?:(?:muchas |mil )?gracias por|(?:le |les )?agradecemos|esperamos|quedamos a la espera de|lamentamos|valoramos|apreciamos|hemos recibido|recibimos|respondemos a) su (?:${things})`,
    `si (?:lo )?quiere(?=, )|si (?:quiere|necesita|prefiere|desea) ${deed}|si tiene (?:alguna|cualquier|dudas|más (?:dudas|preguntas))|si necesita (?:ayuda|algo|más)|cuando (?:quiera|pueda|le (?:venga bien|convenga|vaya bien))(?=[,.!?]|$| (?:puede|pase|venga))`,
  ].join('|'),
);

const relative =
  'madre|padre|mamá|papá|hij[oa]|herman[oa]|marido|mujer|espos[oa]|pareja|novi[oa]|abuel[oa]|amig[oa]|vecin[oa]|jef[ea]|compañer[oa]|bebé|niñ[oa]|perr[oa]|gat[oa]|paciente|alumn[oa]|doctora?|médic[oa]|profe\\p{L}*|técnic[oa]|repartidora?|mensajer[oa]|conductora?|cliente|client[ae]|titular|asesora?|dueñ[oa]|señora?|encargad[oa]|chic[oa]|persona|usuari[oa]|médica|veterinari[oa]|inquilin[oa]|empresa|mascota|equipo|candidat[oa]|autora?|ganadora?|ayuntamiento|alcaldía|gobierno|compañía|aerolínea|banco|ministerio|juez|jueza|tribunal|comité|jurado|junta|consejo|aseguradora|policía|comunidad|colegio|escuela';
/** Somebody else in the singular. */
export const oneOther = lowerWords(
  [
    `(?<!con |para |por |de )(?:el|la|l[oa]s|un|una|tu|su|mi|al|del|este|esta|ese|esa|nuestr[oa]|vuestr[oa]|cada|otr[oa]|algún|alguna|a) (?:\\p{L}+ )?(?:${relative})`,
    'él|ella|quien|alguien|nadie|cualquiera',
  ].join('|'),
);

/** A reader spoken to as tú or with others: then the third person is somebody else. */
export const oneAsTu = lowerWords(
  [
    'tú|te|ti|tu|tus|contigo|vos|os|vosotr[oa]s|vuestr[oa]s?|ustedes|\\p{L}+(?:áis|éis|aste|iste)|puedes|tienes|quieres|has|eres|estás|necesitas|prefieres|sabes|haces|vienes|podés|tenés|querés|(?:escríbe|di|mánda|cuénta|avísa|pása|llám[ae]|env[ií]a)(?:nos|me|le)',
  ].join('|'),
);

/** A person named as the one who does something: "Rocío ha pedido el día libre." */
export const namedDoer =
  /(?:^|[.!?\n,] ?|\p{L} )(?!(?:Hoy|Ya|Aqu[ií]|Todo|Eso|Esto|Ahora|Mañana|Ayer|Su|Tu|No|S[ií]|También|Como|Que|Lo|La|El|Le|Se|Nos|Te|Gracias|Hola|Perfecto|Claro|Nadie|Así|Aún|Todavía|Siempre|Nunca|All[ií]|Ah[ií]|Además|Usted)(?!\p{L}))\p{Lu}\p{Ll}+ (?:ya |no |se |nos |te |le |lo |la )*(?:ha|está|estará|estaba|es|era|tiene|va|dice|vuelve|sale|llega|trabaja|viene|sigue|lleva|quiere|puede|\p{L}{2,}ó|\p{L}{2,}rá)(?!\p{L})/u;
