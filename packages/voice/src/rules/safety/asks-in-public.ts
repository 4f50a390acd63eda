import type { Fix } from '../../finding.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { wholeWords } from '../../text/whole-words.ts';

/** Verbs that ask for a thing, told to give it to us: "pásanos", "compártame", "decinos". */
const givesUs =
  '(?:p[aá]s[ae]|env[ií][ae]|m[aá]nd[ae]|d[aá]|d[eé]|di|d[ií]ga|deci|d[eé]j[ae]|comp[aá]rt[ae]|compart[ií]|conf[ií]rm[ae]|fac[ií]l[ií]t[ae]|ind[ií](?:ca|que)|reg[aá]l[ae]|escr[ií]b[ae]|escrib[ií]|ad?j[uú]nt[ae]|pon|pone|p[oó]nga|t[ií]r[ae]|proporci[oó]n[ae]|br[ií]nd[ae]|ap[oó]rt[ae]|com[eé]nt[ae]|ay[uú]d[ae])(?:nos|me)';
const youGiveUs =
  '(?:nos|me) (?:das|dices|decís|dec[ií]s|pasas|pasás|mandas|mandás|envías|enviás|dejas|dejás|indicas|indicás|indiques|confirmas|confirmás|confirmes|facilitas|compartes|compartís|regalas|da|dice|pasa|manda|envía|deja|indica|confirma|facilita|comparte|regala|proporciona|brinda|pases|mandes|compartas|comparta|indique|proporcione)';
const give =
  '(?:dar|decir|pasar|mandar|enviar|dejar|indicar|confirmar|facilitar|compartir|proporcionar|brindar|regalar)';
const may = '(?:puedes|podrías|podés|puede|podría|podrían)';
const request = `${givesUs}(?: con)?|adjunt[ae]|${youGiveUs}|(?:nos|me) ${may} ${give}|${may} ${give}(?:nos|me)|(?:necesit|precis|requer|ocup)(?:amos|o|aríamos|imos|iero)|cuál es(?= (?:(?:la|el) \\p{L}+ de )?(?:tu|su|vuestr))|(?:har[ií]a|nos) falta(?: saber)?|(?:me|nos) apoyas con|ap[oó]y[ae](?:nos|me) con|send (?:us|me|over)|give (?:us|me)|share|dm|drop|post|tell (?:us|me)|reply(?: here)? with|confirm|provide|what(?:'s|’s| is)|(?:could|can|would) (?:you|u|we|i) (?:please )?(?:send|give|share|tell|have|get|confirm|provide|take|grab|pop|drop|leave)|may (?:we|i) (?:have|take|get)|(?:we|i)(?:'ll|’ll| will| just)?(?: also)? (?:need|require)`;
// Between the asking and the thing stand other things asked for, not another matter.
const owned =
  "(?:(?!(?:para|porque|pero|si|nuestr[oa]s?|so|because|but|our|if|te|le|les|os|se|then|and we|and I|en privado) )[\\p{L}\\p{N}º°./’'-]+,? ){0,9}?";
const personal = `dni|nie|nif|curp|rfc|ine|nss|cuit|cuil|rut|cédula|cedula|pasaporte|(?:n[uú]mero|nro\\.?|n[º°]) de (?:documento|cuenta|tarjeta|teléfono|celular|seguridad social)|documento(?: de identidad)?|identificación|(?<!(?:al|por|vía|este|ese|el) )(?:whatsapp|whats|wpp)|(?<!(?:al|por|vía) )(?:teléfono|telefono|celular|celu|cel|m[oó]vil)|(?<!(?:un|este|ese|por|vía|al|en) )(?:correo|e-?mail|mail)(?! (?:que|de confirmación))|dirección|direccion|domicilio|fecha de nacimiento|nombre completo|nombre y apellidos?|cuenta bancaria|iban|clabe|cbu|cvu|tarjeta|cvv|contraseña|clave|nip|pin|historia clínica|seguridad social|(?<=(?:tu|su) )n[uú]mero(?! (?:de|del)(?![\\p{L}]))|phone(?: number)?|mobile|(?<!(?:an|by|via|in|this|that) )e-?mail address|address|date of birth|dob|passport|id card|driving licen[cs]e|social security|ssn|account number|bank (?:account|details)|sort code|card (?:number|details)|card you|password|passcode|full name|postcode and (?:name|surname)`;
const asking = wholeWords(`(?:${request}) (?!con )(?:${owned})(?:${personal})`);

/** "Deja tu número acá abajo", "comenta con tu correo": told to write it where everybody reads. */
const here =
  /(?<![\p{L}])(?:(?:por |x )?aqu[ií]|(?:por )?ac[aá]|abajo|coment\p{L}+|(?:este|el) (?:mismo )?hilo|below|here|comments?|reply|responda|responde|respond[eé])(?![\p{L}])/iu;
