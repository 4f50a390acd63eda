import type { Edit } from '../finding.ts';
import type { Speaker } from '../person/spanish.ts';
import { endsClause, endsSentence, type Token } from '../person/tokens.ts';
import { clitics } from '../person/word-classes.ts';
import { withCaseOf } from '../text/with-case-of.ts';
import { readingsOf, type VerbReading } from '../verbs/analyse.ts';
import { hostOf } from '../verbs/enclitic.ts';
import { copulas, predicateEdits, reflexiveCopulas } from './agreement.ts';
import { madeSo } from './made-so.ts';
import { genderAfter, type Gender } from './noun-gender.ts';
import { perfectOf } from './perfect.ts';
import { pluralOfThird } from './third-person.ts';

export type RewriteStyle = {
  /** Of "we" where the text does not show it. */
  readonly gender: Gender;
  /** Of "we" whatever the text shows: a house that says "encantados" says so for every hand that writes. */
  readonly house?: Gender;
  /** Spain says "ya te hemos contestado" where America says "ya te contestamos". */
  readonly recentPast: 'perfect' | 'preterite';
};

/** The edits that make the brand say "we" in Spanish: verbs, clitics, possessives and what agrees with them. */
export const spanishEdits = (tokens: readonly Token[], speakers: readonly Speaker[], style: RewriteStyle): Edit[] => {
  const gender = style.house ?? genderShown(tokens, speakers) ?? style.gender;
  const edits = new Map<number, Edit>();
  const put = (edit: Edit): void => {
    if (!edits.has(edit.start)) edits.set(edit.start, edit);
  };
  for (const { at, kind } of speakers) {
    const token = tokens[at];
    if (token === undefined) continue;
    const say = (text: string): void =>
      put({ start: token.start, end: token.end, text: withCaseOf(caseModel(token, tokens[at - 1]), text) });
    if (kind === 'pronoun') pronoun(tokens, at, gender, say, put);
    else if (kind === 'possessive' && isPronounMi(tokens, at)) say(gender === 'f' ? 'nosotras' : 'nosotros');
    else if (kind === 'possessive') say(possessive(tokens, at));
    else if (kind === 'host') say(enclitic(token.key));
    else {
      const readings = readingsOf(token.key === 'se' ? 'sé' : token.key);
      const reading = hurriedPast(tokens, at) ?? sittingDown(tokens, at, readings) ?? readings[0];
      if (reading === undefined) continue;
      const perfect =
        style.recentPast === 'perfect' && reading.tense === 'preterite'
          ? perfectOf(tokens, at, reading.verb.infinitive)
          : undefined;
      if (perfect === undefined) say(reading.pl);
      else for (const edit of perfect) put(edit);
      const isReflexive = tokens[at - 1]?.key === 'me' && reflexiveCopulas.has(reading.verb.infinitive);
      if (
        isReflexive ||
        readings.some(({ verb }) => copulas.has(verb.infinitive)) ||
        /^(?:sido|estado|quedado|sentido)$/u.test(tokens[at + 1]?.key ?? '')
      ) {
        for (const edit of predicateEdits(
          tokens,
          at + 1,
          readings.some(({ verb }) => verb.infinitive === 'ser'),
        ))
          put(edit);
      } else if (!intended(tokens, at, put)) lonelyPredicate(tokens, at, put);
    }
  }
  const sorted = [...edits.values()].toSorted((a, b) => a.start - b.start);
  return style.house === undefined ? sorted : sorted.map((edit, at) => inGender(edit, sorted[at + 1], style.house));
};

/** What is said of us, in the gender of the house: "encantadas" → "encantados", "las encargadas" → "los encargados". */
const inGender = (edit: Edit, next: Edit | undefined, house: Gender | undefined): Edit => {
  const isArticle = /^(?:un)?[oa]s$|^l[oa]s$/u.test(edit.text) && next !== undefined && next.start - edit.end === 1;
  if (!agrees.test(edit.text) && !(isArticle && agrees.test(next.text))) return edit;
  return { ...edit, text: edit.text.replace(/[oa]s$/u, house === 'f' ? 'as' : 'os') };
};
const agrees = /(?:[aií]d|mism|sol|content|segur|list|atent|tranquil|nuev|primer|únic)[oa]s$/iu;

/** "Me siento en la compu" is of *sentarse*; who feels, feels well or on somebody's side. */
const sittingDown = (tokens: readonly Token[], at: number, readings: readonly VerbReading[]): VerbReading | undefined =>
  tokens[at - 1]?.key === 'me' &&
  /^(?:en|a|frente|junto|delante)$/u.test(tokens[at + 1]?.key ?? '') &&
  /^(?:el|la|mi|un|una|al)$/u.test(tokens[at + 2]?.key ?? '')
    ? readings.find(({ verb }) => verb.infinitive === 'sentar')
    : undefined;

/** "ya mande el correo": a subjunctive with nothing to call for it is a past without its accent. */
const hurriedPast = (tokens: readonly Token[], at: number): VerbReading | undefined => {
  const key = tokens[at]?.key ?? '';
  if (!key.endsWith('e') || readingsOf(key)[0]?.tense !== 'subjunctive') return undefined;
  for (let back = at - 1; back >= Math.max(0, at - FAR) && !endsSentence(tokens[back]); back--)
    if (calling.test(tokens[back]?.key ?? '')) return undefined;
  return readingsOf(`${key.slice(0, -1)}é`).find(({ tense }) => tense === 'preterite');
};

