import { verbs, stemsBehind } from './analyse.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const usual = list(`
  es son está están hay va van ha han tiene tienen viene vienen sale salen hace hacen puede pueden quiere quieren dice dicen debe deben sabe
  saben ve ven da dan pone ponen trae traen cae queda llega empieza comienza incluye cuesta vale abre cierra sirve funciona requiere permite
  ofrece dura tarda sigue vuelve suele era eran fue fueron será serán sería estaba estaban estará había habrá tenía tendrá podrá hizo dijo
  puso tuvo pudo quiso supo trajo vino estuvo reabre presenta celebra arranca regresa
`);
/** Nouns and others that only look like it. */
const never = list(`
  orden examen joven imagen origen margen virgen resumen volumen crimen régimen bien también alguien quien pan plan gran tan van san jardín en
  sin con fin capitán refrán alemán están desde entre siempre donde adonde aunque porque parte gente noche tarde
`);

/** True for a word that is surely a verb in the third person: "crecen", "llegó", "incluye". */
export const isThirdForm = (word: string): boolean => {
  const known = recent.get(word);
  if (known !== undefined) return known;
  if (recent.size > 5000) recent.clear();
  const answer = isThirdAfresh(word);
  recent.set(word, answer);
  return answer;
};

/** A draft repeats most of its words from one keystroke to the next. */
const recent = new Map<string, boolean>();

const isThirdAfresh = (word: string): boolean => {
  if (usual.has(word)) return true;
  if (word.length < 4 || never.has(word)) return false;
  if (/(?:aron|ieron|yeron|rán)$/u.test(word)) return true;
  if (word.endsWith('ó')) return true;
  if (word.endsWith('rá')) return isInfinitive(word.slice(0, -1));
  return /[ae]n$/u.test(word) && couldBeThird(word.slice(0, -1));
};

/** True for a word that may be a verb in the third person and may be a noun too: "llega", "marca". */
export const couldBeThird = (word: string): boolean => {
  const themes = word.endsWith('a') ? ['ar'] : word.endsWith('e') ? ['er', 'ir'] : [];
  return themes.some((theme) =>
    stemsBehind(word.slice(0, -1)).some((stem) => verbs().get(stem + theme)?.isCommon === true),
  );
};

const isInfinitive = (word: string): boolean => verbs().has(word) || /(?:dr|br|rr)$/u.test(word.slice(0, -1));