const put = wholeWords(
  `(?:d[eé]j[aeá]|pon|pon[eé]|ponga|mand[aeá]|coment[aeá]|escrib[aeí]|confirm[aeá]|indi[cq]u?[aeá]|comparta?e?|respond[aeé]|pas[aeá]|comment|type|enter|leave|write|pop|put|reply)(?: (?!(?:para|porque|pero|si|nuestr[oa]s?|so|because|our|if) )[\\p{L},]+){0,5}? (?:tu|su|vuestro|your|nombre completo,?)(?: \\p{L}+,?){0,3}? (?:${personal}|email)`,
);
/** "¿A qué dirección te lo mandamos?" */
const whither = wholeWords(
  '(?:a|en) qu[eé] (?:dirección|direccion|correo|mail|número|teléfono|celular|cuenta) (?:te|le|se|os|lo|la|querés|quieres)|(?:what|which) (?:address|email|number|account) (?:should|shall|can|do|would) (?:we|you|i)',
);
const secret = /contraseña|clave(?! de| postal)|(?<![\p{L}])[np]i[np](?![\p{L}])|cvv|password|passcode/iu;
const privately =
  /privad|mensaje directo|(?<![\p{L}])(?:md|dm|dms|pm|interno|inbox)(?![\p{L}])|direct message|in private|privately|by message|por (?:el )?chat|por mensaje(?! público)|enlace seguro|formulario|secure/iu;

/** Papers, phones, addresses and cards are not asked for where everybody reads; passwords nowhere. */
export const asksInPublic: Rule = {
  id: 'asks-in-public',
  group: 'safety',
  severity: 'block',
  languages: ['es', 'en'],
  reads: 'sentence',
  texts: {
    public: {
      es: 'Esto lo lee cualquiera: «{term}» se pide por privado.',
      en: 'Anybody can read this: ask for “{term}” in private.',
    },
    secret: {
      es: 'Una contraseña, un PIN o un CVV no se piden nunca.',
      en: 'A password, a PIN or a CVV is never asked for.',
    },
  },
  check: ({ text, words, draft, exempt, sentences, language }) => {
    const sightings: Sighting[] = [];
    if (!words.some(({ key }) => maybePersonal.test(key))) return sightings;
    let last = 0;
    for (const match of askedIn(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (
        isWithin(span, exempt) ||
        span.start < last ||
        refused.test(text.slice(Math.max(0, span.start - 14), span.start))
      )
        continue;
      const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? {
        start: 0,
        end: text.length,
      };
      const said = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
      if (match.isPut === true && !here.test(said)) continue;
      last = span.end;
      if (secret.test(match[0])) sightings.push({ span, because: 'secret', values: {}, confidence: 0.9 });
      else if (draft.reach === 'public' && !privately.test(said))
        sightings.push({
          span,
          because: 'public',
          values: { term: match[0] },
          fixes: [byPrivate(text, span.end, language)],
          confidence: 0.92,
        });
    }
    return sightings;
  },
};

/** Most sentences name nothing personal, and are not read any further. */
const maybePersonal =
  /^(?:dni|nie|nif|curp|rfc|ine|nss|cuit|cuil|rut|c[eé]dula|pasaporte|documento|identific|carnet|n[uú]mero|nro|n[º°]|tel[eé]f|cel|m[oó]vil|what|wpp|correo|e$|e?mail|direcci|domicilio|fecha|nombre|cuenta|iban|clabe|cbu|cvu|tarjeta|cvv|contraseña|clave|nip|pin|historia|seguridad|phone|mobile|address|date|dob|passport|id$|card|driving|social|ssn|account|bank|sort|password|passcode|full|postcode)/u;
const refused = /(?:never|don['’]t|do not|nunca|jamás|(?<!\p{L})no(?: se)?) (?:nos |le |te )?$/iu;

const askedIn = (text: string): readonly (RegExpExecArray & { readonly isPut?: boolean })[] => [
  ...text.matchAll(asking),
  ...text.matchAll(whither),
  ...[...text.matchAll(put)].map((match) => Object.assign(match, { isPut: true })),
];

const byPrivate = (text: string, at: number, language: string): Fix => {
  const here = /^ (?:por aquí|por acá|aquí|acá|here|below|en comentarios|in the comments)/iu.exec(text.slice(at));
  const said = language === 'en' ? ' by direct message' : ' por mensaje privado';
  return {
    label: { es: 'Pedirlo por privado', en: 'Ask in private' },
    edits: [{ start: at, end: at + (here?.[0].length ?? 0), text: said }],
  };
};
