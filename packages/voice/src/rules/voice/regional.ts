import type { Span } from '../../finding.ts';
import type { VoiceLocale } from '../../protocol.ts';
import type { Rule } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { withCaseOf } from '../../text/with-case-of.ts';
import { replacement } from '../spot.ts';
import { anyOf, wholeWords } from '../../text/whole-words.ts';

type Country = Exclude<VoiceLocale, 'en' | 'es-419'>;
type Local = {
  readonly pattern: RegExp;
  readonly because: 'rude' | 'foreign';
  readonly where: Partial<Record<Country, string>>;
};

/** A word that is rude or foreign in some country, with the word people use there; '' when there is no single one. */
const local = (source: string, because: Local['because'], where: Local['where']): Local => ({
  pattern: wholeWords(source),
  because,
  where,
});

/** Stands as a noun, not beside one: "tu celular", never "terapia celular". */
const noun =
  '(?<=(?<!\\p{L})(?:tu|tus|su|sus|el|la|los|las|un|una|unas|del|al|mi|nuestro|nuestra|esta|este|esa|ese|cada|otra|otro|por|de) )';

/** "coger" with what MX and AR say instead; other forms are found without a proposal. */
const taking: readonly (readonly [string, string, string])[] = [
  ['coger', 'tomar', 'agarrar'],
  ['cogerlo', 'tomarlo', 'agarrarlo'],
  ['cogerla', 'tomarla', 'agarrarla'],
  ['cojo', 'tomo', 'agarro'],
  ['coge', 'toma', 'agarra'],
  ['coges', 'tomas', 'agarrás'],
  ['cogemos', 'tomamos', 'agarramos'],
  ['cogen', 'toman', 'agarran'],
  ['coja', 'tome', 'agarre'],
  ['cojan', 'tomen', 'agarren'],
  ['cogí', 'tomé', 'agarré'],
  ['cogiste', 'tomaste', 'agarraste'],
  ['cogió', 'tomó', 'agarró'],
  ['cogieron', 'tomaron', 'agarraron'],
  ['cogido', 'tomado', 'agarrado'],
  ['cogiendo', 'tomando', 'agarrando'],
  ['cógelo', 'tómalo', 'agarralo'],
];

