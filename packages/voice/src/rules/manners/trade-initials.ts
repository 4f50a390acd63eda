import type { Reading } from '../../reading.ts';
import type { Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';

/** Initials that people who are no clerks use: papers, offices, transport, health, sizes, games, the names of the months. */
const everyday = new Set(
  `DNI NIE NIF CIF IVA IRPF CURP RFC INE CFDI SAT CUIT CUIL AFIP ARCA RUT RUC NIT DIAN IBAN CLABE SPEI CBU CVU BIC PSE NIP PIN PUK CVV CVC IMEI
   QR PDF JPG JPEG PNG GIF MP URL USB HDMI LED OLED LCD WIFI GPS NFC SMS MMS DM DMS MD MP FAQ FAQS VIP CD DVD TV HD UHD PC IOS MAC SIM ESIM ID OK
   UE EEUU USA UK EU US UN ONU OTAN NATO NASA UNESCO ITV MOT DGT DMV DVLA INSS IMSS ISSSTE SEPE SEPA ANSES PAMI SUBE EPS IPS ARS ARL SENA ICBF SOAT PQR PQRS HMRC NHS GP IRS SSN VAT GST
   FDA CDC BBC CNN NBA NFL UEFA FIFA MLB ATM ETA ASAP RSVP DIY FYI BYO BBQ BYOB LOL OMG CEO ISBN ISO ADN DNA RNA UCI ICU ER UTI HIV VIH ITS ADHD TDAH TEA IVF MRI EKG ECG
   AVE ALSA SEUR MRW GLS DHL UPS USPS DPD FEDEX TNT OCA OXXO CFE IKEA ZARA BBVA HSBC ING BMW KIA SEAT DELL SONY ASUS ACER CABA CDMX EDOMEX AMBA GBA NY NYC LA DC
   EUR USD MXN COP GBP CLP PEN GMT UTC CET EST PST EDT PDT ET PT AM PM HS HRS KM KG ML CM MM XS XL XXL XXXL SPA IPA IPL SUV VTC PHD MBA ESO FP EBAU PAU GCSE BA BTEC SAT ACT GPA
   RGPD GDPR LGTBI LGBT LGBTQ COVID PCR DJ MC VR AI IA AC DC RAM SSD CPU GPU HTML HTTP HTTPS MVP RPG FPS NPC DLC TACC SIN CON RIP RAE TDT DSL ADSL FTTH SOS STOP HELP START INFO SALE CCTV RV BNB PS XBOX NES`
    .trim()
    .split(/\s+/u),
);
/** Roman numbers and ordinary words written large are no initials. */
const roman = /^[IVXLCDM]+$/u;
const initials = /^\p{Lu}{3,7}$/u;

/** Initials nobody outside knows: what cannot be said as a word, and stands alone among words that are not shouted. */
export const tradeInitials = ({ text, words, exempt }: Reading): Sighting[] => {
  const loud = words.filter(({ text: word }) => /^\p{Lu}{2,}$/u.test(word));
  if (loud.length === 0 || loud.length * 3 > words.length) return [];
  const unknown = loud.filter(({ text: word }) => initials.test(word) && !everyday.has(word) && !roman.test(word));
  const isOfMany = unknown.length > 1;
  return words.flatMap(({ start, end, text: word }, at): Sighting[] =>
    initials.test(word) &&
    !everyday.has(word) &&
    !roman.test(word) &&
    (isOfMany || (!isSaidAsWord(word) && isOfTheHouse(text, start, end))) &&
    !isBesideCode(text, start, end) &&
    !isShouted(words[at - 1]?.text) &&
    !isShouted(words[at + 1]?.text) &&
    !isWithin({ start, end }, exempt)
      ? [{ span: { start, end }, because: 'jargon', values: { term: word }, confidence: 0.7 }]
      : [],
  );
};

/** One alone is the house's where a clerk's word stands by it: the world has more initials than any list ("sin DRM", "en CSV", "el IBI"). */
const isOfTheHouse = (text: string, start: number, end: number): boolean =>
  clerks.test(text.slice(Math.max(0, start - 30), start)) || clerks.test(text.slice(end, end + 24));
const clerks =
  /(?<!\p{L})(?:nuestr[oa]s?|el sistema|del?l? sistema|sistema|área|departamento|equipo|módulo|código|estado|estatus|status|fase|nivel|proceso|protocolo|cola|ticket|caso|expediente|folio|radicad[oa]s?|radicamos|generamos|generado|abrimos|abierto|escalad[oa]|pendiente|plazo|según|por|our|team|dept|department|system|code|queue|tier|case|raised?|pending|status|per|logged|flagged|stuck|due to|the)(?!\p{L})/iu;

/** Two syllables or more are a name as often as not: FITUR, RENFE. Three letters that open with a vowel and close with none: "OFF". */
const isSaidAsWord = (word: string): boolean =>
  word.length > 3
    ? /[AEIOUÁÉÍÓÚ][^AEIOU]{0,2}[AEIOUÁÉÍÓÚ]/u.test(word) || /^[^AEIOU]{1,2}[AEIOU][^AEIOU]{1,2}$/u.test(word)
    : /^(?:[^AEIOU][AEIOUÁÉÍÓÚ][^AEIOU]|[AEIOU]{2}.|.[AEIOU]{2})$/u.test(word) || common.has(word);
const common = new Set(
  'ALL AND ANY ARE ASK BYE CRY DAY DRY END FLY FOR FRY HEY HIS HOW ITS NEW NOW OFF OLD ONE OUR OUT OWN SHE SHY SKY THE TRY TWO USE WAY WHO WHY YES YOU ASÍ ERA ESA ESE ESO HOY MUY OJO ORO OTRA UNA UNO'.split(
    ' ',
  ),
);

/** Part of a code, or a gap of a template: the rule `leftover` speaks of that. */
const isBesideCode = (text: string, start: number, end: number): boolean =>
  /[-_/.#@\d[{<]$/u.test(text.slice(0, start)) || /^(?:[-_/]?\d|[_/@-])/u.test(text.slice(end));

const isShouted = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}{4,}$/u.test(word);
