import type { Span } from '../finding.ts';
import { wordsOf } from '../text/words.ts';
import { lowerWords } from '../text/whole-words.ts';

/** Where a sentence takes something on for the person; nothing when it only tells, asks, or says it cannot. */
export const commitmentsIn = (sentence: string, isEnglish: boolean): Span[] => {
  if ((isEnglish ? pastEn : pastEs).test(sentence) || /\?["»”’)\]\s]*$/u.test(sentence)) return [];
  return isEnglish ? [...englishOnes(sentence)] : [...spanishByVerb(sentence), ...spanishByWording(sentence)];
};

const pastEs = /(?<!\p{L})(?:ayer|anoche|anteayer|antier|hace (?:\d|un|dos|tres)|pasad[oa](?! mañana))(?!\p{L})/u;
const pastEn = /(?<!\p{L})(?:yesterday|ago|last (?:night|week|month|\p{L}+day))(?!\p{L})/u;

const toPerson = new Set(['te', 'le', 'os', 'les']);
const anyClitic = /(?<!\p{L})(?:te|les?|os|se|l[oa]s?)(?!\p{L})/u;
const clitics = new Set([...toPerson, 'se', 'lo', 'la', 'los', 'las']);
// What the brand does with the person and owes to nobody: "te esperamos el sábado".
const owesNothing =
  /^(?:esper|vemos|ve[or]|invit|quer|quier|dese|record|recuerd|agradec|recom|ped|pid|necesit|aconsej|ech|felicit|le[eo]|suger|sugier|propon|anim|inform|comunic|entend|entiend|segu|sig|am|extrañ|rog|rueg|ofre|deb|cre|sab|pod|pued|prefer|prefier|import|gust|adel|pas[oa]mos|conocemos)/u;
const presentInImos = new Set(
  'decimos escribimos transferimos remitimos compartimos conseguimos repetimos subimos corregimos emitimos añadimos reimprimimos imprimimos repartimos'.split(
    ' ',
  ),
);
const othersDo =
  /^(?:lleg|llam|escrib|contact|marc|respond|contest|entreg|visit|mand|devuelv|devolv|abon|reinteg|acredit|reembols|envi|enví|cambi|confirm|avis|reemplaz|repon|arregl|instal|recog)/u;

function* spanishByVerb(sentence: string): Generator<Span> {
  if (!anyClitic.test(sentence)) return;
  const words = wordsOf(sentence);
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || !clitics.has(first.key)) continue;
    const next = words[at + 1];
    const verbAt = next !== undefined && clitics.has(next.key) ? at + 2 : at + 1;
    const verb = words[verbAt];
    const before = words[at - 1]?.key;
    if (verb !== undefined && before !== 'no' && before !== 'si' && before !== 'ni' && before !== 'ya') {
      const after = words[verbAt + 1]?.key;
      const isToPerson = toPerson.has(first.key) || (next !== undefined && toPerson.has(next.key));
      const isOfSe = first.key === 'se' && verbAt === at + 2;
      if (after !== 'que' && takesOn(verb.key, after, words[verbAt + 2]?.key, isToPerson || isOfSe))
        yield { start: first.start, end: verb.end };
    }
    at = verbAt - 1;
  }
}

const takesOn = (verb: string, after: string | undefined, then: string | undefined, isToPerson: boolean): boolean => {
  if (/^(?:vamos|voy)$/u.test(verb)) return after === 'a' && then !== undefined && !owesNothing.test(then);
  if (/^(?:va|van)$/u.test(verb)) return isToPerson && after === 'a' && then !== undefined && othersDo.test(then);
  if (/^est(?:amos|aremos|oy|ará|án|arán)$/u.test(verb))
    return after !== undefined && after.endsWith('ndo') && !owesNothing.test(after);
  if (owesNothing.test(verb)) return false;
  if (verb.endsWith('imos')) return presentInImos.has(verb);
  if (verb === 'damos') return /^(?:una?|respuesta|noticias|solución|cita)$/u.test(after ?? '');
  if (/(?:[ae]mos|remos)$/u.test(verb)) return verb.length > 5 && !/^(?:hemos|habíamos|éramos|íbamos)$/u.test(verb);
  if (!isToPerson) return false;
  if (/(?:[^i]o|io|ío|ré)$/u.test(verb))
    return verb.length > 3 && !/^(?:mismo|todo|poco|otro|solo|quedo|sobre)$/u.test(verb);
  return othersDo.test(verb) && /(?:[ae]n?|rán?)$/u.test(verb);
};

const agent =
  '(?:técnic[oa]s?|asesor(?:a|es)?|mensajer[oa]s?|repartidor(?:a|es)?|brigada|cuadrilla|operari[oa]s?|compañer[oa]s?|transportista|fontaner[oa]|plomer[oa]|electricista|instalador(?:a|es)?|agente|cadete|domiciliario|gestor(?:a)?|ingenier[oa]|perito|equipo|supervisor(?:a)?)';
const comes =
  '(?:pasan?|pasará|va(?:n)? a \\p{L}+|irá|vendrá|viene|sale|saldrá|llama|llamará|llega|llegará|acude|acudirá|visita(?:rá)?|atenderá|recoge(?:rá)?|entrega(?:rá)?)';
const paid =
  '(?:reembolso|devolución|abono|reintegro|reposición|recambio|repuesto|pago|saldo|dinero|importe|plata|respuesta|pedido|paquete)';
