import { wholeWords } from '../../text/whole-words.ts';
import type { Wording } from '../spot.ts';

const es = (source: string): Wording => ({
  in: 'es',
  pattern: wholeWords(source),
  because: 'technical',
  confidence: 0.75,
});
const en = (source: string): Wording => ({ ...es(source), in: 'en' });

const device =
  '(?:app|aplicación|caché|cookies|navegador|dispositivo|cel(?:u|ular)?|móvil|teléfono|pantalla|equipo|sesión|wi-?fi|conexión|red|batería|botón|permisos|versión|ajustes|configuración|contraseña|enchufe|cable|módem|router|datos|bluetooth|usuario|juego|archivos?|carpeta|consola|mando|chip|sim|antena|deco|impresora|bloqueador|extensi(?:ón|ones)|actualizaci(?:ón|ones))';
const ownDevice =
  '(?:app|cache|cookies|browser|device|phone|screen|settings|connection|wi-?fi|network|password|cable|modem|router|bluetooth|account|game|files?|folder|console|battery|button|permissions|version|sim|extension|update|computer|laptop|tv|box|plug|switch)';
const matter =
  '(?:reembolso|devolución|reintegro|abono|pedido|paquete|envío|cargo|cobro|factura|reclamo|reclamación|caso|reporte|incidencia|maleta|orden|compra|recarga|póliza|solicitud|garantía|cambio|suministro|línea|tarjeta|servicio|suscripción|cita|contrato|usuario|cuenta)';

/** What support says: how to mend a device, where a case stands, which number it has, what is given to make up for it. */
export const supportTalk: readonly Wording[] = [
  es(
    `(?:comprueb[ae]|comprobá|verifi(?:ca|que|cá)|revis[aeá]|che(?:ca|que)|cheque[aáe]|fijate|fíjese|puls[aeá]|presion[aeá]|mant[eé]n(?:ga|é)?|(?:des)?conect[aeá]|(?:des)?enchuf[aeá](?:l[oa])?|actuali[zc][aáe]n?|reinici[aeá]|borr[aeá]|intent[aeá]|limpi[aeá]|(?:des)?activ[aeá]|configur[aeá]|olvid[aeá]|desinstal[aeá]|ingres[aeá]|entr[aeá] (?:en|desde)|prob[aá]|prueb[ae]|descarg[aáu]e?|cambi[aeá]) [^.!?¡¿\\n]{0,40}?${device}`,
  ),
  es(
    `(?:tu|su|vuestr[oa]) ${matter}(?: (?:n[º°.]*|número|#)? ?\\d+)? (?:ya |todavía |aún )?(?:está|sale|saldrá|llega|llegará|quedó|queda|fue|ha sido|va|figura|aparece|consta|se (?:ve|verá|refleja|hace|procesó|generó|canceló|anuló))`,
  ),
  es(
    '(?:te|se|le|os|les) (?:l[oa]s? )?(?:compens|devolv|reembols|repon|repus|reintegr|abon|rembols|acredit|bonific)\\p{L}*(?:[ae]mos|imos|remos)|(?:quedó|está|fue|ha sido|ya) (?:ya )?(?:des|re)?(?:bloquead|conectad|activad|habilitad|anulad|cancelad|corregid|reembolsad|acreditad|solucionad|resuelt)[oa]|oficina virtual|nota de crédito|cargo (?:duplicado|doble)|cobro (?:duplicado|doble)',
  ),
  es(
    '(?:número|nº|núm|nro|num) de (?:pedido|orden|guía|folio|caso|reserva|ticket|cliente|contrato|nota|seguimiento|envío|factura|reclamo|boleto|vuelo|póliza)|(?:pás[ae]|mánd[ae]|env[ií][ae]|compárt[ae]|pas[aá]|mand[aá]|compart[ií])nos (?:el |la |tu |su |una? )?(?:ticket|folio|número|captura|fotos?|comprobante|factura|boleta|guía|recibo)',
  ),
  es(
    'apag\\p{L}{1,4} y (?:vuelv\\p{L}+ a )?enc\\p{L}+|(?:bug|parche|hotfix|glitch|lag) |bug conocido|(?:archivos del juego|modo (?:seguro|incógnito|avión)|otro (?:dispositivo|navegador|enchufe|cable)|reset(?:ear)?)|no es (?:lo|la experiencia|el servicio) (?:habitual|que)|(?:hablaremos|vamos a hablar|hablamos) con (?:el|la|ese|esa|quien) (?:equipo|sucursal|tienda|encargad|repartidor|conductor|local|personal|turno)\\p{L}*|(?:ya )?(?:estamos|están) (?:solucionándolo|resolviéndolo|trabajando en (?:ello|una solución))',
  ),
  en(
    `(?:check|make sure|try|press|hold(?! tight)|reset|update|close|clear|toggle|reconnect|unplug|plug|disable|enable|turn|delete|forget|restart|reboot|sign|log) [^.!?\\n]{0,40}?${ownDevice}`,
  ),
  en(
    "(?:order|booking|tracking|reference|case|account|policy|claim|ticket|confirmation|flight) (?:number|reference|ref|id)|look(?:ing)? into (?:this|it|that|what)|(?:aware of|working on) (?:the|an|this|it)(?: issue| problem| outage)?|(?:engineers?|technicians?|tech team|developers?) (?:are|is|will)|(?:speak|talk|have a word) (?:to|with) the (?:team|crew|staff|driver|branch|store|manager|restaurant)|(?:not|isn['’]t) the (?:experience|service|standard) (?:we|you)|make (?:this|it|things) (?:up to you|right)|put (?:this|it|things) right|(?:duplicate|double) charge|have (?:reversed|refunded|rebooked)|replacement(?: \\p{L}+)? (?:is|will|has|on)|(?:engineer|technician|driver|plumber|courier) (?:will|is|can|should)|we(?:['’]ve| have) (?:rebooked|refunded|replaced|resent|reissued|credited|cancelled|canceled)|your (?:order|parcel|refund|package|replacement|booking|claim|delivery) (?:is|has|was|will|should)",
  ),
];

