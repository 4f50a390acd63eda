import { startsAnother } from './another-thing.ts';
import { madeAt } from './made.ts';
import { ended } from './name-edges.ts';
import type { OrderWord } from './order-words.ts';
import { quantityAt } from './quantities.ts';
import type { Tongue } from './tongue.ts';

/** How a thing should come, if that is said at `at`: "sin cebolla ni tomate", "con extra de queso", "poco hecha", "talla 38". */
export function mannerAt(
  words: readonly OrderWord[],
  at: number,
  tongue: Tongue,
  opens: boolean,
  head = '',
): { mods: string[]; next: number } | undefined {
  const plain = words[at]?.plain ?? '';
  const after = words[at + 1]?.plain ?? '';
  if (
    tongue.size.has(plain) ||
    (plain === 'en' && tongue.size.has(after)) ||
    (plain === 'in' && tongue.size.has(after)) ||
    (plain === 'la' && tongue.size.has(after))
  ) {
    const from = tongue.size.has(plain) ? at : at + 1;
    const size = words[from + 1];
    return size === undefined || size.part
      ? undefined
      : {
          mods: [`${words[from]?.said ?? ''} ${size.said}`],
          next: from + 2 + (tongue.of.has(words[from + 2]?.plain ?? '') ? 1 : 0),
        };
  }
  const half = halfAt(words, at, tongue);
  if (half !== undefined) return half;
  // "en mediana", "en rodajas finas": a size or a cut.
  if (plain === 'en' && SIZE_WORD.test(after)) return { mods: [`talla ${words[at + 1]?.said ?? ''}`], next: at + 2 };
  if (!opens && plain === 'en' && CUT.test(after)) {
    const how = words[at + 2];
    const fine = how !== undefined && FINE.test(how.plain);
    return {
      mods: [[words[at], words[at + 1], ...(fine ? [how] : [])].map((word) => word?.said ?? '').join(' ')],
      next: at + (fine ? 3 : 2),
    };
  }
  // "con todo menos piña"
  if (
    plain === tongue.with &&
    /^(?:todo|everything)$/u.test(after) &&
    /^(?:menos|but|except)$/u.test(words[at + 2]?.plain ?? '') &&
    words[at + 3]?.part === false
  )
    return {
      mods: [
        `${words[at]?.said ?? ''} ${words[at + 1]?.said ?? ''}`,
        `${tongue.with === 'con' ? 'sin' : 'no'} ${words[at + 3]?.said ?? ''}`,
      ],
      next: at + 4,
    };
  // "en negro"
  if (!opens && plain === 'en' && COLOUR.test(after)) {
    const next = SHADE.test(words[at + 2]?.plain ?? '') ? at + 3 : at + 2;
    const colour = words.slice(at, next).map((word) => word.said);
    return { mods: [colour.join(' ')], next };
  }
  // "en la 40", "en una 38", "del 27": a size told by its number, after the thing.
  const sizeAt = at + (/^(?:la|el|una?)$/u.test(after) ? 2 : 1);
  if (
    !opens &&
    /^(?:en|del)$/u.test(plain) &&
    /^[2-5]\d$/u.test(words[sizeAt]?.plain ?? '') &&
    (words[sizeAt + 1]?.part !== false ||
      /^(?:y|e|en|con|sin|para|de|que|color)$/u.test(words[sizeAt + 1]?.plain ?? ''))
  )
    return { mods: [`talla ${words[sizeAt]?.said ?? ''}`], next: sizeAt + 1 };
  // "un cortado en jarrito" is a coffee.
  const isCut = after === 'en' && CUT.test(words[at + 2]?.plain ?? '');
  const isCoffee = opens && !isCut && /^cortad[oa]s?$/u.test(plain);
  if (isCut && tongue.done.test(`${plain} ${after}`))
    return { mods: [`${words[at]?.said ?? ''} en ${words[at + 2]?.said ?? ''}`], next: at + 3 };
  if (!isCoffee && tongue.done.test(`${plain} ${after}`))
    return { mods: [`${words[at]?.said ?? ''} ${words[at + 1]?.said ?? ''}`], next: at + 2 };
  // "un vino que no sea dulce", "que no lleve cebolla".
  const third = words[at + 2]?.plain ?? '';
  const fourth = words[at + 3];
  if (plain === 'que' && after === 'no' && /^(?:sea|este|lleve|tenga|traiga)n?$/u.test(third) && fourth?.part === false)
    return { mods: [`${/^(?:sea|este)/u.test(third) ? 'no' : 'sin'} ${fourth.said}`], next: at + 4 };
  const made = opens ? undefined : madeAt(words, at, tongue);
  if (made !== undefined) return made;
  // "el combo 2 agrandado": a size that is asked for.
  if (GROWN.test(plain)) return { mods: [words[at]?.said ?? ''], next: at + 1 };
  const withHow =
    plain === tongue.with &&
    !NOT_HOW.test(after) &&
    (tongue.manner.test(after) ||
      (head !== '' && tongue.with === 'con' && !ONE_DISH.test(head)) ||
      tongue.without.has(after) ||
      opens ||
      words.slice(at, at + 5).some((word) => word.plain === 'aparte'));
  if (!tongue.without.has(plain) && plain !== 'extra' && !withHow) return undefined;
  if (plain === 'no' && tongue.with === 'con') return undefined;
  // "cerveza sin" is called so.
  if (
    plain === 'sin' &&
    BEER.test(words[at - 1]?.plain ?? '') &&
    (words[at + 1]?.part !== false || tongue.and.has(after) || tongue.numbers.has(after))
  )
    return undefined;
  const mods: string[] = [];
  let next = withHow && tongue.without.has(after) ? at + 1 : at;
  const opening = words[next]?.said ?? '';
  let said: string[] = [];
  // Nobody says how in more than a dozen words; the bound keeps hostile texts linear.
  for (const until = Math.min(words.length, at + 12); next < until; next += 1) {
    const word = words[next];
    if (word === undefined || word.part) break;
    const another =
      word.plain === 'ni' || ((tongue.and.has(word.plain) || word.plain === 'or') && isBare(words, next + 1, tongue));
    if (tongue.and.has(word.plain) && !another) break;
    if (
      said.length > 1 &&
      (tongue.without.has(word.plain) || word.plain === tongue.with) &&
      word.plain !== words[next - 1]?.plain
    )
      break;
    if (said.length > 1 && tongue.breaks.has(word.plain) && !another) break;
    if (said.length > 1 && startsAnother(words, next, tongue)) break;
    if (word.plain === 'a' && said.length > 1) break;
    if (word.plain === 'en' && said.length > 1 && CUT.test(words[next + 1]?.plain ?? '')) break;
    if (
      said.length > 1 &&
      tongue.articles.has(word.plain) &&
      !/^(?:a|de|en|con|of|in|with)$/u.test(words[next - 1]?.plain ?? '')
    )
      break;
    if (another) {
      mods.push(ended(said, tongue).join(' '));
      said = [opening];
    } else said.push(word.said);
  }
  mods.push(ended(said, tongue).join(' '));
  // "con extra de queso" is extra cheese.
  const plainer = mods.map((mod) => mod.replace(/^con (?=extra |doble )/iu, ''));
  const real = plainer.filter((mod) => mod.includes(' ') || /^extra./u.test(mod));
  return real.length === 0 ? undefined : { mods: real, next };
}

