import type { Fix } from '../../finding.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { wholeWords } from '../../text/whole-words.ts';

const request = `(?:p[aá]sa|env[ií]a|m[aá]nda|d[aá]|di|d[eé]ja|comp[aá]rte|conf[ií]rma|fac[ií]lita|ind[ií]ca|reg[aá]la|escr[ií]be|ad?j[uú]nta|deci|pon|pone)(?:nos|me)|(?:d[ií]ga|env[ií]e|m[aá]nde|ind[ií]que|p[aá]se|d[eé]|d[eé]je|comp[aá]rta|conf[ií]rme|facil[ií]te|reg[aá]le|escr[ií]ba)(?:nos|me)|adjunt[ae]|necesit(?:amos|o|aríamos)|(?:nos|me) (?:das|dices|pasas|pasás|mandas|mandás|envías|enviás|dejas|dejás|indicas|confirmas|confirmás|facilitas|compartes|regalas|da|dice|pasa|manda|envía|deja|indica|confirma|facilita|comparte|regala)|(?:nos|me) (?:puedes|podrías|podés|puede|podría) (?:dar|decir|pasar|mandar|enviar|dejar|indicar|confirmar|facilitar|compartir)|(?:puedes|podrías|podés|puede|podría) (?:dar|decir|pasar|mandar|enviar|dejar|indicar|confirmar|facilitar|compartir)(?:nos|me)|cuál es|send (?:us|me|over)|give (?:us|me)|share|dm|drop|post|tell (?:us|me)|reply with|confirm|provide|what(?:'s|’s| is)|(?:could|can|would) (?:you|we|i) (?:please )?(?:send|give|share|tell|have|get|confirm|provide|take)|may (?:we|i) (?:have|take|get)|(?:we|i)(?:'ll|’ll| will| just)? need`;
const owned = `(?:por favor |please |también |also )?(?:aquí |here )?(?:(?:el|la|los|las|un|una|tu|tus|su|sus|your|the|you|a|an|número|núm|numero|nº|datos|foto|copia|scan|picture|photo|number|full|nombre|name|completo|completa|y|o|and|or|de|del|of|con|with|us|me|postal|email|últimos|cuatro|dígitos|last|four|digits|home|account) ){0,7}?`;
const personal = `dni|nie|nif|curp|rfc|ine|cuit|cuil|rut|cédula|cedula|pasaporte|documento(?: de identidad)?|identificación|carnet|teléfono|telefono|celular|celu|cel|móvil|whatsapp|correo|e-?mail|mail|dirección|domicilio|fecha de nacimiento|nombre completo|nombre y apellidos?|cuenta bancaria|número de cuenta|iban|clabe|cbu|cvu|tarjeta|cvv|contraseña|clave|pin|historia clínica|seguridad social|phone(?: number)?|mobile|address|date of birth|dob|passport|id card|driving licen[cs]e|social security|ssn|account number|bank (?:account|details)|sort code|card (?:number|details)|password|passcode|full name|postcode and name`;
const asking = wholeWords(`(?:${request}) (?!con )(?:${owned})(?:${personal})`);
const secret = /contraseña|clave(?! de| postal)|(?<![\p{L}])pin(?![\p{L}])|cvv|password|passcode/iu;
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
  check: ({ text, draft, exempt, sentences, language }) => {
    const sightings: Sighting[] = [];
    for (const match of text.matchAll(asking)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (/(?:never|don['’]t|do not) $/iu.test(text.slice(Math.max(0, span.start - 8), span.start))) continue;
      if (isWithin(span, exempt) || /(?<![\p{L}])(?:nuestr[oa]|our) [\p{L} ]{0,20}$/iu.test(match[0])) continue;
      const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? {
        start: 0,
        end: text.length,
      };
      const said = text.slice(sentence.start, sentence.end);
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

const byPrivate = (text: string, at: number, language: string): Fix => {
  const here = /^ (?:por aquí|por acá|aquí|acá|here|below|en comentarios|in the comments)/iu.exec(text.slice(at));
  const said = language === 'en' ? ' by direct message' : ' por mensaje privado';
  return {
    label: { es: 'Pedirlo por privado', en: 'Ask in private' },
    edits: [{ start: at, end: at + (here?.[0].length ?? 0), text: said }],
  };
};
