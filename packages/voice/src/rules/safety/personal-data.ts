import type { Rule, Sighting } from '../../rule.ts';
import type { Signals } from '../../signals.ts';
import { isSameNumber } from '../../known-facts/ways-to-reach.ts';
import { identifiersIn, type Identifier } from '../../text/identifiers.ts';

const ours =
  /^(?:info|hola|hello|hi|ayuda|help|soporte|support|contacto|contact|ventas|sales|pedidos|orders|reservas|bookings|atencion|atención|clientes|tienda|shop|prensa|press|rrhh|jobs|empleo|hello|team|equipo|noreply|no-reply|admin|gracias|facturas|facturacion|billing|privacidad|privacy|pqr|pqrs|talleres|taller|visitas|avisos?|notificaciones|notifications?|alertas?|alerts?|newsletter|bolet[ií]n|pagos|payments|env[ií]os|shipping|correo|mail|export|cursos|citas|turnos|oficina|secretaria)[\p{L}\p{N}._-]*@/iu;
const publicBody = /@(?:[\p{L}\p{N}-]+\.)*(?:go[bv]|edu)(?:\.\p{L}{2})?$/iu;
const aboutUs =
  /(?:ll[aá]m[ae]nos|llamanos|ll[aá]menos|nuestr[oa] \p{L}{3,12}|l[ií]nea (?:de|ética|gratuita)|box office|front desk|reception|escr[ií]b[ea]nos (?:a|al)|escribinos a|tel[eé]fono de (?:la tienda|contacto|reservas)|reservas?(?: en)?(?: el)?|call us|our (?:number|phone|email)|text us|ring us|email us|whatsapp us|(?:respond|envi|mand|escrib|contest|avis)[aei]mos(?: nosotr[oa]s)?,? desde|came? from us,? (?:at|from)|we (?:write|send|email)(?: \p{L}+){0,2} from|an[oó]t[ae]te en|inscr[ií]b[ea](?:te|se) en|apúntate en|enquiries|bookings?|write to us at)[\p{L}\s:,.]{0,24}$/iu;

/** Where customers are told to ring, straight before the number: "Pide cita en el", "book on". */
const toRing =
  /(?<!\p{L})(?:pued\p{L}{1,3} (?:llamar|marcar)|ll[aá]m[ae](?:d|nos)?|llamá|m[aá]rc[ae](?:nos)?|marcá|p[ií]d[ae](?:nos)?|ped[ií]|encarg(?:a|ue|á)(?:l[oa])?|reserv[aeá]|domicilios|atendemos|book|reach us|us a (?:call|ring)|(?<!(?:['’]ll|will|to|we|i) )(?:ring|call|phone|dial|text))(?: gratis| (?:cita|mesa|hora|a domicilio)| por (?:tel[eé]fono|whatsapp))*:? (?:al? |en |en el |on |at )?$/iu;

/** Numbers of things that look like a telephone's. */
const aboutThings =
  /(?:pedido|order|folio|gu[ií]a|env[ií]o|referencia|reference|ticket|tracking|isbn|expediente|factura|invoice|caso|case|tracking|rastreo|model|modelo|serie|serial|c[oó]digo de barras|barcode|vat|nit|radicado|company no|registr\p{L}+)[\p{L}\p{N}\s:,.#º°]{0,30}$/iu;

/** A person's data does not stand where everybody reads; cards and accounts nowhere. */
export const personalData: Rule = {
  id: 'personal-data',
  group: 'safety',
  severity: 'block',
  languages: 'any',
  texts: {
    public: {
      es: '«{term}» es un dato personal, y esto lo lee cualquiera.',
      en: '“{term}” is personal data, and anybody can read this.',
    },
    account: {
      es: 'Un número de tarjeta o de cuenta nunca va en un mensaje.',
      en: 'A card or account number never goes in a message.',
    },
  },
  check: ({ text, draft, signals }) =>
    identifiersIn(text).flatMap((it): Sighting[] => {
      if (isOurs(text, it) || isKnown(signals, it)) return [];
      const isAccount = it.kind === 'card' || it.kind === 'iban' || it.kind === 'clabe';
      if (draft.reach === 'private' && it.kind !== 'card') return [];
      return [
        {
          span: { start: it.start, end: it.end },
          because: isAccount ? 'account' : 'public',
          values: { term: it.text },
          confidence: isAccount ? 0.97 : 0.85,
          severity: isAccount || it.kind === 'identity' ? 'block' : 'warn',
        },
      ];
    }),
};

const ourAccount =
  /nuestr[oa] (?:cuenta|iban|clabe|n[uú]mero de cuenta)[^.\n]{0,40}$|our (?:account|iban)[^.\n]{0,40}$/iu;

/** Among the brand's own facts. */
const isKnown = ({ facts = [] }: Signals, { text, kind }: Identifier): boolean =>
  facts.some(
    (fact) =>
      fact.kind === kind &&
      (fact.kind === 'phone' ? isSameNumber(fact.value, text) : fact.value.toLowerCase() === text.toLowerCase()),
  );

const isOurs = (text: string, { kind, text: said, start }: Identifier): boolean => {
  const before = text.slice(Math.max(0, start - 60), start);
  if (kind === 'iban' || kind === 'clabe') return ourAccount.test(before);
  if (kind !== 'email' && kind !== 'phone') return false;
  if (aboutUs.test(before)) return true;
  if (kind === 'email')
    return ours.test(said) || publicBody.test(said) || (!mailOfPeople.test(said) && !ofTheirs.test(before));
  return (
    [aboutThings, toRing].some((it) => it.test(before.slice(-40))) || (isGiven.test(before) && !ofTheirs.test(before))
  );
};

/** Where people have their own mail; anywhere else an address is a house's, unless it is said to be theirs. */
const mailOfPeople =
  /@(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton(?:mail)?|pm|gmx|mail|terra|telefonica|wanadoo|orange|btinternet|sky|comcast|verizon|att)\.[a-z.]{2,6}$/iu;
/** What we know of them, or where we reached them: "te hemos enviado el SMS al", "the number on file is". */
const ofTheirs =
  /(?<!\p{L})(?:(?:tu|su|vuestro|your|their) (?:\p{L}+ ){0,2}(?:n[uú]mero|tel[eé]fono|m[oó]vil|celular|correo|e-?mail|direcci[oó]n|cuenta|buz[oó]n|number|phone|mobile|cell|address|inbox|line)|(?:te|les?|l[oa]|os) (?:hemos |he |han |vamos a |voy a )?(?:llam|marc|timbr|mand|envi|escri|avis|was|what|lleg)\p{L}*|registrad[oa]s?|registered|que (?:tenemos|consta|figura)|on file|we have|(?:enviad|mandad|escrit)[oa]|(?:envi|mand|escrib|marc|llam|timbr)[aei]mos|emailed|texted|rang you|wrote to|sent to|(?:call|ring|text|tried|try|reach|phone|called|phoned|reached|e-?mail) (?:you|them|him|her)(?! know))(?!\p{L})[^.!?:;,\n]{0,45}$/iu;
/** A number handed on: "visits by appointment on", "la casa rural, en el". */
const isGiven = /(?<!\p{L})(?:on|at|al|en el|tel\.?|tel[eé]fono:?|phone:?|m[oó]vil:?)[\s:]{0,2}$|[(:]\s?$/iu;