/** "mitad hawaiana mitad pepperoni": each half is a way the thing should come. */
function halfAt(words: readonly OrderWord[], at: number, tongue: Tongue): { mods: string[]; next: number } | undefined {
  const isOneSided = tongue.without.has(words[at + 1]?.plain ?? '') || words[at + 1]?.plain === tongue.with;
  if (!HALF.test(words[at]?.plain ?? '') || tongue.of.has(words[at + 1]?.plain ?? '')) return undefined;
  const mods: string[] = [];
  let said: string[] = [];
  let next = at;
  for (const until = Math.min(words.length, at + 14); next < until; next += 1) {
    const word = words[next];
    const joinsHalves =
      word !== undefined &&
      (tongue.and.has(word.plain) || word.said === ',') &&
      HALF.test(words[next + 1]?.plain ?? '');
    if (word === undefined || (!joinsHalves && (word.part || tongue.and.has(word.plain)))) break;
    const opensSide = isOneSided && said.length === 1;
    if (!opensSide && (tongue.without.has(word.plain) || word.plain === tongue.with || tongue.breaks.has(word.plain)))
      break;
    if (HALF.test(word.plain) && said.length > 0) {
      mods.push(said.join(' '));
      said = [];
    }
    if (!joinsHalves) said.push(word.said);
  }
  mods.push(said.join(' '));
  const real = mods.filter((mod) => mod.includes(' '));
  return real.length === 0 ? undefined : { mods: real, next };
}

