import { spokenToOne } from '#turns';
import { marksIn, type Mark } from '../../address/address-features.ts';
import { commandsIn } from '../../address/commands.ts';
import { tokensOf, type Token } from '../../person/tokens.ts';
import type { Span } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { withCaseOf } from '../../text/with-case-of.ts';
import { wholeWords } from '../../text/whole-words.ts';
import { replacement } from '../spot.ts';

/** One form of address, the protocol's: tú, usted or vos. */
export const address: Rule = {
  id: 'address',
  group: 'voice',
  severity: 'warn',
  languages: ['es'],
  texts: {
    tu: { es: 'La marca trata de tú, y «{word}» no.', en: 'The brand says tú; “{word}” does not.' },
    usted: { es: 'La marca trata de usted, y «{word}» tutea.', en: 'The brand says usted; “{word}” does not.' },
    vos: { es: 'La marca trata de vos, y «{word}» no.', en: 'The brand says vos; “{word}” does not.' },
  },
  check: (reading) => {
    const { text, words, protocol, exempt } = reading;
    const wanted = protocol.address;
    if (wanted === 'any') return [];
    const tokens = tokensOf(text, words);
    const marks = marksIn(tokens);
    return [
      ...formal(text, wanted, exempt),
      ...(wanted === 'usted' || marks.length > 0 ? [] : bare(reading, wanted)),
      ...commands(tokens, marks, wanted, exempt),
      ...marks.flatMap((mark): Sighting[] => {
        const token = tokens[mark.at];
        if (
          token === undefined ||
          agrees(mark, wanted, token.key) ||
          (protocol.plural === 'vosotros' && isOfSeveral(mark, token.key)) ||
          isWithin(token, exempt) ||
          isTete(tokens, mark.at) ||
          isSaying(tokens, mark.at)
        )
          return [];
        const instead = insteadOf(token, mark, wanted);
        return [
          {
            span: { start: token.start, end: token.end },
            because: wanted,
            values: { word: token.text },
            fixes: instead === undefined ? [] : [replacement(token.start, token.end, withCaseOf(token.text, instead))],
            confidence: 0.9,
          },
        ];
      }),
    ];
  },
};

/** A usted that no word shows by itself: "no se preocupe", "¿puede decirnos…?". */
const ourThings =
  'pedido|envío|cuenta|factura|reserva|turno|compra|solicitud|consulta|mensaje|paquete|correo|mail|número|reclamo|reclamación|cita|tarjeta|recibo|póliza|contrato|comentario|caso|trámite|expediente|saldo|pago|orden|vuelo|equipaje|entrada|mesa|habitación|plaza|abono|carné|documento|guía|domicilio|plan|línea|servicio';
const formalities = wholeWords(
  [
    'no se preocupe|si (?:lo|usted lo) desea|si (?:gusta|desea|prefiere|usted)|cuando (?:guste|usted)|sumerc[eé]|su merced',
    'en qué (?:le|lo|la) (?:puedo|podemos) ayudar|en qué (?:puedo|podemos) ayudarl[eao]|(?:me|nos) regala su|quiere que (?:le|lo|la)',
    '(?:puede|podría) (?:decirnos|indicarnos|confirmarnos|enviarnos|mandarnos|pasarnos|facilitarnos) su',
    '(?=nos|me)(?<=¿[^?]{0,20})(?:nos|me) (?:puede|podría) (?:decir|indicar|confirmar|enviar|mandar|pasar|facilitar|dar|compartir|regalar|escribir)',
    '(?:con gusto )(?:le|lo|la) \\p{L}+mos|le (?:esperamos|atendemos|agradecemos|enviamos|mandamos|llamamos|informamos|confirmamos|recordamos|comunicamos|rogamos|ofrecemos|deseamos|saludamos)(?! a (?:tu|la|el|las|los|\\p{L}+) )',
    'no (?:dude|olvide|se olvide|se moleste|se apure|tema)(?= (?:en|de|que|por|,))|(?:pedimos|agradecemos|rogamos|necesitamos|favor de|para) que (?:nos )?(?:adjunte|envíe|indique|complete|revise|confirme|llame|espere|pase|firme|acuda|traiga|verifique)|(?<=¿)(?:puede|podría) \\p{L}{2,12}nos|(?:cómo|qué tal) le (?:fue|va|ha ido|pareció)|le (?:gustaría|interesa|parece bien|viene bien|sirve|queda)(?= [^.]{0,40}\\?)|aquí (?:le|lo) \\p{L}+mos|aquí tiene (?:la|el|los|las|su|nuestr)|a lo que (?:decida|indique|necesite)|(?<=¿)(?:qué|cuándo|cuál|dónde) (?:necesita|desea|prefiere)(?=\\?| )',
    'a sus órdenes|(?:cualquier|alguna) (?:duda|cosa|consulta|pregunta|inquietud) que tenga|a su disposición|que tenga (?:un )?buen|lo que necesite|cuando lo necesite',
    '(?<=¿)(?:ya )?(?:sabe (?:si|qué|cuál)|desea|prefiere|recuerda (?:si|qué)|gusta)|(?<=¿)ya (?:miró|revisó|probó|intentó|pudo|checó)(?! (?:el|la|tu) (?:técnic|doctor|repart|mensaj|encarg|jef|profe))',
    `(?=su )(?<=^|(?:estimad[oa]s?|señor[a]?|caballero|buen[oa]s? (?:días?|tardes|noches)|hola)[^.!?\\n]{0,30}[,:.!] )su (?:${ourThings})`,
    '(?=caballero|señor)(?<=^|[.!?] )(?:caballero|señora|señor|señorita)(?=,)',
  ].join('|'),
);

