import type { Span } from '../finding.ts';
import { unaccented } from '../text/words.ts';

const privateWords =
  /privad|mensaje directo|(?<![\p{L}])(?:md|dm|dms|pm|mp|interno|inbox)(?![\p{L}])|direct message|in private|privately|by message|por (?:el )?chat|por mensaje(?! publico)|enlace seguro|formulario|secure|@[\p{L}\d-]+\.[\p{L}]/u;
const publicPlace =
  /(?<![\p{L}])(?:aqu[i](?!:? ?(?:http|www))|aca|(?:a|de)bajo|coment(?:a|e|ario)\p{L}*|(?:este|el) (?:mismo )?(?:hilo|post|tuit|tweet)|como respuesta|below|here(?!:? ?(?:http|www))|comments?|repl(?:y|ies)|thread|publicly)(?![\p{L}])/u;
/** "no lo pongas aquí", "here anybody can read it": the place is warned of. */
const warned =
  /(?<![\p{L}])(?:no|nunca|jamas|ni|en vez|never|don['’]t|do not|not|instead|rather|can['’]t|l[oae]s? (?:lee|ve|puede)|se (?:lee|ve)|anyone|anybody|everyone|everybody)(?![\p{L}])/u;
const hands =
  '(?:sub|envi|mand|adjunt|dej|carg|present|pon|rellen|complet|introdu[cz]|indi[cq]|registr|aport|facilit|actuali[zc]|apunt|agre|anad|ingres|llev|entreg|trae|escane|mostr|muestr|confirm|hac|cambi)';
const places =
  '(?:app|aplicacion|area|zona|portal|web|pagina|perfil|cuenta|formulario|enlace|link|panel|sede|oficina|tienda|ventanilla|mostrador|sucursal|correo|mail|linea|apartado|seccion|mis? |[«"“])';
/** "puedes subirlo desde «Mis gestiones»": it is handed over, and the place is not this one. */
const handedOver = new RegExp(
  `(?<![\\p{L}])(?:${hands}\\p{L}{0,7}l[oa]s?|(?:l[oa]s?|se)(?: pued\\p{L}+| pod\\p{L}+)? ${hands}\\p{L}*)(?: [\\p{L}«"“]+){0,4}? (?:desde|en|por|a traves de|mediante|via|al?|con) (?:(?:la|el|l[ao]s|tu|su|una?|nuestr[oa]|vuestr[oa]|cualquier|propi[oa]) )*${places}` +
    '|(?<![\\p{L}])(?:upload|send|add|attach|submit|enter|bring|pop|drop|put|e-?mail|fill|update|show|share|provide|leave)(?:ed|d)? (?:it|them|that|those|this|these)(?: [\\p{L}]+){0,3}? (?:in|into|from|via|through|on|to|at|by|using|with|under) (?:(?:the|your|our|an?|any|this) )*(?:[\\p{L}]+ )?(?:app|account|portal|website|site|form|link|page|branch|shop|store|counter|desk|dms?|inbox|e-?mail|my |[«"“])',
  'u',
);
const opensPrivate = /(?:escri|mand|envi|abr|abier|contact|messag|dm|send|drop|writ|open)/u;

/** A matter longer than this is not one breath with the request. */
const farthest = 300;

/** Whether what is asked for is told to go where not everybody reads: in the request's own sentence behind the thing, or in one next to it. */
export const namesSafeWay = (text: string, sentences: readonly Span[], own: number, thing: Span): boolean => {
  const of = sentences[own];
  if (of === undefined) return false;
  const said = read(text, Math.max(of.start, thing.start - farthest), Math.min(of.end, thing.end + farthest));
  if (clauses(said).some(isPublic)) return false;
  const behind = read(text, thing.end, Math.min(of.end, thing.end + farthest));
  const [before, after] = [sentences[own - 1], sentences[own + 1]].map((next) =>
    next === undefined ? '' : read(text, next.start, Math.min(next.end, next.start + farthest)),
  );
  return (
    clauses(behind).some((clause) => handedOver.test(clause)) ||
    isSafe(after ?? '') ||
    (opensPrivate.test(before ?? '') && clauses(before ?? '').some(isPrivate))
  );
};

const isSafe = (said: string): boolean => {
  const parts = clauses(said);
  return (
    !parts.some(isPublic) && (parts.some(isPrivate) || parts.some((it) => handedOver.test(it) && !warned.test(it)))
  );
};
const isPrivate = (clause: string): boolean => privateWords.test(clause) && !warned.test(clause);
const isPublic = (clause: string): boolean => publicPlace.test(clause) && !warned.test(clause);

const read = (text: string, start: number, end: number): string => unaccented(text.slice(start, end).toLowerCase());
const clauses = (said: string): string[] => said.split(/[,;]|[:.!?] | (?:pero|but|y|o|and|or) /u);
