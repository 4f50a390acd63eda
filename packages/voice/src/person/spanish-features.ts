import type { VerbReading } from '../verbs/analyse.ts';
import { couldBeThird, isThirdForm } from '../verbs/third-form.ts';
import type { Candidate } from './spanish-candidates.ts';
import type { Around } from './surroundings.ts';
import { endsClause, type Token } from './tokens.ts';
import {
  articles,
  clitics,
  determiners,
  hardlyNouns,
  mindVerbs,
  mostlyNouns,
  onlyI,
  otherSubjects,
  prepositions,
  surely,
} from './word-classes.ts';
import { pastWithoutAccent } from './past-without-accent.ts';
import { thirdOrFirst, type Say } from './third-or-first.ts';
import { classOf } from './word-class-of.ts';

const telling: ReadonlySet<string> = new Set([
  'ser',
  'haber',
  'estar',
  'poder',
  'tener',
  'querer',
  'deber',
  'ir',
  'hacer',
  'venir',
  'decir',
  'saber',
]);
/** With "me" before them their subject is who speaks, in every tense: "me fijaba", but not "me gustaba". */
const ofOneself: ReadonlySet<string> = new Set(
  'fijar quejar equivocar acordar dedicar enterar olvidar levantar imaginar encargar ocupar arrepentir despistar liar enfadar reír atrever comprometer esforzar apresurar sentar acostar'.split(
    ' ',
  ),
);
/** Their subject is a thing: "me gustaría", "nos haría falta". */
const impersonal: ReadonlySet<string> = new Set(
  'gustar encantar parecer interesar apetecer importar faltar sobrar doler convenir constar figurar sorprender alegrar extrañar molestar costar tardar llegar funcionar ocurrir pasar suceder bastar existir'.split(
    ' ',
  ),
);

/** The features of a candidate for the context model: names, each present or not. */
export const featuresOf = (tokens: readonly Token[], candidate: Candidate, around: Around): string[] => {
  if (candidate.kind !== 'verb') return closedClassFeatures(tokens, candidate);
  const { at, readings } = candidate;
  const word = tokens[at];
  const reading = readings[0];
  if (word === undefined || reading === undefined) return [];
  const isThirdToo = readings.some(
    ({ tense }) => tense === 'imperfect' || tense === 'conditional' || tense.startsWith('subjunctive'),
  );
  const isThird =
    isThirdToo &&
    !readings.some(
      ({ tense, isLoose }) => !isLoose && (tense === 'present' || tense === 'preterite' || tense === 'future'),
    );
  const isSpoken = speaksBefore(tokens, at, around, isThird && !ofOneself.has(reading.verb.infinitive));
  const isSure =
    isSpoken || (isOpening(tokens, at, around) && !isThird && tokens[at + 1]?.key === 'que' && reading.verb.isCommon);
  if (onlyI.has(word.key) && !(/^\p{Lu}/u.test(word.text) && at > around.start && tokens[at - 1]?.isWord === true))
    return ['verb', 'sort:s', 'only-I'];
  const sort = isSure ? 's' : sortOf(word.key, reading, isThird, isThirdToo);
  const features = ['verb', `sort:${sort}`, `tense:${reading.tense}`, `${sort}&tense:${reading.tense}`];
  if (isSpoken && isThird) features.push('yo&3');
  const tense = isThird ? reading.tense.slice(0, 4) : '';
  const say = (name: string): number =>
    isThird ? features.push(name, `3&${name}`, `3${tense}&${name}`) : features.push(name, `${sort}&${name}`);
  if (reading.isLoose) say('loose');
  if (isThird && (telling.has(reading.verb.infinitive) || reading.verb.isCommon))
    features.push(`3&lemma:${reading.verb.infinitive}`);
  if (isThird && mindVerbs.has(reading.verb.infinitive)) say('mind');
  if (isThird) thirdOrFirst(tokens, at, around, reading.verb.infinitive, say);
  if (impersonal.has(reading.verb.infinitive)) say('impersonal');
  if (reading.verb.isCommon) say('common');
  else say('rare');
  if (reading.verb.isNounToo && reading.tense === 'present') say('noun-too');
  if (!isThird && sort !== 's' && hasThirdVerb(tokens, at, around)) say('third-in-clause');
  before(tokens, at, around, say);
  after(tokens, at, around, say);
  if (!isThird) pastWithoutAccent(tokens, at, around, reading.verb.infinitive, say);
  capitals(tokens, at, around, say);
  features.push(
    `${sort}&${classOf(at > around.start ? tokens[at - 1] : undefined)}_${at + 1 < around.end ? classOf(tokens[at + 1]) : 'edge'}`,
  );
  if (/^(?:o|u|y|e|ni)$/u.test(tokens[at - 1]?.key ?? '') && around.sureVerbs.size === 0) say('joined-alone');
  if (around.sure.some((other) => other !== at)) say('another-I');
  else say('no-other-I');
  if (around.sureVerbs.has(at - 1)) say('after-I'); // "te mando beso"
  if (around.we) say('we');
  if (around.you) say('you');
  if (isThird) say(`address:${around.address}`);
  if (around.isQuestion) say('question');
  if (around.sorry) say('sorry');
  if (isOpening(tokens, at, around)) opening(tokens, at, around, sort, say);
  return features;
};