/** Words looked back at most: a text without an end is not read again for each of its words. */
const FAR = 40;
const calling =
  /^(?:que|qué|ojalá|cuando|cuanto|si|como|donde|aunque|quien|apenas|bien|mientras|vez|quizás?|hasta|antes|después|para)$/u;

/** "Yo" in capitals opens a sentence; it does not shout. */
const caseModel = (token: Token, previous: Token | undefined): string =>
  token.text.length <= 2 && token.text === token.text.toUpperCase() && !endsSentence(previous)
    ? token.text.toLowerCase()
    : token.text;

const pronoun = (
  tokens: readonly Token[],
  at: number,
  gender: Gender,
  say: (text: string) => void,
  put: (edit: Edit) => void,
): void => {
  const we = gender === 'f' ? 'nosotras' : 'nosotros';
  const key = tokens[at]?.key;
  if (key === 'me') say('nos');
  else if (key === 'conmigo') say(`con ${we}`);
  else say(we);
  const next = tokens[at + 1];
  if (next === undefined) return;
  const made = key === 'me' ? madeSo(tokens, at) : undefined;
  if (made !== undefined) put(made);
  if (/^(?:mism|sol)[oa]$/u.test(next.key)) put({ start: next.start, end: next.end, text: `${next.text}s` });
  if (key !== 'yo') return;
  const relative =
    next.key === 'quien' ? at + 1 : /^(?:el|la)$/u.test(next.key) && tokens[at + 2]?.key === 'que' ? at + 2 : undefined;
  if (relative === undefined) return;
  put({ start: next.start, end: next.end, text: next.key === 'quien' ? 'quienes' : next.key === 'la' ? 'las' : 'los' });
  let verb = relative + 1;
  for (; clitics.has(tokens[verb]?.key ?? '') || tokens[verb]?.key === 'no'; verb++) {
    const own = tokens[verb];
    if (own?.key === 'se') put({ start: own.start, end: own.end, text: 'nos' });
  }
  const said = tokens[verb];
  const plural = said === undefined ? undefined : pluralOfThird(said.key);
  if (said !== undefined && plural !== undefined) put({ start: said.start, end: said.end, text: plural });
};

/** A hurried "a mi me pasa", "para mi que sí": "mí" without its accent. */
const isPronounMi = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'mi' &&
  /^(?:a|para|por|de|en|sin|contra|hacia|sobre|según)$/u.test(tokens[at - 1]?.key ?? '') &&
  (endsClause(tokens[at + 1]) ||
    clitics.has(tokens[at + 1]?.key ?? '') ||
    /^(?:que|no|ya|también|tambien|tampoco|mism[oa]|personalmente|y|o|es|está|hoy)$/u.test(tokens[at + 1]?.key ?? ''));

const possessive = (tokens: readonly Token[], at: number): string => {
  const key = tokens[at]?.key ?? '';
  if (/^m[ií][oa]s?$/u.test(key)) return `nuestr${key.slice(2)}`;
  const following = tokens.slice(at + 1, at + 5).filter((token) => token.isWord);
  const gender = genderAfter(following.map((token) => token.key));
  return `nuestr${gender === 'f' ? 'a' : 'o'}${key === 'mis' ? 's' : ''}`;
};

/** dime → dinos, explícamelo → explícanoslo, escríbanme → escríbannos. */
const enclitic = (key: string): string => {
  const after = hostOf(key)?.after ?? '';
  const base = key.slice(0, key.length - 2 - after.length);
  return `${base}nos${after}`;
};

/** "duermo poco pero amaso feliz": an adjective alone at the end of the clause is said of the speaker. */
const lonelyPredicate = (tokens: readonly Token[], at: number, put: (edit: Edit) => void): void => {
  const next = tokens[at + 1];
  if (
    next !== undefined &&
    /^(?:feliz|contenta|contento|encantada|encantado|tranquila|tranquilo|sola)$/u.test(next.key) &&
    endsClause(tokens[at + 2])
  )
    for (const edit of predicateEdits(tokens, at + 1, false)) put(edit);
};

/** "Voy a ser clara", "quiero ser sincero con usted": said of the speaker through the infinitive. */
const intended = (tokens: readonly Token[], at: number, put: (edit: Edit) => void): boolean => {
  const be = at + (tokens[at + 1]?.key === 'a' ? 2 : 1);
  if (!/^(?:voy|quiero|prefiero|intento|procuro|debo|puedo)$/u.test(tokens[at]?.key ?? '')) return false;
  if (tokens[be]?.key !== 'ser') return false;
  for (const edit of predicateEdits(tokens, be + 1, true)) put(edit);
  return true;
};

/** "Soy la primera", "estoy encantada", "yo misma": the text may say that the speaker is a woman. */
const genderShown = (tokens: readonly Token[], speakers: readonly Speaker[]): Gender | undefined => {
  for (const { at } of speakers) {
    const next = tokens[at + 1]?.key ?? '';
    if (next === 'la' && tokens[at + 2]?.key === 'que' && tokens[at]?.key === 'yo') return 'f';
    if (/^(?:misma|sola|encantada|contenta|segura|convencida|preocupada|apenada|agradecida|lista|liada)$/u.test(next))
      return 'f';
    if (/^(?:mismo|solo|encantado|contento|seguro|convencido|preocupado|apenado|agradecido|listo|liado)$/u.test(next))
      return 'm';
  }
  return undefined;
};
