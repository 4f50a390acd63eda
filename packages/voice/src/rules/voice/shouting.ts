import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { capitalised } from '../../text/with-case-of.ts';
import type { Word } from '../../text/words.ts';
import { replacement } from '../spot.ts';

const initials: ReadonlySet<string> = new Set(
  `DNI NIE NIF CIF IVA IRPF CURP RFC INE CFDI SAT CUIT CUIL DNI AFIP RUT RUC NIT DIAN IBAN CLABE SPEI CBU CVU BIC SWIFT OXXO SEUR PIN CVV
   PUK IMEI QR PDF URL USB HDMI LED OLED WIFI GPS SMS MMS DM MD FAQ VIP UHF LGTBI ONU UE EEUU USA UK ITV ASAP ETA OK RGPD GDPR ISO CEO RRHH TPV POS
   ISBN SKU EAN RMA VAT BOGO COVID UNESCO UNICEF NASA IKEA ZARA SIM ESIM HTML HTTP HTTPS JSON XML API SQL PNG JPEG MP4 DVD MAC IOS SPA ADN
   AVE RENFE AENA METRO CDMX CABA EUR USD MXN ARS COP GBP HBO BBVA DHL UPS TNT MRW FEDEX AMPM BLACK FRIDAY GMT UTC CET MDT FP ESO EBAU`.split(
    /\s+/u,
  ),
);

/** A single word in capitals is a name more often than not (FITUR, RENFE); these are not. */
const emphatic: ReadonlySet<string> = new Set(
  `gratis urgente importante nunca siempre ahora oferta ofertas rebajas rebaja descuento descuentos nuevo nueva últimas últimos última último atención aviso
   ojo mañana todos todas nadie jamás imposible prohibido obligatorio regalo sorteo gracias enorme urgentísimo increíble mejor único única solo sólo cerrado abierto agotado
   ayer hoy ya basta gratuito gratuita prohibida obligatoria cuidado recuerda recuerde debe deben debes tiene tienes nada mucho muchas muchos muy más siento perdón
   also yesterday must very every absolutely definitely read listen stop
   never always please important urgent free today sorry everyone nobody only stop really great thanks closed sold sale attention warning`.split(
    /\s+/u,
  ),
);

/** Capitals where nobody would raise the voice; identity papers, taxes and codes are no shouting. */
export const shouting: Rule = {
  id: 'shouting',
  group: 'voice',
  severity: 'warn',
  languages: 'any',
  texts: {
    capitals: { es: '«{term}» en mayúsculas suena a grito.', en: '“{term}” in capitals sounds like shouting.' },
    marks: { es: 'Con un signo basta.', en: 'One mark is enough.' },
  },
  check: (reading) => [...capitalRuns(reading), ...marks(reading)],
};

const isLoud = (word: Word): boolean =>
  /^\p{Lu}[\p{Lu}'’]{2,}$/u.test(word.text) &&
  !/\p{N}/u.test(word.text) &&
  !initials.has(word.text.normalize('NFD').replaceAll(/\p{M}/gu, ''));

const capitalRuns = ({ text, words, exempt, protocol }: Reading): Sighting[] => {
  const sightings: Sighting[] = [];
  const brand = new Set(protocol.brand.toUpperCase().split(/\s+/u));
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (end < words.length && joinsRun(words[end], end > at) && !brand.has(words[end]?.text ?? '')) end++;
    while (end > at && !isLoudAt(words[end - 1])) end--;
    const run = words.slice(at, end).filter(isLoud);
    const before = words[at - 1];
    const opens =
      end > at &&
      before !== undefined &&
      /^\p{Lu}{1,2}$/u.test(before.text) &&
      /^\s+$/u.test(text.slice(before.end, words[at]?.start)) &&
      !initials.has(before.text);
    const [first, last] = [opens ? before : words[at], words[end - 1]];
    if (end <= at || first === undefined || last === undefined) continue;
    const letters = run.reduce((sum, word) => sum + word.text.length, 0);
    const span = { start: first.start, end: last.end };
    at = end;
    if (
      letters < (run.length > 1 ? 5 : 4) ||
      isCode(text.slice(span.start, span.end)) ||
      (run.length < 2 && !emphatic.has(run[0]?.key ?? '')) ||
      isWithin(span, exempt)
    )
      continue;
    const term = text.slice(span.start, span.end);
    const lower = term.toLowerCase();
    if (lower === term) continue;
    sightings.push({
      span,
      because: 'capitals',
      values: { term },
      fixes: [replacement(span.start, span.end, opensSentence(text, span.start) ? capitalised(lower) : lower)],
      confidence: run.length > 1 ? 0.9 : 0.8,
    });
  }
  return sightings;
};

/** "MATE.LUNA.SOL", "ERR_TIMEOUT": words tied together are a code. */
const isCode = (run: string): boolean => /\p{Lu}[._/@\\]\p{Lu}/u.test(run);

const isLoudAt = (word: Word | undefined): boolean => word !== undefined && isLoud(word);
/** Inside a run short words may be loud too: "ENVÍO A CASA". */
const joinsRun = (word: Word | undefined, isInside: boolean): boolean =>
  word !== undefined && (isLoud(word) || (isInside && /^\p{Lu}{1,2}$/u.test(word.text)));

const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?¡¿\n])\s*[¡¿«"“(]*$/u.test(text.slice(Math.max(0, at - 6), at)) || at === 0;

const marks = ({ text, exempt }: Reading): Sighting[] =>
  [...text.matchAll(/!{2,}|\?{3,}|¡{2,}|¿{3,}/gu)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isWithin(span, exempt) || (match[0].length < 3 && !match[0].startsWith('¡'))) return [];
    return [
      {
        span,
        because: 'marks',
        values: {},
        fixes: [replacement(span.start, span.end, match[0].charAt(0))],
        confidence: 0.8,
        severity: 'hint' as const,
      },
    ];
  });
