import { isThirdForm } from '../verbs/third-form.ts';
import type { Around } from './surroundings.ts';
import type { Say } from './third-or-first.ts';
import type { Token } from './tokens.ts';
import { articles, clitics, prepositions } from './word-classes.ts';
import { classOf } from './word-class-of.ts';

/** "Tu hermana pago ayer", "ya quedo tu cambio", "Lucho dice hola": somebody else's, or a name. */
export const pastWithoutAccent = (
  tokens: readonly Token[],
  at: number,
  around: Around,
  lemma: string,
  say: Say,
): void => {
  let back = at - 1;
  while (back >= around.start && (clitics.has(tokens[back]?.key ?? '') || /^(?:no|ya)$/u.test(tokens[back]?.key ?? '')))
    back--;
  const noun = tokens[back];
  if (back >= around.start && noun?.isWord === true && isNoun(noun)) {
    if (articles.has(tokens[back - 1]?.key ?? '') && !prepositions.has(tokens[back - 2]?.key ?? ''))
      say('subject-before');
    else if (/^\p{Lu}\p{Ll}{2,}/u.test(noun.text) && noun.start > (tokens[around.start]?.start ?? 0))
      say('name-before');
  }
  let ahead = at + 1;
  while (clitics.has(tokens[ahead]?.key ?? '') && ahead < at + 3) ahead++;
  if (ahead < around.end && isThirdForm(tokens[ahead]?.key ?? '')) say('third-next');
  const right = tokens[at + 1]?.key ?? '';
  if (alone.has(lemma) && articles.has(right) && !when.test(tokens[at + 2]?.key ?? '')) say('alone>the');
  if (!arriving.has(lemma)) return;
  say('arriving');
  const next = tokens[at + 1]?.key ?? '';
  if (articles.has(next)) say('arriving>the');
  else if (articles.has(tokens[at + 2]?.key ?? '') && !prepositions.has(next)) say('arriving>so-the');
  if (tokens[at - 1]?.key === 'ya') say('ya>arriving');
};
const isNoun = (token: Token): boolean => /^(?:noun|ends-[aoe]|word|plural|participle)$/u.test(classOf(token));

/** They take no object: "llego el otoño" is a past of the autumn's. */
const alone: ReadonlySet<string> = new Set(
  'llegar quedar volver entrar caer gustar encantar faltar sobrar aparecer nacer morir venir ocurrir suceder crecer'.split(
    ' ',
  ),
);
const when =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|\p{N}+|mes|año|semana|tarde|noche|mañana|próxim[oa]|primer|última?|día|fin)$/u;

/** What happens to things: a present in -o of them is often a past without its accent, "ya llego tu paquete". */
const arriving: ReadonlySet<string> = new Set(
  'quedar llegar salir caer terminar empezar acabar cerrar abrir cambiar subir bajar entrar volver pasar vencer tardar fallar comenzar ganar tocar pagar entregar aumentar faltar sobrar gustar encantar costar aparecer'.split(
    ' ',
  ),
);