/** What somebody writes whose thing does not work. */
const fault =
  /(?<!\p{L})(?:no (?:me |se |le |nos )?(?:conect|coge|carg|funcion|va(?!\p{L})|anda|abr|sincroniz|enciend|prend|arranc|dej|escrib|imprim|reconoc|suena|entra|lee|gira|cierra|calient|enfr[ií]|centrifug|respond|empareja)\p{L}*|sin (?:internet|señal|luz|agua|línea|cobertura|wifi|datos)|pierde|gotea|parpadea|se (?:me )?(?:apaga|cuelga|congela|queda|bloquea|traba|tilda|reinicia)|error|fall(?:a|o)|luces raras|(?:won|doesn|isn|don|can|hasn)['’]t|not (?:working|loading|pairing|charging)|offline|no (?:heating|signal|sound|hot water|internet|power|picture)|keeps? \p{L}+ing|is (?:banging|leaking|stuck|frozen|broken|blank|flashing|beeping))(?!\p{L})/iu;
/** Orders at the head of a clause that handle a thing: "desmonta", "quítele", "hold", "bleed". */
const handling =
  /(?:^|[,.;:!] ?|(?<!\p{L})(?:y|e|luego|después|and|then|try|or) )(?:(?:entr|reinici|restabl|desmont|qu[ií]t|puls|presion|mant[eé]n|v[ií]ncul|emparej|descon|desench|ap[aá]g|enci[eé]nd|pr[eé]nd|borr|l[ií]mpi|(?:des)?instal|actuali|gir|sec|s[aá]c|con[eé]ct|escan|vuelv|volv[eé]|esper|abr|cierr|cerr[aá]|pon|toc|resete|desliz|dej|pas|p[áa]sal|c[aá]mbi)\p{L}{0,6}|ve(?:te)? a|vaya a|and[aá] a|haga|haz|hac[eé]|(?:turn|switch|hold|press|unplug|plug|reset|restart|bleed|top|wait|remove|charge|clean|re-?pair|update|tap|unscrew|reseat|let go|replace|turning|holding|pressing|unplugging|resetting|restarting))(?!\p{L})/giu;

const joke = /j[aei]j[aei]|haha|lol(?!\p{L})|😂|🤣/iu;

/** "Desmonta el depósito, seca la junta": two orders or more to somebody whose thing is broken. */
export const repairsIn = (said: string, text: string): { start: number; end: number } | undefined => {
  if (!fault.test(said) || joke.test(said)) return undefined;
  const orders = [...text.slice(0, 1000).matchAll(handling)];
  const [first] = orders;
  return first === undefined || orders.length < 2
    ? undefined
    : { start: first.index, end: first.index + first[0].length };
};
