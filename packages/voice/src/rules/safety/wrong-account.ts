import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { spot, type Wording } from '../spot.ts';
import { repairsIn, supportTalk } from '#turns';
import { wholeWords } from '../../text/whole-words.ts';

const es = (source: string, because: string): Wording => ({
  in: 'es',
  pattern: wholeWords(source),
  because,
  confidence: 0.8,
});
const en = (source: string, because: string): Wording => ({
  in: 'en',
  pattern: wholeWords(source),
  because,
  confidence: 0.8,
});

const wordings: readonly Wording[] = [
  es('(?:te|le|os|les) (?:pedimos|ofrecemos) (?:mil )?(?:disculpas|perdón)|una disculpa', 'apology'),
  en("(?:we are|we['’]re) (?:so |very )?sorry to hear (?:that|this)", 'apology'),
  es(
    '(?:estamos teniendo|tenemos|hay) (?:una )?(?:caída|incidencia|avería|problemas técnicos|fallo general)|(?:est[aá]|sigue) (?:caíd[oa]|intermitente)|intermitencia|presenta(?:ndo|mos) (?:fallas?|fallos?|intermitencia)',
    'technical',
  ),
  es(
    '(?:reinici|apag|enciend|encend|desconect)\\p{L}* (?:y \\p{L}+ )?(?:el|la|tu|su) (?:router|módem|modem|m[oó]vil|celu(?:lar)? y|app|aplicación|equipo|ordenador|computadora|dispositivo|de[s]?codificador|tele(?:visor)?)|(?:re|des)?instal\\p{L}+ (?:de nuevo )?(?:la|tu) (?:app|aplicación)|(?:borr|limpi|vaci)\\p{L}+ (?:la |los |tu )?(?:cach[eé]|datos de la (?:app|aplicación))|actualiza el firmware|restable[zc]\\p{L}+ (?:la|tu|su) contraseña|(?:cerrar|cierra|cerrá|cierre) sesión|(?:volver a|vuelve a|volvé a) (?:iniciar sesión|entrar|loguearte)|versión de (?:android|ios|la app)|última versión|código de error|(?:vuelve|volvé|vuelva) a instalar\\p{L}*|borr\\p{L}+ las cookies|otro navegador|captura de pantalla|pantallazo|correo de recuperación',
    'technical',
  ),
  es(
    '(?:estamos|vamos a|seguimos) (?:viendo|revisando|mirando|investigando|gestionando|revisar|investigar|gestionar|dándole seguimiento a) (?:qué (?:ha )?pas\\p{L}+|(?:tu|su|el|lo de tu) (?:caso|pedido|incidencia|problema|cobro|reclam\\p{L}+|cuenta|devolución|reembolso|queja|reporte|envío))',
    'technical',
  ),
  es(
    '(?:(?:te|le) (?:hemos |vamos a )?(?:abonad[oa]|abonar|abonamos|reembols\\p{L}+|devuelto|devolvemos|devolver)|(?:hemos|ya) (?:escalado|escalamos|derivado|derivamos|reportado|reportamos|revisado|canalizamos|pasado|pasamos) (?:tu|su|lo de tu) (?:caso|pedido|incidencia|problema|cobro|reclam\\p{L}+|cuenta|queja)|(?:actualiz|desinstal|cierr|cerr|abr)\\p{L}{1,3} (?:y (?:vuelve a|vuelva a|volvé a) \\p{L}+ )?(?:la|tu|su) (?:app|aplicación)|modo (?:avión|incógnito)|ventana (?:de )?incógnito|(?:otorga|activa|revisa|concede)\\p{L}* los permisos|(?:qué|cuál) (?:versión|modelo) (?:de \\p{L}+ )?(?:tienes|tenés|tiene|usas|usás|usa))',
    'technical',
  ),
  en(
    "(?:we['’]re|we are|we['’]ll be|team is) (?:looking into|investigating|checking|chasing) (?:this|it|your|what)|we['’]ve (?:refunded|credited|escalated|logged|reported) (?:it|this|you|your)|your (?:refund|complaint|case|claim) (?:is|has|will)|update (?:the|your) (?:app|firmware|browser|driver)|incognito|private window|(?:sign|log)(?:ging)? out|power cycle|unplug (?:it|the|your)|which (?:version|model|browser|device) (?:are|do) you",
    'technical',
  ),
  es('(?:router|módem|firmware|servidor|backend|base de datos|decodificador)', 'technical'),
  es(
    '(?:abierto|abrimos|levantamos|levanté|radicamos|generamos) (?:ya )?(?:un|una|el|la) (?:incidencia|reporte|ticket|caso|folio)',
    'technical',
  ),
  en("(?:we are|we're|we’re) (?:experiencing|having) (?:an? )?(?:outage|technical (?:issues|problems))", 'technical'),
  en(
    "(?:restart|reboot) (?:it|the|your)|(?:re|un)install (?:it|the|your)|clear(?:ing)? (?:your |the )?cache|factory reset|reset button|turn(?:ing)? it off|log(?:ging)? back in|can['’]?t log in|error code|screenshot|(?:your|the) cookies|different browser|(?:raised|opened) a (?:ticket|case)",
    'technical',
  ),
  en('(?:router|modem|firmware|server|database)', 'technical'),
];