const sortOf = (key: string, reading: VerbReading, isThird: boolean, isThirdToo: boolean): string => {
  if (reading.isLoose) return isThirdToo ? '3l' : 'l';
  if (isThird) return '3';
  if (mostlyNouns.has(key)) return 'n';
  if (surely.has(key) || key === 'se' || (key.endsWith('zco') && !reading.verb.isNounToo)) return 's';
  const { isNounToo, isCommon } = reading.verb;
  if (reading.tense !== 'present') return isCommon ? 'p' : 'v';
  if (isCommon) return isNounToo && !hardlyNouns.has(key) ? 'k' : 'p';
  return isNounToo ? 'm' : 'v';
};

/** "yo no lo haría", "que yo sepa", "me encargo": the pronoun before the clitics settles it. */
const speaksBefore = (tokens: readonly Token[], at: number, around: Around, isThird: boolean): boolean => {
  let back = at - 1;
  let hasMe = false;
  while (
    back >= around.start &&
    (clitics.has(tokens[back]?.key ?? '') || /^(?:no|ya|también|solo|sólo|nunca)$/u.test(tokens[back]?.key ?? ''))
  ) {
    hasMe ||= back === at - 1 && tokens[back]?.key === 'me';
    back--;
  }
  if (back >= around.start && tokens[back]?.key === 'yo') return true;
  return hasMe && !isThird;
};

const before = (tokens: readonly Token[], at: number, around: Around, say: Say): void => {
  const previous = at - 1 < around.start ? undefined : tokens[at - 1];
  const left = classOf(previous);
  say(`left:${left}`);
  const second = at - 2 < around.start ? 'edge' : classOf(tokens[at - 2]);
  say(`left2:${second}`);
  if (left === 'te' || left === 'lo' || left === 'me' || left === 'no' || left === 'adverb')
    say(`left:${left}<${second}`);
  for (let back = at - 1; back >= around.start && back >= at - 7; back--) {
    const token = tokens[back];
    if (token === undefined || (endsClause(token) && back < at - 1)) break;
    if (token.key === 'se') say('se-in-clause');
    if (token.key === 'yo') say('yo-in-clause');
    if (otherSubjects.has(token.key)) say('other-in-clause');
    const nextKey = tokens[back + 1]?.key ?? '';
    if (
      articles.has(token.key) &&
      back < at - 1 &&
      !clitics.has(nextKey) &&
      !prepositions.has(tokens[back - 1]?.key ?? '')
    ) {
      say('noun-phrase-in-clause');
      break;
    }
  }
};

const after = (tokens: readonly Token[], at: number, around: Around, say: Say): void => {
  const right = at + 1 >= around.end ? 'edge' : classOf(tokens[at + 1]);
  say(`right:${right}`);
  if (determiners.has(tokens[at + 1]?.key ?? '') && when.test(tokens[at + 2]?.key ?? '')) say('right-when');
  const next = tokens[at + 1]?.key ?? '';
  if (right !== 'edge') say(`right2:${at + 2 >= around.end ? 'edge' : classOf(tokens[at + 2])}`);
  if (next === 'de' || next === 'del') say('right-de');
  if (next === 'a' || next === 'con' || next === 'en') say('right-a');
  if (/(?:te|le|les|os)$/u.test(next) && right === 'infinitive') say('right-inf-te');
  if (/(?:nos)$/u.test(next) && right === 'infinitive') say('right-inf-nos');
  if (right === 'mark') say(`right-mark:${next}`);
};

/** What kind of article or pronoun opens what follows, and whether it opens a date: "sorteo un lote", "estreno el viernes". */
const articleOf = (tokens: readonly Token[], at: number): string | undefined => {
  const key = tokens[at]?.key ?? '';
  const kind = /^(?:un|una|unos|unas|dos|tres|cuatro)$/u.test(key)
    ? 'a'
    : /^(?:el|la|los|las)$/u.test(key)
      ? 'the'
      : /^(?:est[aeo]s?|es[aeo]s?|mis?|tus?|sus?|nuestr[oa]s?|tod[oa]s?|otr[oa]s?|algun[oa]s?|vari[oa]s)$/u.test(key)
        ? 'this'
        : undefined;
  return kind === undefined ? undefined : when.test(tokens[at + 1]?.key ?? '') ? `${kind}-when` : kind;
};
const when =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|\p{N}+|mes|año|semana|fines?|tarde|noche|mañana|próxim[oa]|primer|última?|pasado|mismo|día|puente|fin)$/u;