const locals: readonly Local[] = [
  ...taking.map(([source, mexican, argentinian]) => local(source, 'rude', { 'es-MX': mexican, 'es-AR': argentinian })),
  local('cogé', 'rude', { 'es-AR': 'agarrá' }),
  local(
    'cog(?:erl[oae]s?|er[éáí]\\p{L}*|ed|éis|eréis|iésemos|iera\\p{L}*|ía\\p{L}*|ámosl[oae])|coj(?:as|amos|áis)|c[oó]j(?:al[oae]s?|anl[oae]s?)|cógel[ae]s?|cogel[oae]',
    'rude',
    { 'es-MX': '', 'es-AR': '' },
  ),
  local('conchas?', 'rude', { 'es-AR': '' }),
  local('cajeta', 'rude', { 'es-AR': 'dulce de leche' }),
  local('pijas?', 'rude', { 'es-AR': '', 'es-MX': '' }),
  local('chaquetas?', 'rude', { 'es-MX': 'chamarra' }),
  local('ordenador(?:es)?(?! del? (?:gasto|pago|proceso))', 'foreign', {
    'es-MX': 'computadora',
    'es-AR': 'computadora',
    'es-CO': 'computador',
  }),
  local('zumos?', 'foreign', { 'es-MX': 'jugo', 'es-AR': 'jugo', 'es-CO': 'jugo' }),
  local('patatas?(?! (?:bravas|alioli|panaderas|a la|a lo))', 'foreign', {
    'es-MX': 'papas',
    'es-AR': 'papas',
    'es-CO': 'papas',
  }),
  local('aparcar|aparca', 'foreign', { 'es-MX': 'estacionar', 'es-AR': 'estacionar', 'es-CO': 'parquear' }),
  local('aparcamientos?', 'foreign', {
    'es-MX': 'estacionamiento',
    'es-AR': 'estacionamiento',
    'es-CO': 'parqueadero',
  }),
  local('camarer[oa]s?', 'foreign', { 'es-MX': 'mesero', 'es-AR': 'mozo', 'es-CO': 'mesero' }),
  local('neveras?', 'foreign', { 'es-MX': 'refrigerador', 'es-AR': 'heladera' }),
  local('gafas', 'foreign', { 'es-MX': 'lentes', 'es-AR': 'anteojos' }),
  local('melocot(?:ón|ones)', 'foreign', { 'es-MX': 'durazno', 'es-AR': 'durazno', 'es-CO': 'durazno' }),
  local('fresas?(?! de)', 'foreign', { 'es-AR': 'frutillas' }),
  local('palomitas', 'foreign', { 'es-AR': 'pochoclos', 'es-CO': 'crispetas' }),
  local(`${noun}playeras?`, 'foreign', { 'es-ES': 'camiseta', 'es-AR': 'remera', 'es-CO': 'camiseta' }),
  local('remeras?', 'foreign', { 'es-ES': 'camiseta', 'es-MX': 'playera', 'es-CO': 'camiseta' }),
  local(`${noun}celular(?:es)?`, 'foreign', { 'es-ES': 'móvil' }),
  local('(?<=(?<!\\p{L})(?:tu|su|el|un|del|al) )móvil(?! (?:del? |policial|sanitario))', 'foreign', {
    'es-MX': 'celular',
    'es-AR': 'celular',
    'es-CO': 'celular',
  }),
  local('computadoras?', 'foreign', { 'es-ES': 'ordenador', 'es-CO': 'computador' }),
  local('duraznos?', 'foreign', { 'es-ES': 'melocotón' }),
  local('frutillas?', 'foreign', { 'es-ES': 'fresas', 'es-MX': 'fresas', 'es-CO': 'fresas' }),
  local('estacionamientos?(?! (?:se |regulad|limitad|prohibid|reservad|indebid|en doble|de residentes))', 'foreign', {
    'es-ES': 'aparcamiento',
    'es-CO': 'parqueadero',
  }),
  local('ahorita', 'foreign', { 'es-ES': 'ahora mismo', 'es-AR': 'ahora' }),
  local('boletos?(?! de (?:lotería|la )| (?:sencillo|múltiple))', 'foreign', { 'es-CO': 'boletas' }),
  local('boletos(?! (?:de (?:lotería|la (?:primitiva|quiniela|once))))', 'foreign', {
    'es-ES': 'entradas',
    'es-AR': 'entradas',
  }),
  local('plati(?:car(?:lo|te|les)?|camos|cas|can|cando|quemos)', 'foreign', { 'es-ES': 'hablar', 'es-AR': 'charlar' }),
  local('meser[oa]s?', 'foreign', { 'es-ES': 'camarero', 'es-AR': 'mozo' }),
  local('mozos?(?= (?:le|te|les|trae|atiende|toma))', 'foreign', {
    'es-ES': 'camarero',
    'es-MX': 'mesero',
    'es-CO': 'mesero',
  }),
  local('manej(?:ar|as|a|e|es)(?= (?:hasta|desde|despacio|con cuidado|por la|al |tu |su |de noche))', 'foreign', {
    'es-ES': 'conducir',
  }),
  local('albercas?', 'foreign', { 'es-ES': 'piscina', 'es-AR': 'pileta', 'es-CO': 'piscina' }),
  local('piletas?(?= (?:climatizada|abre|cierra|está|cubierta))', 'foreign', {
    'es-ES': 'piscina',
    'es-MX': 'alberca',
    'es-CO': 'piscina',
  }),
  local('lentes de sol', 'foreign', { 'es-ES': 'gafas de sol', 'es-CO': 'gafas de sol' }),
  local('chévere', 'foreign', { 'es-ES': 'genial', 'es-MX': 'padre', 'es-AR': 'copado' }),
  local('(?:bacano|bacana)s?', 'foreign', { 'es-ES': 'genial', 'es-MX': 'padre', 'es-AR': 'copado' }),
  local('aguacates?', 'foreign', { 'es-AR': 'palta' }),
  local('paltas?', 'foreign', { 'es-ES': 'aguacate', 'es-MX': 'aguacate', 'es-CO': 'aguacate' }),
  local(`${noun}faldas?`, 'foreign', { 'es-AR': 'pollera' }),
  local(`${noun}polleras?`, 'foreign', { 'es-ES': 'falda', 'es-MX': 'falda' }),
  local('(?<=(?<!\\p{L})(?:el|tu|su|un|del|al|en) )coche(?! (?:cama|bomba|de (?:bebé|caballos)))', 'foreign', {
    'es-CO': 'carro',
    'es-AR': 'auto',
  }),
  local(
    '(?<=(?<!\\p{L})(?:el|tu|su|un|del|al|en) )carro(?! (?:de la compra|de compra|de compras|de caballos))',
    'foreign',
    {
      'es-ES': 'coche',
      'es-AR': 'auto',
    },
  ),
  local('gambas', 'foreign', { 'es-MX': 'camarones', 'es-CO': 'camarones', 'es-AR': 'langostinos' }),
  local('piñas?(?= (?:natural|en almíbar|colada|fresca))', 'foreign', { 'es-AR': 'ananá' }),
  local('cacahuates?', 'foreign', { 'es-ES': 'cacahuetes', 'es-AR': 'maní', 'es-CO': 'maní' }),
  local('cacahuetes?', 'foreign', { 'es-MX': 'cacahuates', 'es-AR': 'maní', 'es-CO': 'maní' }),
  local('judías verdes', 'foreign', { 'es-MX': 'ejotes', 'es-AR': 'chauchas', 'es-CO': 'habichuelas' }),
  local('ejotes', 'foreign', { 'es-ES': 'judías verdes', 'es-AR': 'chauchas', 'es-CO': 'habichuelas' }),
  local('elotes?', 'foreign', { 'es-ES': 'mazorca de maíz', 'es-AR': 'choclo', 'es-CO': 'mazorca' }),
  local('choclos?', 'foreign', { 'es-ES': 'maíz', 'es-MX': 'elote', 'es-CO': 'mazorca' }),
  local('fontaner[oa]s?', 'foreign', { 'es-MX': 'plomero', 'es-AR': 'plomero', 'es-CO': 'plomero' }),
  local('plomer[oa]s?', 'foreign', { 'es-ES': 'fontanero' }),
  local('grifos?', 'foreign', { 'es-MX': 'llave', 'es-AR': 'canilla', 'es-CO': 'llave' }),
  local('jers(?:ey|éis|eis)', 'foreign', { 'es-MX': 'suéter', 'es-AR': 'pulóver', 'es-CO': 'suéter' }),
  local('chándal(?:es)?', 'foreign', { 'es-MX': 'pants', 'es-AR': 'jogging', 'es-CO': 'sudadera' }),
  local('zapatillas de deporte|deportivas', 'foreign', { 'es-MX': 'tenis', 'es-CO': 'tenis' }),
  local('cazadoras?(?! de)', 'foreign', { 'es-MX': 'chamarra', 'es-AR': 'campera', 'es-CO': 'chaqueta' }),
  local('chamarras?', 'foreign', { 'es-ES': 'cazadora', 'es-AR': 'campera', 'es-CO': 'chaqueta' }),
  local('camperas?', 'foreign', { 'es-ES': 'cazadora', 'es-MX': 'chamarra', 'es-CO': 'chaqueta' }),
  local('bañador(?:es)?', 'foreign', { 'es-MX': 'traje de baño', 'es-AR': 'malla', 'es-CO': 'vestido de baño' }),
  local('mandos? a distancia', 'foreign', {
    'es-MX': 'control remoto',
    'es-AR': 'control remoto',
    'es-CO': 'control remoto',
  }),
  local('conduc(?:ir|es|e)(?= (?:hasta|por la|tu |su ))', 'foreign', {
    'es-AR': 'manejar',
    'es-CO': 'manejar',
    'es-MX': 'manejar',
  }),
  local('(?:la|una|tu) tarta(?! (?:de la|tatin))', 'foreign', { 'es-MX': 'el pastel', 'es-CO': 'la torta' }),
  local('bocadillos?(?! (?:de guayaba|veleño|con queso))', 'foreign', {
    'es-MX': 'torta',
    'es-AR': 'sándwich',
    'es-CO': 'sánduche',
  }),
  local('heladeras?(?! de)', 'foreign', { 'es-ES': 'nevera', 'es-MX': 'refrigerador', 'es-CO': 'nevera' }),
  local('subte', 'foreign', { 'es-ES': 'metro', 'es-MX': 'metro', 'es-CO': 'metro' }),
  local('colectivos?(?= (?:\\d|de la línea))', 'foreign', { 'es-ES': 'autobús', 'es-MX': 'camión' }),
];