const sorry = [
  es(
    '(?:lo )?(?:lamentamos|sentimos)(?! informar)|(?:pedimos|ofrecemos|rogamos|presentamos)(?: \\p{L}+){0,3} (?:disculpas?|perdón|disculpe)|mil disculpas|una disculpa|perdon[aeá]?(?:nos|d|n)?|perd[oó]n[ae]nos|perdón|disculp[aeá](?:nos)?|disc[uú]lp[ae]nos|disculpas|nos sabe (?:muy )?mal|nos da mucha pena|qué (?:pena|bajón|mal|bronca|rabia|coraje|faena)',
    'apology',
  ),
  en('(?<!not )sorry|apologies|apologi[sz]e', 'apology'),
];
// An apology is support's when it is about something the person ordered, paid, waits for or cannot use.
const served = wholeWords(
  'pedidos?|paquetes?|facturas?|roto|rota|defectuos[oa]|dañad[oa]|en mal estado|equivocad[oa]|problemas?(?: con| de| técnicos)?|averías?|cancelaciones|retrasos|demoras|cobrad[oa]|reembolsos|devolución|mala atención|atención recibida|el trato|tu caso|su caso|sucursal|no (?:ha |haya )?(?:llegad[oa]|llegó|funcion\\p{L}+|abre|carga)|lo que (?:te|le|os) pas\\p{L}+|mala experiencia|pagos?|cobros?|cargo|reembolso|entrega|envío|domicilio|servicio|sistema|aplicación|la app|la web|sitio web|portal|tu cuenta|su cuenta|cita|vuelo|el tren|del tren|incidencia|fallos?|fallas?|el error|retraso|demora|molestias|inconvenientes?|la espera|cajero|maleta|técnico|mal servicio|mal momento|reporte|reclamo|lo (?:ocurrido|sucedido) con|lo que te (?:ha )?pas\\p{L}+|orders?|refund|parcel|delivery|delay|flight|payment|log in|website|service|the wait|cold food|booking|damaged|the (?:issue|problem|trouble|error)|your (?:account|bill|stay|card)|outage|complaint|wrong item|faulty|broken|late|let you down|(?:your|this|bad|poor) experience|customer service|double charge|overcharged|missing',
);
/** What people complain of, when the apology itself does not say. */
const complaint =
  /p[eé]sim[oa]|mal servicio|mala atención|verg[uü]enza|queja|reclam|estafa|timo|cobr(?:ado|aron|o doble)|devoluci|reembols|esperando|(?<!\p{L})no (?:me )?(?:ha |han )?(?:lleg|funcion|abre|carga|contest|respond|atiend|anda|deja)|rot[oa](?!\p{L})|averi|caíd|fr[ií]a?o?(?!\p{L})|sin (?:luz|agua|internet|servicio|línea)|terrible|awful|worst|complain|refund|broken|faulty|missing|still waiting|never (?:came|arrived)|hasn['’]t arrived|not working|doesn['’]t work|won['’]t (?:load|open|work)|charged|rude|late(?!\p{L})|down again|cold/iu;
/** "Perdón por la espera: ¡ya está aquí el tráiler!" */
const teaser =
  /¡(?:ya|por fin|al fin|hoy|llega|vuelve)|tráiler|trailer|temporada|estren|lanzamiento|nueva colección|spoiler|worth the wait|is (?:finally )?here!|season|sorry,? not sorry/iu;
const grief =
  /fallec|muert[eo](?!\p{L})|pérdida de|el dolor|tragedia|víctimas|passing|passed away|death|loss of|bereave/iu;

/** Support talk on the account that speaks to everybody. */
export const wrongAccount: Rule = {
  id: 'wrong-account',
  group: 'safety',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    apology: {
      es: 'Una disculpa de soporte no debería salir de la cuenta principal.',
      en: 'A support apology should not go out from the main account.',
    },
    technical: {
      es: 'Esto es de soporte: contéstalo desde la cuenta de soporte.',
      en: 'This is a support matter: answer it from the support account.',
    },
  },
  check: (reading) =>
    reading.draft.account?.purpose === 'main' && reading.draft.reach === 'public'
      ? [...apologies(reading), ...spot(reading, wordings), ...talk(reading)].slice(0, 1)
      : [],
};

/** A greeting to the public has its own words; another account named is the right way out. */
const talk = (reading: Reading): Sighting[] =>
  teaser.test(reading.text) || /@\p{L}/u.test(reading.text) ? [] : [...spot(reading, supportTalk), ...repairs(reading)];

const repairs = ({ text, signals }: Reading): Sighting[] => {
  const span = repairsIn(signals.personSaid?.at(-1)?.slice(0, 1000) ?? '', text);
  return span === undefined ? [] : [{ span, because: 'technical', confidence: 0.75 }];
};

const apologies = (reading: Reading): Sighting[] => {
  if (grief.test(reading.text) || teaser.test(reading.text)) return [];
  served.lastIndex = 0;
  const said = reading.signals.personSaid?.at(-1)?.slice(0, 1000) ?? '';
  return served.test(reading.text) || complaint.test(said) || isAnswer(said, reading.text) ? spot(reading, sorry) : [];
};

/** Whoever apologises to somebody who wrote first does what support does, unless they only joke or are sent on. */
const isAnswer = (said: string, text: string): boolean =>
  said.length > 12 && !/@\p{L}|sorry not sorry|no apolog|j[aei]j[aei]|haha|😂|🤣|😏/iu.test(said + text);
