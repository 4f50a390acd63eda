import { englishConfusions } from './english-confusions.ts';
import { spanishConfusions } from './spanish-confusions.ts';
import { wordTest } from '../turns/turn-slots.ts';
import type { VoiceLanguage } from '../voice-language.ts';

type Place = { readonly isNot: boolean; readonly opens: boolean; readonly isWord: (key: string) => boolean };
/** A right word in the wrong place: known by the words around it. */
export type Confusion = {
  readonly right: string;
  readonly before: Place | undefined;
  readonly after: readonly Place[];
};

const isParticiple = wordTest(
  '-ado/-ido/-ados/hecho/visto/dicho/puesto/escrito/abierto/vuelto/roto/resuelto/muerto/cubierto/caido',
);
// What ends as a participle and is a thing: "a pedido", "a cuidado", "halla sentido".
const isThing = wordTest(
  'pedido/lado/partido/cuidado/sentido/estado/mercado/contenido/helado/resultado/pasado/significado/grado/domiciliado/teclado/juzgado/sonido/vestido/recorrido/marido/sábado/sabado/apellido/ruido/nido/olvido/certificado/listado/cruzado/diario/encargado/abogado/empleado/llamado/granado/prado/tejado/calzado/lavado/cocido/tostado/salado/delgado/todo/codo/modo',
);

const placeOf = (part: string): Place => {
  const isNot = part.startsWith('!');
  const words = isNot ? part.slice(1) : part;
  if (words === '@') return { isNot, opens: false, isWord: (key) => isParticiple(key) && !isThing(key) };
  // "E visto": "e" for "and" stands before an i only.
  if (words === '@e')
    return { isNot, opens: false, isWord: (key) => isParticiple(key) && !isThing(key) && !/^h?i/u.test(key) };
  return { isNot, opens: words === '^' || words === '$', isWord: wordTest(words) };
};

const tableOfConfusions = (lines: string): ReadonlyMap<string, readonly Confusion[]> => {
  const table = new Map<string, Confusion[]>();
  for (const line of lines.split('\n')) {
    const [, wrong, right, around] = /^([^=]+)=([^:]+): (.+)$/u.exec(line) ?? [];
    if (wrong === undefined || right === undefined || around === undefined) continue;
    const parts = around.split(' ');
    const at = parts.indexOf('_');
    const before = parts[at - 1];
    const confusion = {
      right,
      before: before === undefined ? undefined : placeOf(before),
      after: parts.slice(at + 1).map(placeOf),
    };
    table.set(wrong, [...(table.get(wrong) ?? []), confusion]);
  }
  return table;
};

let made: Readonly<Record<VoiceLanguage, ReadonlyMap<string, readonly Confusion[]>>> | undefined;

/** The cases of a word, as it is written (lower case). */
export const confusionsOf = (word: string, language: VoiceLanguage): readonly Confusion[] =>
  (made ??= { es: tableOfConfusions(spanishConfusions), en: tableOfConfusions(englishConfusions) })[language].get(
    word,
  ) ?? [];
