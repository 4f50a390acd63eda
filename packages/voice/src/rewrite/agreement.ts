import type { Edit } from '../finding.ts';
import type { Token } from '../person/tokens.ts';
import { determiners, prepositions } from '../person/word-classes.ts';
import { verbs } from '../verbs/analyse.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Verbs whose predicate agrees with who speaks: "estoy encantada", "quedo atento", "me siento apenada". */
export const copulas = list('ser estar quedar andar seguir permanecer continuar resultar');
/** The same only with "me" before them: "me siento apenada", but "siento muchísimo". */
export const reflexiveCopulas = list('sentir mostrar declarar encontrar hallar ver poner quedar volver');
const passable = list(`
  muy tan más mas menos bastante algo poco super súper ya también tambien aún todavía siempre realmente totalmente completamente casi
  no sido estado siendo estando igual igualmente sumamente tremendamente verdaderamente especialmente francamente profundamente
  absolutamente demasiado medio ahora hoy aquí mismo yo bien
`);
const never = list(`
  bien mal encima enfrente delante detrás detras adentro afuera atrás atras adelante aparte aquí ahí allí acá allá cerca lejos fuera dentro arriba abajo ok online parte todo nada algo alguien quien así como que y o
  si cuando donde de en a con por para sin sobre hasta desde ante el ella usted tú vos mejor peor tarde pronto mañana ayer cara mucho muchísimo poquísimo tanto directo contigo consigo ustedes nadie siempre nunca
`);
const articles: Readonly<Record<string, string>> = { el: 'los', la: 'las', un: 'unos', una: 'unas' };

/** Turns the adjectives and nouns said of the speaker into the plural, from the word after the verb on. */
export const predicateEdits = (tokens: readonly Token[], from: number, isSer: boolean): Edit[] => {
  const edits: Edit[] = [];
  let isComplete = false;
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { key, text } = token;
    if (!token.isWord) {
      if (key === ',' && isComplete && isPredicate(tokens[at + 1]) && /^[ye]$/u.test(tokens[at + 2]?.key ?? ''))
        continue;
      break;
    }
    if (isComplete) {
      if (/^(?:y|e|o|ni)$/u.test(key) && (isPredicate(tokens[at + 1]) || passable.has(tokens[at + 1]?.key ?? ''))) {
        isComplete = false;
        continue;
      }
      break;
    }
    if (passable.has(key) || (key === 'un' && tokens[at + 1]?.key === 'poco')) continue;
    const article = articles[key];
    if (
      isSer &&
      article !== undefined &&
      tokens[at + 1]?.isWord === true &&
      !/^(?:de|que)$/u.test(tokens[at + 1]?.key ?? '')
    ) {
      edits.push({ start: token.start, end: token.end, text: article });
      continue;
    }
    if (isSer && key === 'quien') edits.push({ start: token.start, end: token.end, text: 'quienes' });
    if (!isPredicate(token)) break;
    edits.push({ start: token.start, end: token.end, text: pluralOfWord(text) });
    isComplete = true;
  }
  return edits.length > 0 && Object.values(articles).includes(edits.at(-1)?.text ?? '') ? edits.slice(0, -1) : edits;
};

const isPredicate = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.isWord &&
  !never.has(token.key) &&
  !determiners.has(token.key) &&
  !prepositions.has(token.key) &&
  !/^\p{Lu}|^\p{N}/u.test(token.text) &&
  !/(?:ndo|ndo(?:l[oa]|me|te|se|le|nos)|mente|s|mos)$/u.test(token.key) &&
  /(?:[oae]|z|l|or|ín|ón|és|ista|an)$/u.test(token.key) &&
  !verbs().has(/^(\p{L}+[aeií]r)(?:te|le|l[oa]|se)$/u.exec(token.key)?.[1] ?? '');

/** Spanish plural of an adjective or noun. */
export const pluralOfWord = (word: string): string => {
  if (/[aeiouáéó]$/iu.test(word)) return `${word}s`;
  if (/z$/iu.test(word)) return `${word.slice(0, -1)}ces`;
  if (/[áéíóú][ns]$/iu.test(word))
    return `${word.slice(0, -2)}${word.at(-2)?.normalize('NFD').charAt(0) ?? ''}${word.at(-1) ?? ''}es`;
  return word === 'fan' ? 'fans' : `${word}es`;
};