const settled =
  '(?:resuelt[oa]|arreglad[oa]|solucionad[oa]|reflejad[oa]|radicad[oa]|list[oa]|instalad[oa]|colocad[oa]|montad[oa]|reparad[oa]|abonad[oa]|acreditad[oa]|entregad[oa]|en tu|en su|contigo|con usted)';
const byWording = lowerWords(
  [
    '(?:enviaremos|mandaremos|llamaremos|devolveremos|reembolsaremos|abonaremos|repondremos|reintegraremos|entregaremos|arreglaremos|solucionaremos|resolveremos|responderemos|contestaremos|confirmaremos|avisaremos|cambiaremos|despacharemos|recogeremos|escribiremos|enviamos|mandamos|entregamos|despachamos|arreglamos|solucionamos|resolvemos|hacemos la \\p{L}+)(?! que)',
    '(?:recibirás?|recibirán|recibes|tendrás?|tendrán|verás?|verán|lo tienes|la tienes|(?:tienes?|tenés) (?:una |la )?(?:respuesta|noticias)|tienes lista?)',
    'vas? a (?:ver|recibir|tener)',
    '(?:tienes?|tenés) (?:el|la|tu|su) (?:dinero|reembolso|pedido|paquete|abono|plata|devolución|respuesta|factura|tarjeta)(?! (?:aquí|en curso|a la vista))',
    'nos (?:comunicamos|contactamos|pondremos en contacto|ponemos en contacto) con(?:tigo| usted| vos| ustedes)',
    `queda (?:tu|su) ${paid}`,
    'llegarán?',
    '(?:cae|llega|entra|se refleja|aparece)n? en (?:tu|su) (?:cuenta|tarjeta|casa|domicilio)',
    'tienes? (?:ahí|allí|en casa)',
    `${agent}(?: \\p{L}+){0,4}? ${comes}`,
    `${comes} (?:el|la|un|una|nuestr[oa]|tu|su) ${agent}`,
    'pasan? a (?:recogerl[oa]|buscarl[oa]|retirarl[oa]|por [eé]l|por ella)',
    `se (?:comunica|comunicará|pondrá en contacto|contacta|contactará)(?: con)? (?:usted|ustedes|contigo|vos|ti)`,
    `${paid}(?: de)?(?: \\p{L}+){0,3}? (?:se (?:hace|hará|verá|abona|abonará|acredita|acreditará|refleja|reflejará)|queda|quedará|sale|saldrá|estará|llega|llegará|entra)`,
    `(?:queda|quedará|estará|está)(?: \\p{L}+){0,2}? ${settled}`,
  ].join('|'),
);

function* spanishByWording(sentence: string): Generator<Span> {
  for (const { index, 0: said } of sentence.matchAll(byWording))
    if (!/(?<!\p{L})(?:no|si|ya)\s(?:\p{L}+\s)?$/u.test(sentence.slice(Math.max(0, index - 20), index)))
      yield { start: index, end: index + said.length };
}

const will = "(?:['’]ll| will| shall|['’](?:re|m) going to| (?:are|am|is) going to)";
const acts =
  '(?:call|ring|phone|email|e-mail|text|contact|message|visit|collect|deliver|send|post|ship|fix|repair|sort|replace|refund|credit|reimburse|reply|respond|answer|update|confirm|chase|check|get|come|drop|swap|arrange|book|issue|process|let|have|write|resolve|look|pop|be (?:in touch|with you|out|round|along|sending|calling|emailing|getting|shipping|posting|back to you|refunded|credited|sorted|fixed|ready|there to))';
const byWordingEn = lowerWords(
  [
    `(?:we|i|they|someone|somebody|team|engineer|driver|courier|manager|colleague|technician|agent|advis[eo]r|rep|plumber|postie|us|\\p{L}{3,12})${will}(?: (?:definitely|also|then|gladly|happily|personally|certainly|just))? ${acts}(?! you (?:know )?(?:at|there|then)\\b)(?: (?:you|it|them|him|her)(?: know)?)?`,
    `you${will} (?:have|get|receive|hear|see (?:it|the|your))`,
    `(?:it|this|that|refund|replacement|parcel|order|money|package|card|cheque|letter|ticket|voucher|new one)${will} (?:arrive|be (?:with|there|on|in|sent|posted|ready|fixed|sorted|delivered)|reach|ship|land|go out|leave|get)`,
    'you should (?:have|get|receive|see|hear)',
    "(?:replacement|parcel|order|refund|package|item|letter|cheque|it|they)(?:['’]s|['’]re| is| are) (?:going out|being \\p{L}+|heading|shipping|leaving)",
    'your (?:refund|replacement|parcel|order|money) (?:arrives|ships|lands|gets there|leaves|goes out)',
    'expect (?:it|an answer|a reply|a call|delivery)',
    '(?:we|i) (?:aim|expect|plan|promise|hope) to \\p{L}+',
  ].join('|'),
);

function* englishOnes(sentence: string): Generator<Span> {
  for (const { index, 0: said } of sentence.matchAll(byWordingEn))
    if (!refusal.test(sentence.slice(Math.max(0, index - 40), index))) yield { start: index, end: index + said.length };
}

const refusal = /(?<!\p{L})(?:not|never|if|unless|whether|\p{L}+n['’]t|cannot)(?!\p{L})[^,;]*$/u;
