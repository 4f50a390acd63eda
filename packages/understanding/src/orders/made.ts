import type { OrderWord } from './order-words.ts';
import type { Tongue } from './tongue.ts';

/** How a thing is made or prepared, said after its name: "en agua", "limpios", "a medida", "de los verdes", "que sean anchas". */
export function madeAt(
  words: readonly OrderWord[],
  at: number,
  tongue: Tongue,
): { mods: string[]; next: number } | undefined {
  if (tongue.with !== 'con') return undefined;
  const [word, second, third] = [words[at], words[at + 1], words[at + 2]];
  const plain = word?.plain ?? '';
  if (word === undefined) return undefined;
  // "abierta para la plancha"
  if (
    PREPARED.test(plain) &&
    second?.plain === 'para' &&
    /^(?:la|el)$/u.test(third?.plain ?? '') &&
    words[at + 3]?.part === false
  )
    return { mods: [said(words, at, at + 4)], next: at + 4 };
  if (PREPARED.test(plain) && (endsAt(words, at + 1, tongue) || PREPARED.test(second?.plain ?? '')))
    return { mods: [word.said], next: at + 1 };
  if (plain === 'a' && FITTED.test(second?.plain ?? '') && endsAt(words, at + 2, tongue))
    return { mods: [said(words, at, at + 2)], next: at + 2 };
  if (
    plain === 'a' &&
    /^(?:doble|una|dos|todo)$/u.test(second?.plain ?? '') &&
    /^(?:caras?|color)$/u.test(third?.plain ?? '')
  )
    return { mods: [said(words, at, at + 3)], next: at + 3 };
  if (/^del?$/u.test(plain) && /^(?:los|las)$/u.test(second?.plain ?? '') && CHOSEN.test(third?.plain ?? ''))
    return { mods: [said(words, at, at + 3)], next: at + 3 };
  if (plain === 'que' && /^(?:sean?|esten?|vayan?|vengan?|salgan?|queden?)$/u.test(second?.plain ?? '')) {
    const next = phraseEnd(words, at + 2, tongue);
    const isNumber = tongue.numbers.has(third?.plain ?? '') || /^\d+$/u.test(third?.plain ?? '');
    return next > at + 2 && third?.plain !== 'no' && !isNumber
      ? { mods: [said(words, at + 2, next).replace(/^de l[ao]s /iu, '')], next }
      : undefined;
  }
  if (plain !== 'en' || second?.part !== false || NOT_MADE.test(second.plain) || /^\p{Lu}(?!\d)/u.test(second.said))
    return undefined;
  if (tongue.numbers.has(second.plain) || /^\d/u.test(second.plain)) return undefined;
  const inColours = COLOURS.test(`${second.plain} ${third?.plain ?? ''} ${words[at + 3]?.plain ?? ''}`);
  const next = inColours ? at + 4 : Math.min(at + 3, phraseEnd(words, at + 1, tongue));
  return endsAt(words, next, tongue) ? { mods: [said(words, at, next)], next } : undefined;
}

/** "cuatro copias a color y encuadernadas": the same, after an "and". */
export const isPrepared = (word: OrderWord | undefined): boolean => PREPARED.test(word?.plain ?? '');

const said = (words: readonly OrderWord[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.said)
    .join(' ');

/** Where the words that go together end: at most four. */
function phraseEnd(words: readonly OrderWord[], from: number, tongue: Tongue): number {
  let at = from;
  while (at < from + 4 && !endsAt(words, at, tongue)) at += 1;
  return at;
}

const endsAt = (words: readonly OrderWord[], at: number, tongue: Tongue): boolean => {
  const word = words[at];
  return (
    word === undefined ||
    word.part ||
    word.plain === '×' ||
    tongue.and.has(word.plain) ||
    tongue.breaks.has(word.plain) ||
    tongue.without.has(word.plain) ||
    /^(?:con|en|a|el|otr[oa]s?|un[oa]?)$/u.test(word.plain)
  );
};

const PREPARED =
  /^(?:(?:limpi|limpit|pelad|peladit|desescamad|deshuesad|desgrasad|eviscerad|descabezad|escurrid|envuelt|plastificad|encuadernad|enmarcad|planchad|almidonad|doblad|tibi|calentit|templad|jugos|cargad|cargadit|deslactosad|descafeinad|troquelad|afilad|enmasillad|montad|loncheadit|machacad|tostadit|quemadit|molidit|abiert|fileteadit|trocead|rotulad|perforad|grapad)[oa]s?)$/u;
const FITTED = /^(?:medida|juego|color|domicilio|mano|temperatura|escala)$/u;
const CHOSEN =
  /^(?:grandes|chic[oa]s|median[oa]s|pequen[oa]s|barat[oa]s|car[oa]s|buen[oa]s|gord[oa]s|fin[oa]s|grues[oa]s|anch[oa]s|larg[oa]s|cort[oa]s|nuev[oa]s|normales|verdes|roj[oa]s|blanc[oa]s|negr[oa]s|azules|amarill[oa]s|rosas|marrones|grises|dobles|duras?|bland[oa]s|dulces|picantes|madur[oa]s|\p{L}{2,}[ai]d[oa]s)$/u;
const COLOURS = /^(?:blanco|negro) y (?:blanco|negro|rojo|azul)$/u;
/** After "en": a place, a time or a way of paying, and no way a thing is made. */
const NOT_MADE =
  /^(?:el|la|los|las|lo|mi|mis|su|tu|tus|un|una|unos|unas|este|esta|ese|esa|casa|tienda|mesa|local|barra|terraza|total|vez|lugar|cuanto|cuanta|rato|media|medio|efectivo|transferencia|tarjeta|metalico|que|cuando|domicilio|oficina|trabajo|recepcion|porteria|porche|stock|oferta|promocion|rebajas|linea|internet|web|persona|punto|camino|principio|serio|fin|general|concreto|particular|otr[oa]s?|tall[ae]s?|semana|dia|dias|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|verano|invierno|ciudad|barrio|direccion|calle|plaza|avenida|c|av|avda|esa?|aquel|algun|alguna|nombre|cuenta|marcha|seguida|breve|minutos|horas|vosotros|ustedes|usted)$/u;
