import { lowerWords } from '../../text/whole-words.ts';
import type { Wording } from '../spot.ts';

const frame = (language: 'es' | 'en', source: string): Wording => ({
  in: language,
  pattern: lowerWords(source),
  because: 'elsewhere',
  confidence: 0.75,
});

/** Sending somebody off: to ask, write, call, go, look, hand in. */
const goEs =
  '(?:contact[ae]|contáct(?:ate|ese)|contactate|comun[ií](?:cate|quese)|escrib[aeí]|escr[ií]b[ae](?:le|les)|escribile|llam[aeá]|ll[aá]m[ae](?:l[oae]s?)|llamal[oe]|habl[aeá]|h[aá]bl[ae]l[oe]|pregunt[aeá]|preg[uú]nt[ae](?:le|selo)|pregunt[aá](?:le|selo)|consult[aeá]|cons[uú]lt[ae]l[oe]|consultal[oe]|averig[uü][aeá]|averígü[ae]l[oe]|acud[aeí]|dir[ií](?:gete|jase)|dirigite|mand[aeá]|m[aá]nd[ae]l[oae]|mandal[oe]|env[ií][ae]|enviá|env[ií][ae]l[oae]|radi(?:ca|que|cá)|rad[ií](?:cal|quel)[oa]|report[aeá]|rep[oó]rt[ae]l[oa]|tramit[aeá]|tram[ií]t[ae]l[oa]|solicit[aeá]|solic[ií]t[ae]l[oa]|reclam[aeá]|recl[aá]m[ae](?:l[oae]|selo)|reclamale|revis[aeá]|mir[aeá]|m[ií]r[ae]l[oa]|f[ií]j(?:ate|ese)|fijate|busc(?:a|á)|busque|b[uú]s(?:cal|quel)[oa]|ve|vea|entr[aeá]|ingres[aeá]|rem[ií]t(?:ete|ase)|ac[eé]r(?:cate|quese)|acercate|verifi(?:ca|que|cá)|chec[aá]|cheque|ch[eé](?:cal|quel)[oa]|prueb[ae]|tr[aá]t[ae]l[oa]|resu[eé]lv[ae]l[oa]|gesti[oó]n[ae]l[oa]|p[ií]d[ae](?:l[oa]|sel[oa])|preséntate|preséntese|marca|marque|marcá)';
const bodyEs =
  '(?:atención al cliente|servicio (?:al|de atención al) cliente|atención (?:a clientes|al (?:usuario|público))|(?:equipo|departamento|área|servicio|centro|correo|buzón|mail|línea|formulario) de \\p{L}+(?: al? \\p{L}+)?|soporte|reclamos|reclamaciones|quejas|incidencias|encargad[oa]|gerente|gerencia|jef[ea]|dueñ[oa]|responsable|administrador|administración|banco|eps|transportista|transportador|paquetería|mensajería|courier|correo|aseguradora|compañía|compañía de seguros|fabricante|vendedor|proveedor|distribuidor|agencia|oficinas?|sucursal(?:es)?|ventanilla|secretaría|tienda|local|sede|web|página(?: web)?|sitio(?: web)?|app|aplicación|formulario|registro|central|centralita|línea|call center|ayuntamiento|alcaldía|organizador|promotora?|operador|marca|hotel|aerolínea|plataforma|portal|preguntas frecuentes|faqs?|términos|condiciones|otro departamento|otra área|otra cuenta|whatsapp|(?:el|al) 0?[89]00|0?[89]00\\p{L}*)';
const art = '(?:l[ao]s?|el|nuestr[oa]s?|tu|su|vuestr[oa]|un|una|este|ese|esa|cualquier)';
const theirs =
  '(?:courier|bank|seller|manufacturer|insurer|council|carrier|supplier|retailer|airline|landlord|provider|operator|venue|organi[sz]ers?|agent|agency|hotel|surgery|gp|doctor|pharmacy|store|branch|shop|driver|promoter|box office|(?:customer|support|complaints|billing|technical|relevant|appropriate|correct|local|right) (?:services?|team|department|care|support|office|authority|people)|call cent(?:re|er)|helpline|switchboard|head office|reception|front desk|manager|website|site|web ?page|faqs?|app|portal|help cent(?:re|er)|form|terms|manual)';

