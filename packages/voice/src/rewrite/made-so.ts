import type { Edit } from '../finding.ts';
import type { Token } from '../person/tokens.ts';
import { determiners } from '../person/word-classes.ts';
import { pluralOfWord } from './agreement.ts';

/** "Me tiene preocupada", "el ruido me vuelve loco": what somebody makes of the speaker agrees with them. */
export const madeSo = (tokens: readonly Token[], me: number): Edit | undefined => {
  if (!making.test(tokens[me + 1]?.key ?? '')) return undefined;
  let at = me + 2;
  if (/^(?:muy|tan|más|bastante|un|poco|super|súper|siempre|completamente|totalmente)$/u.test(tokens[at]?.key ?? ''))
    at++;
  const token = tokens[at];
  if (token === undefined || !token.isWord || things.test(token.key)) return undefined;
  const isFelt = felt.test(token.key);
  // "Me deja pagado el envío" is said of what was sent; what is brought or served ends alike ("tostada", "helado").
  const isDone =
    keeping.test(tokens[me + 1]?.key ?? '') &&
    /\p{L}{2}[ai]d[oa]$/u.test(token.key) &&
    !determiners.has(tokens[at + 1]?.key ?? '');
  return isFelt || isDone ? { start: token.start, end: token.end, text: pluralOfWord(token.text) } : undefined;
};

const making =
  /^(?:(?:man)?(?:tien|ten[ií]|tuv|tendr)\p{L}*|(?:pone|puso|pond|pusi)\p{L}*|dej\p{L}*|(?:vuelv|volv)\p{L}*|hac(?:e|en|ía)|hizo|hicieron|har[áí]\p{L}*|tra(?:e|en|ía))$/u;
const keeping = /^(?:(?:man)?(?:tien|ten[ií]|tuv|tendr)|dej)\p{L}*$/u;
const felt =
  /^(?:preocupad[oa]|emocionad[oa]|ilusionad[oa]|cansad[oa]|agobiad[oa]|loc[oa]|nervios[oa]|content[oa]|feliz|triste|tranquil[oa]|enferm[oa]|furios[oa]|orgullos[oa]|sol[oa]|tens[oa]|incómod[oa]|alegre|frit[oa]|celos[oa]|dichos[oa]|impaciente|pensativ[oa]|muert[oa])$/u;
/** Things in the shape of participles: "nos dejó recado". */
const things =
  /^(?:recado|entrada|salida|llamada|nada|todo|encargo|resultado|mercado|pedido|sentido|cuidado|ruido|lado|estado|apellido|vestido|comida|bebida|medida|subida|bajada|ayuda|helado|pescado|cada|vida|partida|jugada|partido|contenido)$/u;
