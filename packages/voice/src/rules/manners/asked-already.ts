import type { Rule, Sighting } from '../../rule.ts';
import { wholeWords } from '../../text/whole-words.ts';

type Datum = {
  readonly name: string;
  readonly asks: RegExp;
  readonly given: RegExp;
  readonly es: string;
  readonly en: string;
};

const request =
  "(?:dinos|díganos|decinos|dime|dígame|decime|indícanos|indícame|indíquenos|pásanos|pásame|pasanos|pasame|envíanos|envíame|mándanos|mándame|mandanos|danos|dame|déjanos|compártenos|compártame|confírmanos|confírmenos|confirmanos|facilítanos|facilítenos|regálanos|regálame|regáleme|necesitamos|necesito|nos (?:das|dices|pasas|pasás|indicas|confirmas|dejas|compartes|puedes dar|podrías dar|regalas|da|dice|indica|confirma|facilita)|me (?:das|dices|pasas|pasás|indicas|confirmas|regalas|da|dice|indica|confirma|facilita)|cuál es|what is|what's|send us|send me|give us|give me|share|confirm|could you (?:send|give|share|tell)|can you (?:send|give|share|tell)|may we have|may i have|we need|tell us|tell me|dm us)";
const asks = (what: string): RegExp => wholeWords(`${request} (?:\\p{L}+ ){0,4}?(?:${what})`);

const data: readonly Datum[] = [
  {
    name: 'order',
    asks: asks(
      '(?:número|núm|nº|n°|código) de (?:pedido|orden|compra|reserva|guía|seguimiento)|pedido|order (?:number|id)|booking (?:number|reference)|tracking number',
    ),
    given:
      /(?:pedido|orden|compra|reserva|guía|order|booking|tracking|n[ºo°]\.?|#)\D{0,20}[A-Z]{0,4}-?\d{4,}|#\d{3,}/iu,
    es: 'el número de pedido',
    en: 'the order number',
  },
  {
    name: 'email',
    asks: asks('correo|email|e-mail|mail'),
    given: /[^\s@]{1,64}@[^\s@.]{1,60}\.\p{L}{2,}/u,
    es: 'el correo',
    en: 'the email address',
  },
  {
    name: 'phone',
    asks: asks('teléfono|celular|móvil|número de contacto|phone|mobile'),
    given: /(?:\+?\d[\s.-]?){9,13}/u,
    es: 'el teléfono',
    en: 'the phone number',
  },
  {
    name: 'size',
    asks: asks('talla|talle|size'),
    given: wholeWords('(?:talla|talle|size|una|la|el|a) (?:xxs|xs|s|m|l|xl|xxl|3[4-9]|4[0-9])'),
    es: 'la talla',
    en: 'the size',
  },
  {
    name: 'postcode',
    asks: asks('código postal|cp|postcode|zip(?: code)?'),
    given: wholeWords('(?:cp|código postal|postcode|zip)\\D{0,6}[\\p{L}\\d]{3,8}'),
    es: 'el código postal',
    en: 'the postcode',
  },
  {
    name: 'model',
    asks: asks('modelo|model'),
    given: wholeWords('(?:modelo|model) [\\p{L}\\p{N}-]{2,}'),
    es: 'el modelo',
    en: 'the model',
  },
];

/** Asking for what stands above. */
export const askedAlready: Rule = {
  id: 'asked-already',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    above: { es: 'Ya lo dio más arriba: {what} es «{given}».', en: 'They gave it above: {what} is “{given}”.' },
  },
  check: ({ text, signals, language }) => {
    const said = (signals.personSaid ?? []).slice(-10).map((message) => message.slice(0, 2000));
    if (said.length === 0) return [];
    return data.flatMap(({ asks: pattern, given, es, en }): Sighting[] => {
      const found = said
        .map((message) => new RegExp(given.source, given.flags.replace('g', '')).exec(message)?.[0])
        .find((it) => it !== undefined);
      if (found === undefined) return [];
      return [...text.matchAll(pattern)].map((match) => ({
        span: { start: match.index, end: match.index + match[0].length },
        because: 'above',
        values: { what: language === 'en' ? en : es, given: found.trim().slice(0, 40) },
        confidence: 0.85,
      }));
    });
  },
};