/** "Tejo y acebo crecen", "Firmo es una crema": the clause has its verb in the third person, so this is its noun. */
const hasThirdVerb = (tokens: readonly Token[], at: number, around: Around): boolean => {
  for (let ahead = at + 1; ahead < around.end && ahead <= at + 8; ahead++) {
    const token = tokens[ahead];
    if (token === undefined || (!token.isWord && token.key !== ',')) return false;
    if (subordinating.test(token.key)) return false;
    if (/^[yeo]$/u.test(token.key) && ahead > at + 1) return false;
    const left = tokens[ahead - 1]?.key ?? '';
    if (isThirdForm(token.key) && !determiners.has(left) && !prepositions.has(left)) return true;
    if ((left === 'se' || left === 'te' || left === 'le' || left === 'nos') && couldBeThird(token.key)) return true;
  }
  return false;
};
const subordinating =
  /^(?:que|qué|si|cuando|porque|donde|dónde|como|cómo|quien|quién|mientras|aunque|cuánto|cuál|pero)$/u;

/** Stops at the first word: a sentence without an end is looked at once for each of its verbs. */
const isOpening = (tokens: readonly Token[], at: number, around: Around): boolean => {
  for (let before = around.start; before < at; before++) if (tokens[before]?.isWord) return false;
  return true;
};

/** A noun opens a headline ("Retiro en tienda"), a verb opens a sentence ("Retiro lo dicho"). */
const opening = (tokens: readonly Token[], at: number, around: Around, sort: string, say: Say): void => {
  if (sort === '3' || sort === '3l') return;
  const word = tokens[at]?.key ?? '';
  const next = at + 1 < around.end ? tokens[at + 1] : undefined;
  const right = next === undefined ? 'edge' : classOf(next);
  say(`opens>${right}`);
  const article = articleOf(tokens, at + 1);
  if (article !== undefined) say(`opens>the-${article}`);
  if (
    next !== undefined &&
    /^(?:en|con|de|del|por|para|a|sin|y|gratis|libre|seguro|segura|rápido|mínimo|mínima|exprés|especial|grande|cordial|recomendado|gratuito|directo)$/u.test(
      next.key,
    )
  )
    say(`opens>${next.key}`);
  const words = tokens.slice(at, around.end).filter((token) => token.isWord).length;
  say(words < 4 ? 'short' : words < 7 ? 'middling' : 'long');
  if (
    !tokens
      .slice(at + 1, around.end)
      .some(({ key }) => /(?:[aeiáéí]s|mos|[aeo]n|rá|ré|ó)$/u.test(key) && !determiners.has(key))
  )
    say('only-verb');
  if (tokens.slice(at + 1, Math.min(around.end, at + 9)).some(({ key }) => thirds.test(key))) say('third-follows');
  if (word === 'bajo' || word === 'paso' || word === 'suelo' || word === 'vivo' || word === 'cuento')
    say(`opens:${word}`);
};

const thirds =
  /^(?:es|está|esta|hay|va|son|están|tiene|llega|sale|cuesta|queda|incluye|empieza|cierra|abre|vale|puede|suele|hace|ha|era|fue|será|tarda|dura|viene|espera|cuenta|sigue)$/u;

const capitals = (tokens: readonly Token[], at: number, around: Around, say: Say): void => {
  const word = tokens[at]?.text ?? '';
  const isFirst = isOpening(tokens, at, around);
  if (isFirst) say('first');
  if (/^\p{Lu}\p{Ll}/u.test(word) && !isFirst) say('name');
  if (/^\p{Lu}{2,}$/u.test(word)) say('capitals');
};

const closedClassFeatures = (tokens: readonly Token[], { at, kind }: Candidate): string[] => {
  const word = tokens[at];
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  const features = [kind, `${kind}:${word?.key ?? ''}`];
  if (/^\p{Lu}/u.test(word?.text ?? '') && !endsClause(previous)) features.push(`${kind}&capital-inside`);
  if (next !== undefined && /^\p{N}/u.test(next.key)) features.push(`${kind}&number-after`);
  if (/^(?:menor|mayor|bemol|sostenido)$/u.test(next?.key ?? '')) features.push('music');
  if (
    word?.key === 'yo' &&
    (previous?.key === 'el' || previous?.key === 'un' || previous?.key === '-' || next?.key === '-')
  )
    features.push('the-I');
  if (word?.key === 'me' && /^[\p{L}]+$/u.test(next?.key ?? '') === false) features.push('me-alone');
  if (word?.key === 'mio' || word?.key === 'mia' || word?.key === 'mios') features.push('loose-possessive');
  return features;
};
