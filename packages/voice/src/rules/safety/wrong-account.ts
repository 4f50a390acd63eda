import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { spot, type Wording } from '../spot.ts';
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
    '(?:reinici|apag|enciend|encend|desconect)\\p{L}* (?:el|la|tu|su) (?:router|módem|modem|m[oó]vil|celu(?:lar)? y|app|aplicación|equipo|ordenador|computadora|dispositivo|decodificador|tele(?:visor)?)|(?:re|des)?instal\\p{L}+ (?:de nuevo )?(?:la|tu) (?:app|aplicación)|(?:borr|limpi|vaci)\\p{L}+ (?:la |los |tu )?(?:cach[eé]|datos de la (?:app|aplicación))|actualiza el firmware|restable[zc]\\p{L}+ (?:la|tu|su) contraseña|(?:cerrar|cierra|cerrá|cierre) sesión|(?:volver a|vuelve a|volvé a) (?:iniciar sesión|entrar|loguearte)|versión de (?:android|ios|la app)|última versión|código de error|(?:vuelve|volvé|vuelva) a instalar\\p{L}*|borr\\p{L}+ las cookies|otro navegador|captura de pantalla|pantallazo|correo de recuperación',
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
    '(?:lo )?(?:lamentamos|sentimos)(?! informar)|(?:pedimos|ofrecemos|rogamos|presentamos)(?: \\p{L}+){0,3} (?:disculpas?|perdón|disculpe)|mil disculpas|una disculpa|perdon[aeá]?|perdón|disculp[aeá]|disculpas|qué (?:pena|bajón|mal)',
    'apology',
  ),
  en('(?<!not )sorry|apologies|apologi[sz]e', 'apology'),
];
// An apology is support's when it is about something the person ordered, paid, waits for or cannot use.
const served = wholeWords(
  'pedidos?|paquetes?|factura|pagos?|cobros?|cargo|reembolso|entrega|envío|domicilio|servicio|sistema|aplicación|la app|la web|sitio web|portal|tu cuenta|su cuenta|cita|vuelo|el tren|del tren|incidencia|fallos?|fallas?|el error|retraso|demora|molestias|inconvenientes?|la espera|cajero|maleta|técnico|mal servicio|mal momento|reporte|reclamo|lo (?:ocurrido|sucedido) con|lo que te (?:ha )?pas\\p{L}+|orders?|refund|parcel|delivery|delay|flight|payment|log in|website|service|the wait|cold food|booking|damaged|the (?:issue|problem|trouble|error)|your (?:account|bill|stay|card)|outage',
);
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
      ? [...apologies(reading), ...spot(reading, wordings)].slice(0, 1)
      : [],
};

const apologies = (reading: Reading): Sighting[] => {
  served.lastIndex = 0;
  return served.test(reading.text) && !grief.test(reading.text) ? spot(reading, sorry) : [];
};
