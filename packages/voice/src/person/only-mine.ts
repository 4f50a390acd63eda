import { endsClause, endsSentence, type Token } from './tokens.ts';
import { clitics } from './word-classes.ts';

/**
 * "Yo que tú pediría", "se la surto", "no ganaría nada engañándote", "ojalá supiera cuándo": the form says he or I, or is hardly known, and
 * the words around say I.
 */
export const isMine = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key ?? '';
  if (key === 'paso' && endsClauseOrNow(tokens[at - 1]))
    return /^(?:parte|nota|aviso|recado|presupuesto)$/u.test(tokens[at + 1]?.key ?? '');
  if (/[^aeiou]o$/u.test(key)) return isDoneForYou(tokens, at);
  if (/^fue(?:ra|se)$/u.test(key) && tokens[at - 1]?.key === 'si')
    return /^(?:tú|usted|vos)$/u.test(tokens[at + 1]?.key ?? '') && endsClause(tokens[at + 2]);
  if (/^(?:decía|comentaba|explicaba|avisaba|advertía|contaba)$/u.test(key)) return isSaidToYou(tokens, at);
  if (!/(?:ía|[aei]ra|[ae]se|ese|iese)$/u.test(key)) return false;
  let back = at - 1;
  while (clitics.has(tokens[back]?.key ?? '') || /^(?:no|nunca|también|sí)$/u.test(tokens[back]?.key ?? '')) back--;
  const last = tokens[back]?.key ?? '';
  const next = tokens[at + 1]?.key ?? '';
  if (last === 'yo') return true;
  if (last === 'ojalá') return isWishOfMine(key, tokens, at);
  if (!key.endsWith('ía')) return false;
  if (key === 'iría' && tokens[at - 1]?.key === 'me') return /^(?:por|con)$/u.test(next);
  if (key === 'sería' && /^una?$/u.test(next)) return unkind.test(tokens[at + 2]?.key ?? '');
  const [third, second] = [tokens[back - 2]?.key, tokens[back - 1]?.key];
  if (second === 'que') return third === 'yo' && /^(?:tú|tu|usted|ustedes|vos|vosotr[oa]s)$/u.test(last);
  if (last === 'lugar') return /^(?:tu|su|vuestro)$/u.test(second ?? '') && tokens[back - 3]?.key === 'yo';
  if (last === 'gusto' && back < at - 1) return second === 'con' || third === 'con';
  return endsClause(tokens[back]) && (isToYou(tokens, at) || isInTheirPlace(tokens, back));
};

const endsClauseOrNow = (token: Token | undefined): boolean =>
  endsClause(token) || /^(?:ahora|ya|y|ahorita|hoy|enseguida|luego)$/u.test(token?.key ?? '');

/** "Por eso te decía que no": who told you is who speaks, unless somebody is named behind. */
const isSaidToYou = (tokens: readonly Token[], at: number): boolean =>
  /^(?:te|le|os|les)$/u.test(tokens[at - 1]?.key ?? '') &&
  tokens[at - 2]?.key === 'eso' &&
  tokens[at - 3]?.key === 'por' &&
  /^(?:que|lo|antes|ayer|hoy)$/u.test(tokens[at + 1]?.key ?? '');

/** "Si fuera mi boda, pondría…", "si fuera tú, pediría…", "si estuviera en tu lugar, …". */
const isInTheirPlace = (tokens: readonly Token[], comma: number): boolean => {
  let from = comma - 1;
  while (from > 0 && !endsClause(tokens[from - 1])) from--;
  const said = tokens
    .slice(from, comma)
    .map(({ key }) => key)
    .join(' ');
  return /^(?:(?:\p{L}+ )?si (?:yo )?(?:fue(?:ra|se) (?:mi |mía|mío|yo|tú|usted|vos)|estuvie(?:ra|se) en (?:tu|su|vuestro) (?:lugar|caso|piel))|(?:yo )?en (?:tu|su|vuestro) (?:lugar|caso))/u.test(
    said,
  );
};

/** "Se lo envuelvo": what somebody gets from whom speaks; "se lo bajo" may be low. */
const isDoneForYou = (tokens: readonly Token[], at: number): boolean =>
  /^l[oa]s?$/u.test(tokens[at - 1]?.key ?? '') &&
  tokens[at - 2]?.key === 'se' &&
  (endsClause(tokens[at + 1]) ||
    /^(?:en|ya|ahora|ahorita|mañana|hoy|enseguida|con|para|sin|yo|y|al?)$/u.test(tokens[at + 1]?.key ?? ''));

const isWishOfMine = (key: string, tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.key ?? '';
  if (/^supie(?:ra|se)$/u.test(key))
    return /^(?:cuándo|cómo|qué|dónde|quién|cuánto|por|más|decirte|decirle|la|el)$/u.test(next);
  if (/^tuvie(?:ra|se)$/u.test(key))
    return /^(?:respuesta|noticias|solución|fecha|forma|manera|idea|noticia)$/u.test(tokens[at + 2]?.key ?? '');
  return /^fue(?:ra|se)$/u.test(key) && /^(?:adivin[oa]|mag[oa]|brujo)$/u.test(next);
};

/** "…engañándote": in the clause of a verb without a subject, who does it to you is who speaks. */
const isToYou = (tokens: readonly Token[], at: number): boolean => {
  for (let ahead = at + 1; ahead <= at + 4 && !endsSentence(tokens[ahead]); ahead++)
    if (/ndo(?:te|le|les|os)$/u.test(tokens[ahead]?.key ?? '')) return true;
  return false;
};

const unkind =
  /^(?:irresponsable|mentiros[oa]|hipócrita|ingrat[oa]|ilus[oa]|inconsciente|cobarde|neci[oa]|maleducad[oa])$/u;
