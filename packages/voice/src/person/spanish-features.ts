import { readingsOf, verbs, type VerbReading } from '../verbs/analyse.ts';
import { hostOf } from '../verbs/enclitic.ts';
import {
  adverbs,
  articles,
  clitics,
  conjunctions,
  determiners,
  feelings,
  mindVerbs,
  mostlyNouns,
  neverVerbs,
  otherSubjects,
  prepositions,
  surely,
  thingVerbs,
  toSomebody,
} from './word-classes.ts';
import { endsClause, endsSentence, type Token } from './tokens.ts';

export type Candidate = {
  readonly at: number;
  readonly kind: 'pronoun' | 'possessive' | 'host' | 'verb';
  readonly readings: readonly VerbReading[];
};

const pronouns: ReadonlySet<string> = new Set(['yo', 'me', 'mí', 'conmigo']);
const possessives: ReadonlySet<string> = new Set([
  'mi',
  'mis',
  'mío',
  'mía',
  'míos',
  'mías',
  'mio',
  'mia',
  'mios',
  'mias',
]);

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
/** Their subject is a thing: "me gustaría", "nos haría falta". */
const impersonal: ReadonlySet<string> = new Set(
  'gustar encantar parecer interesar apetecer importar faltar sobrar doler convenir constar figurar sorprender alegrar extrañar molestar costar tardar llegar funcionar ocurrir pasar suceder bastar existir'.split(
    ' ',
  ),
);

/** Every word that may say "I". */
export const candidatesIn = (tokens: readonly Token[]): Candidate[] => {
  const found: Candidate[] = [];
  for (const [at, { key, isWord }] of tokens.entries()) {
    if (!isWord) continue;
    if (isName(tokens, at)) continue;
    if (key.endsWith('o') && haber.has(tokens[at - 1]?.key ?? '')) continue; // "he visto"
    if (pronouns.has(key)) found.push({ at, kind: 'pronoun', readings: [] });
    else if (possessives.has(key)) found.push({ at, kind: 'possessive', readings: [] });
    else if (!neverVerbs.has(key)) {
      if (key.endsWith('me') || key.includes('mel')) {
        const host = hostOf(key);
        if (host !== undefined) found.push({ at, kind: 'host', readings: [] });
        if (host !== undefined) continue;
      }
      const readings = readingsOf(key);
      if (readings.length > 0) found.push({ at, kind: 'verb', readings });
    }
  }
  return found;
};

const haber: ReadonlySet<string> = new Set(
  'he has ha hemos habéis han había habia habías habíamos habían haya hayas hayan habría habrá haber habiendo hube hubiera'.split(
    ' ',
  ),
);

/** "Mi 11", "en Mi cuenta", "mi bemol", "Pablo VI": no one speaks. */
const isName = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.key ?? '';
  if (text === 'VI' || text === 'DI') return true;
  if (!/^mis?$/iu.test(text)) return false;
  if (tokens[at - 1]?.key === 're' || tokens[at - 2]?.key === 're') return true;
  if (/^\p{N}|^(?:menor|mayor|bemol|sostenido|band|box|home|store)$/u.test(next)) return true;
  return /^M[a-z]/u.test(text) && tokens[at - 1]?.isWord === true;
};

/** What the sentence around a candidate says, once for all its candidates. */
type Around = {
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
  readonly sure: readonly number[];
  readonly we: boolean;
  readonly you: boolean;
  readonly sorry: boolean;
};

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
  const isSure =
    speaksBefore(tokens, at, around, isThird) ||
    (isOpening(tokens, at, around) && !isThird && tokens[at + 1]?.key === 'que' && reading.verb.isCommon);
  const sort = isSure ? 's' : sortOf(word.key, reading, isThird, isThirdToo);
  const features = ['verb', `sort:${sort}`, `tense:${reading.tense}`, `${sort}&tense:${reading.tense}`];
  const tense = isThird ? reading.tense.slice(0, 4) : '';
  const say = (name: string): number =>
    isThird ? features.push(name, `3&${name}`, `3${tense}&${name}`) : features.push(name, `${sort}&${name}`);
  if (reading.isLoose) say('loose');
  if (isThird && telling.has(reading.verb.infinitive)) features.push(`3&lemma:${reading.verb.infinitive}`);
  if (isThird && mindVerbs.has(reading.verb.infinitive)) say('mind');
  if (isThird) thirdOrFirst(tokens, at, around, reading.verb.infinitive, say);
  if (impersonal.has(reading.verb.infinitive)) say('impersonal');
  if (reading.verb.isCommon) say('common');
  else say('rare');
  if (reading.verb.isNounToo && reading.tense === 'present') say('noun-too');
  before(tokens, at, around, say);
  after(tokens, at, around, say);
  capitals(tokens, at, around, say);
  features.push(
    `${sort}&${classOf(at > around.start ? tokens[at - 1] : undefined)}_${at + 1 < around.end ? classOf(tokens[at + 1]) : 'edge'}`,
  );
  if (around.sure.some((other) => other !== at)) say('another-I');
  else say('no-other-I');
  if (around.we) say('we');
  if (around.you) say('you');
  if (around.isQuestion) say('question');
  if (around.sorry) say('sorry');
  if (isOpening(tokens, at, around)) opening(tokens, at, around, sort, say);
  return features;
};