const formal = (text: string, wanted: 'tu' | 'usted' | 'vos', exempt: readonly Span[]): Sighting[] =>
  wanted === 'usted'
    ? []
    : [...text.matchAll(formalities)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        return isWithin(span, exempt) ? [] : [{ span, because: wanted, values: { word: match[0] }, confidence: 0.85 }];
      });

/** What only the verb shows, where no other word speaks to the reader. Several readers, where they are ustedes, are no usted. */
const bare = (reading: Reading, wanted: 'tu' | 'vos'): Sighting[] =>
  reading.draft.surface === 'post' && reading.protocol.plural !== 'vosotros'
    ? []
    : spokenToOne(reading).flatMap((span): Sighting[] =>
        isWithin(span, reading.exempt)
          ? []
          : [{ span, because: wanted, values: { word: reading.text.slice(span.start, span.end) }, confidence: 0.8 }],
      );

const commands = (
  tokens: readonly Token[],
  marks: readonly Mark[],
  wanted: 'tu' | 'usted' | 'vos',
  exempt: readonly Span[],
): Sighting[] => {
  const marked = new Set(marks.map(({ at }) => at));
  return commandsIn(tokens).flatMap(({ at, speaks }): Sighting[] => {
    const token = tokens[at];
    if (token === undefined || speaks === wanted || marked.has(at) || isWithin(token, exempt)) return [];
    return [
      {
        span: { start: token.start, end: token.end },
        because: wanted,
        values: { word: token.text },
        confidence: 0.85,
      },
    ];
  });
};

/** "¿Mande?" asks somebody to say it again, and an app may be called "Tu Salud". */
const isSaying = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (before?.key === '¿' && next.key === '?') return token.key === 'mande' || token.key === 'diga';
  const isInside = before?.isWord === true;
  if (isInside && before.text === 'Vos' && /^\p{Lu}/u.test(token.text)) return true;
  return isInside && /^(?:Tus?|Tú|Vos)$/u.test(token.text) && /^\p{Lu}\p{Ll}/u.test(next.text);
};

/** "el tú a tú" talks to nobody. */
const isTete = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.key === 'a' && tokens[at + 2]?.key === 'tú') ||
  (tokens[at - 1]?.key === 'a' && tokens[at - 2]?.key === 'tú');

/** "venís", "preferís": vos here, vosotros there, written alike. */
const isOfSeveral = ({ speaks }: Mark, key: string): boolean => speaks === 'vos' && key.endsWith('ís');

/** "te", "tu" and the past serve tú and vos alike. */
const shared = /^(?:te|tus?|tuy[oa]s?|enclitic-te|2sg:(?:preterite|imperfect|conditional|future|subjunctive|rare))$/u;

const agrees = ({ speaks, name }: Mark, wanted: 'tu' | 'usted' | 'vos', key: string): boolean =>
  speaks === wanted ||
  name === '2sg:rare' ||
  (wanted === 'vos' &&
    speaks === 'tu' &&
    (shared.test(name) || /^(?:ves|das|vas|estás|has|dal[eao]s?|dame|danos|date|estate)$/u.test(key)));

const words: Readonly<Record<'tu' | 'usted' | 'vos', Readonly<Record<string, string>>>> = {
  usted: {
    tu: 'su',
    tus: 'sus',
    ti: 'usted',
    contigo: 'con usted',
    tú: 'usted',
    vos: 'usted',
    tuyo: 'suyo',
    tuya: 'suya',
    tuyos: 'suyos',
    tuyas: 'suyas',
  },
  tu: { usted: 'tú', vos: 'tú' },
  vos: { ti: 'vos', contigo: 'con vos', tú: 'vos', usted: 'vos' },
};

const insteadOf = (token: Token, { name }: Mark, wanted: 'tu' | 'usted' | 'vos'): string | undefined =>
  name.startsWith('2sg') || name === 'imperative' || name === 'enclitic-te' ? undefined : words[wanted][token.key];
