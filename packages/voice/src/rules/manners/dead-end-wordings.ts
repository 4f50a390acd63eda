import { wholeWords } from '../../text/whole-words.ts';
import type { Wording } from '../spot.ts';

const es = (source: string, because: string): Wording => ({
  in: 'es',
  pattern: wholeWords(source),
  because,
  confidence: 0.85,
});
const en = (source: string, because: string): Wording => ({
  in: 'en',
  pattern: wholeWords(source),
  because,
  confidence: 0.85,
});

export const deadEndWordings: readonly Wording[] = [
  es(
    '(?:llam[aeá]|llámanos|llámenos|llamanos|marca|marque|marcá|comun[ií]cate|comuníquese|comunicate) (?:por teléfono )?(?:al|con el|a nuestro) (?:número |teléfono |call center |centro )?\\+?[\\d(][\\d ()-]*',
    'phone',
  ),
  es(
    '(?:llam[aeá]|marca|marque|comun[ií]cate|comuníquese) (?:al|a) (?:nuestr[oa] )?(?:servicio|centro|línea|departamento|número) de (?:atención|soporte|clientes)',
    'phone',
  ),
  es('(?:ponte|póngase|ponete) en contacto con (?:nuestro |el )?(?:servicio|departamento|área|centro)', 'elsewhere'),
  es(
    '(?:dirígete|diríjase|acude|acuda|acércate|acérquese) (?:a|al) (?:nuestr[oa] |la |el |tu |su )?(?:oficina|sucursal|departamento|servicio|ventanilla|banco)',
    'elsewhere',
  ),
  es('(?:rellena|rellene|llena|llene|completa|complete) (?:el|nuestro) formulario', 'elsewhere'),
  es('(?:eso |esto )?no (?:es|depende) (?:de )?(?:nuestro (?:departamento|área|competencia)|nosotros)', 'elsewhere'),
  es('no (?:te|le) podemos ayudar(?: con (?:eso|esto))?', 'elsewhere'),
  es('no podemos (?:ayudarte|ayudarle)', 'elsewhere'),
  es('por este (?:canal|medio) no (?:atendemos|podemos|gestionamos|damos)', 'elsewhere'),
  es('este no es el canal', 'elsewhere'),
  es('(?:este|esta) (?:perfil|cuenta|página) no (?:atiende|gestiona|responde|resuelve)', 'elsewhere'),
  es('por (?:redes|acá|aquí) no (?:gestionamos|atendemos|vemos|resolvemos|tramitamos|damos|hacemos)', 'elsewhere'),
  es(
    '(?=[htd])(?<!no )(?:tienes|tenés|tiene|hay) que (?:llamar|hablar|mandar un (?:mail|correo)|escribir|dirigirte|ir) (?:al?|con|a la)',
    'elsewhere',
  ),
  es('(?=[htd])(?<!no )(?:tienes|tenés|tiene) que mandar un (?:mail|correo|email)', 'elsewhere'),
  es(
    '(?:escribe|escriba|escribí|mand[ae]|envíe|envía|favor de enviar un correo) a (?:soporte|quejas|atención|atencion|reclamos|ayuda|info)',
    'elsewhere',
  ),
  es('no podemos hacer nada(?! (?:mejor|sin ))(?: (?:más|al respecto))?', 'elsewhere'),
  es('(?:eso |esto )?no es (?:cosa|asunto|tema) nuestr[oa]', 'elsewhere'),
  es(
    'eso (?:es tema de|lo ve|lo lleva|corresponde a)(?:l| la| el| otra?| su)? ?(?:banco|correo|transportista|área|departamento|proveedor|fabricante)',
    'elsewhere',
  ),
  es('(?:nosotros )?no manejamos eso', 'elsewhere'),
  es(
    '(?:consulta|consulte|consultá) (?:con|a) (?:tu|su) (?:banco|operador|compañía|transportista|proveedor)',
    'elsewhere',
  ),
  es(
    '(?:dir[ií]gete|dir[ií]jase|ac[eé]rcate|ac[eé]rquese|acercate|acude|acuda) (?:a|al|a la|a un|a tu|a su) (?:local|sede|tienda|punto|sucursal|oficina)',
    'elsewhere',
  ),
  es(
    '(?:comun[ií]cate|comun[ií]quese|comunicate|cont[aá]ctate|hable|habla) (?:con|a) (?:la l[ií]nea|nuestro|nuestra|el correo|el banco|el courier|la agencia|el fabricante)',
    'elsewhere',
  ),
  es('(?:llame|llama|llamá|marque) a (?:la l[ií]nea|servicio|soporte|atención)', 'phone'),
  es('(?:debe|tiene que|hay que) radicar', 'elsewhere'),
  es(
    '(?:checa|cheque|checas|ve|vea|ves|consulta|consulte|arregla|arregle|revisa|revise|habla|hable|trata|trate) directamente con(?! nosotros)',
    'elsewhere',
  ),
  es('(?:hac[eé]|haz|haga|hacer) (?:el|tu|su|un|la) (?:reclamo|reclamación|queja|denuncia) en', 'elsewhere'),
  es('(?=[ht])(?<!no )(?:tenés|tienes|tiene|hay) que llamar', 'phone'),
  es('(?:us[aáe]|utiliz[aá]|utilice) (?:el|nuestro) (?:buzón|formulario|call center)', 'elsewhere'),
  es(
    '(?:escrib(?:[ae]|í|ir|irnos)|mand[aeá]r?|env[ií][ae]r?|enviá|contact[ae]r?|comun[ií][qc]\\p{L}+|remit[aei]r?)(?: (?:un|una|su|tu|el|la|correo|mail|e-?mail|solicitud|consulta|reclamo|queja|directamente)){0,4} (?:al?|con)(?=(?: correo| mail| e-?mail)?:? ?[\\w.+-]{1,40}@)',
    'elsewhere',
  ),
  en('(?:please )?(?:e-?mail|write to|contact|message)(?: us)(?=(?: (?:at|on|via))?:? [\\w.+-]{1,40}@)', 'elsewhere'),
  en("you(?:['’]d| would) need to (?:take|call|ring|contact|speak|write|go|email|raise)", 'elsewhere'),
  en('give (?:the|our) (?:office|shop|branch|helpline|team|clinic|surgery) a (?:call|ring|bell)', 'phone'),
  es(
    '(?:reclam\\p{L}*|quejas?|incidencias?|devoluciones|solicitud(?:es)?|trámites?|turnos|citas) [^.!?\\n]{0,20}?(?:a través de(?:l)?|por medio de(?:l)?|mediante|vía) (?:el |la |nuestr[oa] )?(?:portal|formulario|web|página|app|aplicación|línea|correo|mail)',
    'elsewhere',
  ),
  es(
    '(?:tendrías que|tendría que|tendrían que|deberías|debería|(?:te|le|les|os) (?:sugerimos|recomendamos|aconsejamos)|favor de|lo mejor es|ser[íi]a mejor) (?:que )?(?:(?:llamar|escribir|reportar|acudir|comentar|hablar|contactar|consultar|preguntar|dirigir|presentar)(?:l[oa]|se|te|sel[oa]|tel[oa]|le|les)?)(?!\\p{L})(?= (?:al?|con|en|el|la|ante|por))',
    'elsewhere',
  ),
  es(
    '(?:eso|esto|ese (?:tema|asunto|trámite|caso)) (?:lo |la )?(?:(?:tenés|tienes|tiene|hay) que (?:ver|hablar|tratar|consultar|arreglar|reclamar)\\p{L}*|es|va|se ve|se habla) (?:directamente )?con(?! nosotros)',
    'elsewhere',
  ),
  es(
    'por (?:instagram|facebook|whatsapp|twitter|chat|dm|este chat|esta vía|este medio|redes sociales) no (?:tomamos|atendemos|gestionamos|hacemos|damos|llevamos|vemos|resolvemos|podemos|tramitamos|recibimos|respondemos|levantamos|contestamos)',
    'elsewhere',
  ),
  es(
    '(?:aquí|acá|ahí|desde aquí|desde acá) no (?:entramos|podemos (?:ayudar|levantar|resolver|tomar)|gestionamos|tomamos|levantamos|tramitamos|llevamos)\\p{L}*',
    'elsewhere',
  ),
  es('(?:llam[aáe]|marc[aá]|marque|escrib[aeí]) al (?:consultorio|local|banco|hotel|fabricante|vendedor)', 'phone'),
  en("(?:you(?:['’]d| would) be )?better off (?:asking|calling|contacting|speaking|writing)", 'elsewhere'),
  en('(?:please )?(?:use|submit) (?:the|our|this) (?:online |contact |web |complaints? )?form', 'elsewhere'),
  en(
    "(?=[acts])(?<!(?:we|i|to|us|can|will|and|[’'](?:ll|ve|s)) )(?:ask|contact|call|try|speak to|talk to) (?:the|your) (?:manufacturer|seller|courier|retailer|airline|bank|insurer|council|carrier|supplier)",
    'elsewhere',
  ),
  es(
    '(?:solo|sólo|únicamente|solamente|exclusivamente)(?<!vend\\p{L}{1,4} \\p{L}{4,14}) (?:de (?:forma|manera) )?(?:se (?:hacen?|realizan?|atienden?|gestionan?|tramitan?|ven|resuelven?) )?(?:presencial\\p{L}*|telefónicamente|por (?:la )?(?:web|página|teléfono|mail|correo)|en (?:la |las )?(?:sucursal|oficina|ventanilla)(?:es|s)?)',
    'elsewhere',
  ),
  es(
    '(?:eso|esto|ese tema|ese asunto|lo de \\p{L}+) (?:lo|la) (?:llevan?|ven?|gestionan?|manejan?|atienden?|tramitan?) (?:directamente )?(?:otr[oa]s?|la|el|su|los|las)',
    'elsewhere',
  ),
  es('(?:pregunt[aeá]|consult[aeá]) (?:allí|allá|ahí|directamente)', 'elsewhere'),
  es(
    '(?:fijate|fíjate|fíjese|mir[aáe]|busc[aá]|busque|consult[aáe]|revis[aáe]|chec[aá]|cheque) (?:en )?(?:las |nuestras )?(?:preguntas frecuentes|faqs?)',
    'elsewhere',
  ),
  es(
    '(?=[htd])(?<!no )(?:tienes|tenés|tiene|hay|debes|debés|debe) (?:que )?(?:ir|presentarte|presentarse|acudir|pasar) (?:directo |directamente |personalmente |presencialmente )?(?:al? )(?:la |las |tu |su |el |nuestras? )?(?:sucursal|oficinas?|banco|tienda|local|sede|ventanilla|agencia|punto)',
    'elsewhere',
  ),
  es(
    '(?:comun[ií]cate|comun[ií]quese|comunicate) (?:directamente )?con (?:el|la|su|tu|los|las|nuestr[oa])',
    'elsewhere',
  ),
  es(
    '(?=[htd])(?<!no )(?:tienes|tenés|tiene|hay|debes|debés|debe) (?:que )?(?:reclamar|reclamarle|ped[ií]r|ped[ií]rselo|solicitarlo|tratarlo|verlo|hablarlo|consultarlo) (?:\\p{L}+ )?(?:al|con (?:el|la|tu|su)|ante)',
    'elsewhere',
  ),
  en(
    "(?:we|i) (?:don['’]t|do not|can['’]t|cannot) (?:deal with|handle|do|take|discuss|manage|process) [^.!?\\n]{0,30}(?:on (?:social media|here|this page|twitter|facebook|instagram|whatsapp)|over (?:chat|dm)|via (?:chat|dm|social))",
    'elsewhere',
  ),
  en('(?:please )?(?:take (?:it|this|that) up|raise (?:it|this|that)) with', 'elsewhere'),
  en(
    "you(?:['’]ll| will)? (?:need|have) to (?:raise|contact|call|ring|phone|email|visit|apply|go through)(?! us)",
    'elsewhere',
  ),
  en('(?:is|are) (?:handled|dealt with|managed) by (?:the|our|another|a)', 'elsewhere'),
  en(
    '(?:please )?(?:call|phone|ring|dial) (?:us )?(?:on|at|our)? ?(?:\\+?\\d|customer|support|helpline|the number)',
    'phone',
  ),
  en(
    '(?:please )?(?:contact|reach out to|get in touch with) (?:our |the )?(?:customer service|customer support|support team|relevant department|billing department)',
    'elsewhere',
  ),
  en('(?:please )?(?:fill in|fill out|complete) (?:the|our) (?:online )?(?:contact )?form', 'elsewhere'),
  en("(?:that's|that’s|that is|this is) not (?:our|my) department", 'elsewhere'),
  en("(?:we|i) (?:can't|can’t|cannot|are unable to) help(?: you)?(?: with (?:that|this))?", 'elsewhere'),
  en("(?:we|i) (?:don't|don’t|do not) (?:handle|deal with) (?:that|this) here", 'elsewhere'),
  en('(?:please )?(?:email|write to) (?:us at )?(?:support|help|info|complaints|customer)', 'elsewhere'),
  en("there(?:'s|’s| is) nothing (?:we|i) can do(?![^.!?\\n]{0,40} but )", 'elsewhere'),
  en('you (?:need|have) to (?:speak|talk|write|go) to', 'elsewhere'),
  en('visit (?:your )?(?:nearest|local) (?:branch|store|office)', 'elsewhere'),
];
