import type { VoiceLocale } from '../../protocol.ts';
import type { Rule } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { withCaseOf } from '../../text/with-case-of.ts';
import { replacement } from '../spot.ts';
import { wholeWords } from '../../text/whole-words.ts';

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

const locals: readonly Local[] = [
  local('coger', 'rude', { 'es-MX': 'tomar', 'es-AR': 'agarrar' }),
  local('cogé', 'rude', { 'es-AR': 'agarrá' }),
  local('cojo', 'rude', { 'es-MX': 'tomo', 'es-AR': 'agarro' }),
  local('coge', 'rude', { 'es-MX': 'toma', 'es-AR': 'agarra' }),
  local('coges', 'rude', { 'es-MX': 'tomas', 'es-AR': 'agarrás' }),
  local('cogemos', 'rude', { 'es-MX': 'tomamos', 'es-AR': 'agarramos' }),
  local('cogen', 'rude', { 'es-MX': 'toman', 'es-AR': 'agarran' }),
  local('coja', 'rude', { 'es-MX': 'tome', 'es-AR': 'agarre' }),
  local('cógelo', 'rude', { 'es-MX': 'tómalo', 'es-AR': 'agarralo' }),
  local('cogerlo', 'rude', { 'es-MX': 'tomarlo', 'es-AR': 'agarrarlo' }),
  local('cogido', 'rude', { 'es-MX': 'tomado', 'es-AR': 'agarrado' }),
  local('cogiendo', 'rude', { 'es-MX': 'tomando', 'es-AR': 'agarrando' }),
  local('conchas?', 'rude', { 'es-AR': '' }),
  local('cajeta', 'rude', { 'es-AR': 'dulce de leche' }),
  local('pijas?', 'rude', { 'es-AR': '', 'es-MX': '' }),
  local('chaquetas?', 'rude', { 'es-MX': 'chamarra' }),
  local('ordenador', 'foreign', { 'es-MX': 'computadora', 'es-AR': 'computadora', 'es-CO': 'computador' }),
  local('zumo', 'foreign', { 'es-MX': 'jugo', 'es-AR': 'jugo', 'es-CO': 'jugo' }),
  local('patatas', 'foreign', { 'es-MX': 'papas', 'es-AR': 'papas', 'es-CO': 'papas' }),
  local('aparcar', 'foreign', { 'es-MX': 'estacionar', 'es-AR': 'estacionar', 'es-CO': 'parquear' }),
  local('aparcamiento', 'foreign', { 'es-MX': 'estacionamiento', 'es-AR': 'estacionamiento', 'es-CO': 'parqueadero' }),
  local('camarero', 'foreign', { 'es-MX': 'mesero', 'es-AR': 'mozo', 'es-CO': 'mesero' }),
  local('nevera', 'foreign', { 'es-MX': 'refrigerador', 'es-AR': 'heladera' }),
  local('gafas', 'foreign', { 'es-MX': 'lentes', 'es-AR': 'anteojos' }),
  local('melocotón', 'foreign', { 'es-MX': 'durazno', 'es-AR': 'durazno', 'es-CO': 'durazno' }),
  local('fresas', 'foreign', { 'es-AR': 'frutillas' }),
  local('palomitas', 'foreign', { 'es-AR': 'pochoclos', 'es-CO': 'crispetas' }),
  local('playera', 'foreign', { 'es-ES': 'camiseta', 'es-AR': 'remera', 'es-CO': 'camiseta' }),
  local('remera', 'foreign', { 'es-ES': 'camiseta', 'es-MX': 'playera', 'es-CO': 'camiseta' }),
  local('celular', 'foreign', { 'es-ES': 'móvil' }),
  local('(?<=(?:tu|su|el|un|del|al) )móvil', 'foreign', { 'es-MX': 'celular', 'es-AR': 'celular', 'es-CO': 'celular' }),
  local('computadora', 'foreign', { 'es-ES': 'ordenador', 'es-CO': 'computador' }),
  local('durazno', 'foreign', { 'es-ES': 'melocotón' }),
  local('frutillas', 'foreign', { 'es-ES': 'fresas', 'es-MX': 'fresas', 'es-CO': 'fresas' }),
  local('estacionamiento', 'foreign', { 'es-ES': 'aparcamiento', 'es-CO': 'parqueadero' }),
  local('ahorita', 'foreign', { 'es-ES': 'ahora mismo', 'es-AR': 'ahora' }),
  local('boletos', 'foreign', { 'es-ES': 'entradas', 'es-AR': 'entradas', 'es-CO': 'boletas' }),
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
  check: ({ text, protocol, exempt }) => {
    const country = protocol.locale;
    if (country === 'en' || country === 'es-419') return [];
    return locals.flatMap(({ pattern, because, where }) => {
      const instead = where[country];
      if (instead === undefined) return [];
      return [...text.matchAll(pattern)].flatMap((match) => {
        const span = { start: match.index, end: match.index + match[0].length };
        if (isWithin(span, exempt)) return [];
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