const sortOf = (key: string, reading: VerbReading, isThird: boolean, isThirdToo: boolean): string => {
  if (reading.isLoose) return isThirdToo ? '3l' : 'l';
  if (isThird) return '3';
  if (mostlyNouns.has(key)) return 'n';
  if (surely.has(key)) return 's';
  return reading.verb.isNounToo && !reading.verb.isCommon && reading.tense === 'present' ? 'm' : 'v';
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

type Say = (name: string) => number;

const classOf = (token: Token | undefined): string => {
  if (endsSentence(token)) return 'edge';
  if (token === undefined || !token.isWord) return 'mark';
  const { key } = token;
  if (key === 'yo') return 'yo';
  if (key === 'no') return 'no';
  if (key === 'que') return 'que';
  if (toSomebody.has(key)) return 'te';
  if (key === 'se') return 'se';
  if (key === 'me') return 'me';
  if (key === 'nos') return 'nos';
  if (key === 'lo' || key === 'la' || key === 'los' || key === 'las') return 'lo';
  if (determiners.has(key)) return 'determiner';
  if (prepositions.has(key)) return 'preposition';
  if (otherSubjects.has(key)) return 'other-subject';
  if (conjunctions.has(key)) return 'conjunction';
  if (adverbs.has(key)) return 'adverb';
  if (/^\p{N}/u.test(key)) return 'number';
  if (/(?:[ai]do|[ai]da|[ai]dos|[ai]das|cho|sto|rto)$/u.test(key)) return 'participle';
  if (/(?:ando|[iy]endo)$/u.test(key)) return 'gerund';
  if (
    /[aeií]r(?:te|le|lo|la|los|las|les|os|se|nos)?$/u.test(key) &&
    verbs().has(key.replace(/(?:te|l[eoa]s?|os|se|nos)$/u, '').replace(/([aeií])$/u, '$1r'))
  )
    return 'infinitive';
  if (key.endsWith('mente')) return 'adverb';
  if (/(?:mos|ste|steis|ron|is)$/u.test(key)) return 'finite';
  if (key.endsWith('s')) return 'plural';
  if (/(?:ción|sión|dad|tad|aje|ez|or)$/u.test(key)) return 'noun';
  return /[aoe]$/u.test(key) ? `ends-${key.slice(-1)}` : 'word';
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
  const next = tokens[at + 1]?.key ?? '';
  if (right !== 'edge') say(`right2:${at + 2 >= around.end ? 'edge' : classOf(tokens[at + 2])}`);
  if (next === 'de' || next === 'del') say('right-de');
  if (next === 'a' || next === 'con' || next === 'en') say('right-a');
  if (/(?:te|le|les|os)$/u.test(next) && right === 'infinitive') say('right-inf-te');
  if (/(?:nos)$/u.test(next) && right === 'infinitive') say('right-inf-nos');
  if (right === 'mark') say(`right-mark:${next}`);
};

const isOpening = (tokens: readonly Token[], at: number, around: Around): boolean =>
  !tokens.slice(around.start, at).some((token) => token.isWord);

/** A noun opens a headline ("Retiro en tienda"), a verb opens a sentence ("Retiro lo dicho"). */
const opening = (tokens: readonly Token[], at: number, around: Around, sort: string, say: Say): void => {
  if (sort === '3' || sort === '3l') return;
  const next = at + 1 < around.end ? tokens[at + 1] : undefined;
  const right = next === undefined ? 'edge' : classOf(next);
  say(`opens>${right}`);
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
};

/** "podría ofrecerte" or "podría tardar"; "estaba convencida" or "estaba agotado"; "¿quieres que te llame?". */
const thirdOrFirst = (tokens: readonly Token[], at: number, around: Around, lemma: string, say: Say): void => {
  for (let ahead = at + 1; ahead < around.end && ahead <= at + 3; ahead++) {
    const key = tokens[ahead]?.key ?? '';
    const match = /^(\p{L}*[aeií]r)(te|les?|os|l[oa]s?|nos|me|se)?$/u.exec(key);
    if (match === null || !isInfinitive(match[1] ?? '')) {
      if (/^(?:que|a|no|haber|también|ya|te|le|les|os|lo|la)$/u.test(key)) continue;
      break;
    }
    const to = match[2] ?? '';
    const kind = /^(?:te|le|les|os)$/u.test(to)
      ? 'you'
      : /^l[oa]/u.test(to)
        ? 'it'
        : to === ''
          ? thingVerbs.has(key)
            ? 'thing'
            : mindVerbs.has(key)
              ? 'mind'
              : 'bare'
          : to;
    say(`then:${kind}`);
    break;
  }
  const next = tokens[at + 1]?.key ?? '';
  if (feelings.test(next) || feelings.test(tokens[at + 2]?.key ?? '')) say('feeling');
  if (next === 'a' && tokens[at + 2]?.key === 'punto') say('feeling');
  if (lemma === 'haber' || lemma === 'estar') say(`${lemma}:${at + 1 < around.end ? classOf(tokens[at + 1]) : 'edge'}`);
  asked(tokens, at, around, say);
};

const asked = (tokens: readonly Token[], at: number, around: Around, say: Say): void => {
  for (let back = at - 1; back > around.start && back >= at - 5; back--) {
    const key = tokens[back]?.key ?? '';
    const left = tokens[back - 1]?.key ?? '';
    if (
      key === 'que' &&
      /^(?:quieres|prefieres|necesitas|querés|preferís|necesitás|desea|quiere|gusta|prefiere|necesita|parece|gustaría|queréis|deseas|perdona|disculpa|perdone)$/u.test(
        left,
      )
    )
      say('you-want-that');
    else if (
      key === 'que' &&
      /^(?:quiero|espero|ruego|deseo|necesito|pido|sugiero|recomiendo|queremos|esperamos|rogamos|pedimos|deseamos|deja|haz)$/u.test(
        left,
      )
    )
      say('I-want-that');
    else if (
      /^(?:cuando|cuanto|apenas|bien|si|ojalá|aunque|mientras)$/u.test(key) &&
      endsClause(tokens[back - (key === 'cuanto' || key === 'bien' ? 2 : 1)])
    ) {
      say(`from:${key}`);
      if (around.sure.some((other) => other !== at)) say('from-I');
    } else if (endsClause(tokens[back])) return;
    if (/^(?:que|si|cuando|cuanto|apenas)$/u.test(key)) return;
  }
  const first = tokens[at - 1]?.key ?? '';
  if (first === 'que' && endsClause(tokens[at - 2])) say('wish');
};

const isInfinitive = (key: string): boolean => verbs().has(key) || verbs().has(key.replace(/ir$/u, 'ír'));

const capitals = (tokens: readonly Token[], at: number, around: Around, say: Say): void => {
  const word = tokens[at]?.text ?? '';
  const isFirst = at === around.start || !tokens.slice(around.start, at).some((token) => token.isWord);
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

/** Cuts the tokens into sentences and reads what each says about its speaker. */
export const surroundings = (tokens: readonly Token[], candidates: readonly Candidate[]): Around[] => {
  const spans: { start: number; end: number; isQuestion: boolean }[] = [];
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const isOpening = token?.key === '¿' || token?.key === '¡';
    if (at < tokens.length && (!endsSentence(token) || token?.key === '')) continue;
    if (at > start) spans.push({ start, end: at, isQuestion: token?.key.startsWith('?') === true });
    start = isOpening ? at + 1 : at + 1;
  }
  let first = 0;
  return spans.map((span) => {
    while ((candidates[first]?.at ?? Infinity) < span.start) first++;
    const sure: number[] = [];
    for (let index = first; (candidates[index]?.at ?? Infinity) < span.end; index++) {
      const candidate = candidates[index];
      if (candidate !== undefined && isSure(tokens, candidate)) sure.push(candidate.at);
    }
    const inside = tokens.slice(span.start, span.end);
    return {
      ...span,
      sure,
      we: inside.some(
        ({ key }) => key === 'nos' || key.startsWith('nosotr') || key.startsWith('nuestr') || /[aei]mos$/u.test(key),
      ),
      sorry: inside.some(({ key }) =>
        /^(?:perdona|perdón|perdon|perdone|perdoná|disculpa|disculpe|siento|lamento|pena|oops|ups)$/u.test(key),
      ),
      you: inside.some(({ key }) => /^(?:te|tu|tus|ti|contigo|vos|os|usted|ustedes|le|les|vuestr[oa]s?)$/u.test(key)),
    };
  });
};

const isSure = (tokens: readonly Token[], { at, kind, readings }: Candidate): boolean => {
  if (kind !== 'verb') return true;
  const key = tokens[at]?.key ?? '';
  if (
    toSomebody.has(tokens[at - 1]?.key ?? '') &&
    readings.some(({ tense, isLoose }) => tense === 'present' && !isLoose)
  )
    return true;
  return surely.has(key) && !mostlyNouns.has(key) && readings.some(({ isLoose }) => !isLoose);
};