/** Words that mean something else, or nothing, where the brand speaks. */
export const regional: Rule = {
  id: 'regional',
  group: 'voice',
  severity: 'hint',
  languages: ['es'],
  reads: 'sentence',
  texts: {
    rude: { es: 'Aquí «{word}» suena grosero.', en: '“{word}” is rude here.' },
    foreign: { es: 'Aquí se dice «{instead}», no «{word}».', en: 'People here say “{instead}”, not “{word}”.' },
  },
  check: ({ text, lower, protocol, exempt }) => {
    const country = protocol.locale;
    if (country === 'en' || country === 'es-419') return [];
    if (!gateOf(country).test(lower)) return [];
    return locals.flatMap(({ pattern, because, where }) => {
      const instead = where[country];
      if (instead === undefined) return [];
      return [...text.matchAll(pattern)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        if (isWithin(span, exempt) || isName(text, span)) return [];
        const word = withCaseOf(match[0], instead);
        return [
          {
            span,
            because,
            values: { word: match[0], instead },
            fixes: instead === '' ? [] : [replacement(span.start, span.end, word)],
            confidence: 0.85,
            severity: because === 'rude' ? ('warn' as const) : ('hint' as const),
          },
        ];
      });
    });
  },
};

/** "Concha Buika", "Concha y Toro": a capital in front of another is somebody's name. */
const isName = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 3)) && /^ (?:y |de |& )?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 8));

const gates: Partial<Record<Country, RegExp>> = {};

/** Most drafts have none of a country's words: one pass says so. */
const gateOf = (country: Country): RegExp =>
  (gates[country] ??= anyOf(locals.filter(({ where }) => where[country] !== undefined).map(({ pattern }) => pattern)));