/** Where an answer only sends elsewhere, by what it does rather than by how it was once said. Only said when nothing else is offered. */
export const deadEndFrames: readonly Wording[] = [
  frame(
    'es',
    `${goEs}(?: (?:por favor|directamente|personalmente|un (?:mail|correo|e-?mail|mensaje)|(?:tu|su|la|una) (?:solicitud|queja|consulta|reclamación|petición)|esto|eso|mejor|ya|allí|ahí))* (?:con|a|al|en|ante|por|vía|desde|dentro de)(?: ${art})? ${bodyEs}`,
  ),
  frame(
    'es',
    `(?:tiene[sn]?|ten[eé]s|tendr[aá]s?|tendr[ií]as?|debe[sn]?|deber[aá]s?|deber[ií]as?|hay|habr[aá]|toca|necesita[s]?|es mejor|lo mejor es)(?: que)? (?:habl|llam|escrib|consult|pregunt|reclam|acud|dirig|contact|comunic|acerc|solicit|tramit|gestion|report|radic|mand|envi|revis|chec|busc|ir|ped|resolv|trat|ver|verific|averigu|pas)(?:[aei]r)?(?:l[oae]s?|se|te|selo|telo|le)?(?: (?:directamente|personalmente|eso|esto|un (?:mail|correo)))* (?:con|a|al|en|ante|por)(?: ${art})? ${bodyEs}`,
  ),
  frame(
    'es',
    `(?:eso|esto|ese (?:tema|trámite|asunto|dato)|esa (?:parte|gestión|información)|ya) (?:ya )?(?:no )?(?:le |les |nos )?(?:corresponde|compete|toca|depende|concierne|incumbe|pertenece|es (?:cosa|tema|asunto|competencia|responsabilidad|labor)) (?:ya )?(?:de|del|a|al|para)(?: ${art})? ${bodyEs}`,
  ),
  frame(
    'es',
    `(?:para|en caso de|por) (?:incidencias|quejas|reclamos|reclamaciones|devoluciones|dudas|consultas|cambios|eso|temas de \\p{L}+|cualquier \\p{L}+|información),? (?:es (?:con|en|por)|hay que|debe|(?:tiene|tienes|tenés) que|está (?:el|la|nuestr\\p{L}+)|(?:el|la) (?:formulario|teléfono|línea|correo|web|portal|buzón|app|página)|al \\d|por (?:la web|teléfono|correo|mail|la app)|solo|únicamente|diríjase|mándal[oa]|mande|manda|llam[aeá]|escrib[aeí]|rellen[ae]|us[ae]|utilic?[ez]a?)`,
  ),
  frame(
    'es',
    '(?:no|ni) (?:te |le |os |les )?(?:sabr[ií]a(?:mos)?|sé|sabemos|podr[ií]a(?:mos)?) (?:qué )?(?:decir(?:te|le|os)?|indicar(?:te|le)?|informar(?:te|le)?)|ni idea|(?:de eso |de ese tema )?no (?:tenemos|tengo|contamos con|disponemos de|manejamos) (?:ni )?(?:esa|ese|esos|más|ninguna|la|acceso a esa)? ?(?:idea|información|dato|datos|registro|detalle|constancia)(?: al respecto| de eso)?(?= ?[.,!]|$)',
  ),
  frame(
    'es',
    '(?:tendr[aá]s?|tiene[s]?|tenés|toca|hay|debe[s]?|solo (?:queda|cabe)|no queda (?:otra|más)(?: opción| remedio)?) (?:que |más que |sino )?esperar a (?:que|ver)(?: (?:te|le|lo|la|se|os))? \\p{L}+',
  ),
  frame(
    'es',
    '(?:ac[aá]|aqu[ií]|por (?:ac[aá]|aqu[ií]|este (?:medio|canal|chat)|redes)|desde (?:ac[aá]|aqu[ií])|nosotros) (?:solo|sólo|solamente|únicamente) (?:tomamos|vemos|atendemos|damos|hacemos|gestionamos|recibimos|llevamos|publicamos|informamos|vendemos|respondemos|ponemos)',
  ),
  frame(
    'en',
    `(?:please |kindly |just |simply |you(?:['’]ll|['’]d| will| would| should| must| can| may)? ?(?:need to|have to|want to|be better (?:off )?)? ?|(?:it['’]s |it is )?best (?:to )?|try )?(?<!(?:we|i|to|us|can|will|and|[’'](?:ll|ve|s)) )(?:call|ring|phone|e-?mail|contact|ask|asking|check(?: with| on| in)?|speak (?:to|with)|talk to|see|visit|consult|refer to|go (?:to|through|via|on)|look (?:at|on)|head to|log in(?:to)?|use|raise (?:it|this|that) with|try|complete|fill (?:in|out)|submit)(?: (?:directly|someone|somebody))?(?: (?:at|in|with|on|from))?(?: (?:our|the|your|their|a|an))? ?(?:local |nearest |online |own |official )?${theirs}(?: directly| instead)?`,
  ),
  frame(
    'en',
    "(?:please |kindly |you(?:['’]ll| will)? (?:need to|have to) )?(?:call|ring|phone|dial)(?: us)?(?: on| at)? (?:\\+|0|1[- ])\\d[\\d ()-]{5,}|(?:ask|enquire|inquire|pop|check|apply) (?:in[- ](?:store|branch|person)|at the (?:desk|counter|till|store|shop))",
  ),
  frame(
    'en',
    "(?:sorry,? )?(?:no idea|(?:we |i )?(?:couldn['’]t|can['’]t|could not) (?:tell you|say)|(?:we|i) (?:don['’]t|do not|wouldn['’]t) (?:know|have (?:that|any|access to that) (?:information|info|details?))|not (?:something|one) (?:we|i) (?:can|do|deal|handle)\\p{L}*|beats (?:us|me))(?=[,.! ]*(?:sorry|i[’']m afraid|afraid|unfortunately)?[.! ]*$)",
  ),
  frame(
    'en',
    "(?:this|our|the) (?:account|page|inbox|chat|number|channel|profile)(?: \\p{L}+)? (?:isn['’]t|is not|is only|is just|doesn['’]t|does not|can['’]t|cannot) (?:monitored|for|set up|able|deal|handle|used|take|staffed|provide)|we(?:['’]re| are) (?:just|only) the (?:social|marketing|web|events|digital|sales)|(?:that|this)(?:['’]s| is| would be| sits)(?: really| actually)? (?:a (?:matter|question|job)|one|something|up to|down to|with|between you and)(?: for| to)? (?:the|your|our|a|another) \\p{L}+|(?:that|this)(?:['’]s| is) (?:handled|managed|run|owned|dealt with) by (?:a |an |the |our )?(?:different|another|other|separate|\\p{L}+ team)",
  ),
];
/** A number that saves, that stops a fraud, and the person's own doctor: nobody is sent off with them. */
export const healthFirst =
  /(?<!\p{L})(?:fraudes?|estafas?|phishing|suplant\p{L}+|claves|contraseñas?|scams?|fraud|poison)(?!\p{L})|(?<!\p{L})(?:(?:ll[aá]m|marc|marqu|avis|ring|call|dial|phone)\p{L}*(?: \p{L}+)?(?: al?| on)? (?:112|911|999|061|016|024|988|116 ?\d{3}|107|123|155)(?! ?\d)|(?:tu|su|vuestr[oa]|your) (?:m[eé]dic[oa]|doctora?|pediatra|ginec[oó]log[oa]|matrona|dermat[oó]log[oa]|gp|midwife|pa?ediatrician)(?!\p{L}))/iu;