const BEER = /^(?:cervez|birr|cañ|can|chel|jarr)\p{L}*$/u;
const HALF = /^(?:mitad|half)$/u;
const COLOUR =
  /^(?:negr[oa]|blanc[oa]|roj[oa]|azul|verde|gris|marron|amarill[oa]|rosad?[oa]?|morad[oa]|violeta|naranja|beige|cafe|celeste|turquesa|fucsia|granate|bordo|mostaza|dorad[oa]|platead[oa]|lila)$/u;
const SHADE = /^(?:oscur[oa]|clar[oa]|marino|palo|botella|electrico|petroleo|pastel)$/u;
const SIZE_WORD = /^(?:x{0,3}[sl]|m|chic[oa]|median[oa]|grande|peque[nñ][oa]|small|medium|large)$/u;
const CUT =
  /^(?:rodajas?|rebanadas?|lonchas?|fetas?|filetes?|trozos?|trocitos?|cubos?|cubitos?|tiras?|tiritas?|dados?|tacos|taquitos|rueditas?|laminas?|juliana|porciones|mitades|cuartos|polvo)$/u;
const FINE = /^(?:fin|grues|delgad|gord|pequen|grand|chic)[a-z]{1,3}$/u;

/** After "con": what the order comes with, or what a drink is called by. */
const NOT_HOW = /^(?:envio|domicilio|factura|recibo|boleta|tarjeta|cambio|gas|delivery|entrega|reparto)$/u;
const GROWN = /^(?:aplanad|aplanadit|agrandad|loncheado|fileteado|deslactosad|descafeinad|troceado)[oa]?s?$/u;

/** Things whose "con" is part of what they are called: "café con leche", "tostada con tomate". With others it says how they come. */
const ONE_DISH =
  /^(?:cafes?|te|agua|aguas|tostadas?|pan|panes|arroz|leche|bocadillos?|bocatas?|sandwich\p{L}*|hamburguesas?|chocolate|huevos?|fresas?|melon|cortados?|gin|ron|whisky|fernet|crepes?|medialunas?|tortillas?|montaditos?|pinchos?|garbanzos|lentejas|espinacas|pasta|espaguetis?|aguapanela|camisetas?|camisas?|vestidos?|zapat\p{L}*|bolsos?|mochilas?|funda)$/u;

/** One plain word and then an end: "ni tomate", "y queso". */
function isBare(words: readonly OrderWord[], at: number, tongue: Tongue): boolean {
  const word = words[at];
  const after = words[at + 1];
  return (
    word !== undefined &&
    !word.part &&
    quantityAt(words, at, tongue) === undefined &&
    !tongue.articles.has(word.plain) &&
    !tongue.lead(word.plain, undefined, word.said) &&
    !tongue.without.has(word.plain) &&
    word.plain !== tongue.with &&
    (after === undefined || after.part || tongue.breaks.has(after.plain) || tongue.and.has(after.plain))
  );
}
