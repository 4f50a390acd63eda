import { readingsOf, type VerbReading } from '../verbs/analyse.ts';
import { hostOf } from '../verbs/enclitic.ts';
import { endsClause, endsSentence, type Token } from './tokens.ts';
import { neverVerbs, toSomebody } from './word-classes.ts';

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

const seenSo = /^(?:bien|mal|lo|nunca|está|estaba|tan|muy)$/u;

/** Every word that may say "I". */
export const candidatesIn = (tokens: readonly Token[]): Candidate[] => {
  const found: Candidate[] = [];
  let toVos: boolean | undefined;
  for (const [at, { key, isWord }] of tokens.entries()) {
    if (!isWord) continue;
    if (isName(tokens, at) || isExclaimed(tokens, at) || isAdvice(tokens, at)) continue;
    if (mayOrderVos(tokens, at) && (toVos ??= tokens.some((token) => vos.test(token.key)))) continue;
    const left = tokens[at - 1]?.key ?? '';
    if (left === 'se' && !pronouns.has(key)) continue; // "en cuanto se mueva"
    if (key === 'peso' && !/^(?:me|yo)$/u.test(left) && !/^\p{N}/u.test(tokens[at + 1]?.key ?? '')) continue;
    if (key === 'visto' && seenSo.test(left)) continue; // "¡Bien visto!"
    if (key.endsWith('o') && (haber.has(left) || haberIt.test(left))) continue; // "he visto", "haberlo visto"
    if (key === 'se' && isKnowing(tokens, at)) found.push({ at, kind: 'verb', readings: knowing() });
    else if (pronouns.has(key)) found.push({ at, kind: 'pronoun', readings: [] });
    else if (possessives.has(key)) found.push({ at, kind: 'possessive', readings: [] });
    else if (
      (!neverVerbs.has(key) || (key === 'marco' && toSomebody.has(left))) &&
      (!onlyOfOneself.has(key) || left === 'me')
    ) {
      if (key.endsWith('me') || key.includes('mel')) {
        const host = hostOf(key);
        if (host !== undefined) found.push({ at, kind: 'host', readings: [] });
        if (host !== undefined) continue;
      }
      if (nounsBefore.has(left)) continue;
      if (key === 'bajo' && isUnder(left, tokens[at + 1]?.key ?? '')) continue;
      const readings = readingsOf(key);
      if (thereIs.test(key) && !hasParticiple(tokens, at)) continue;
      if (readings.length > 0) found.push({ at, kind: 'verb', readings });
    }
  }
  return found;
};

/** "Madre mía", "mire, …": said to nobody in particular, or to catch an ear. */
const isExclaimed = (tokens: readonly Token[], at: number): boolean => {
  const key = tokens[at]?.key ?? '';
  if (/^m[ií][oa]$/u.test(key)) return /^(?:madre|dios)$/u.test(tokens[at - 1]?.key ?? '');
  return /^(?:mire|oiga|vea|diga)$/u.test(key) && endsSentence(tokens[at - 1]) && tokens[at + 1]?.key === ',';
};

/** "Si dudás, pedí un talle menos": behind a condition of yours it is said to you, and "pedí" is both. */
const isAdvice = (tokens: readonly Token[], at: number): boolean => {
  if (!tokens[at]?.key.endsWith('í') || tokens[at - 1]?.key !== ',') return false;
  let back = at - 2;
  while (back > 0 && back > at - 9 && !endsClause(tokens[back])) back--;
  const condition = tokens.slice(Math.max(0, back), at - 1).map(({ key }) => key);
  const begins = condition.indexOf('si');
  return begins >= 0 && condition.slice(begins).some((key) => /[áéí]s$/u.test(key));
};

/** A hurried "no se si llega", "ya lo se": it stands for "sé". */
const isKnowing = (tokens: readonly Token[], at: number): boolean => {
  const left = tokens[at - 1]?.key ?? '';
  const next = tokens[at + 1];
  if (left === 'lo') return endsClause(next) || /^(?:y|pero|todo|mucho)$/u.test(next?.key ?? '');
  if (next?.key === 'que') return /^(?:no|ya|sí|si)$/u.test(left) || endsClause(tokens[at - 1]);
  if (left !== 'no') return false;
  return /^(?:si|qué|cómo|cuándo|cuánto|cuánta|cuántos|dónde|quién|cuál|decirte|decirle|nada|bien|exactamente|todavía|aún)$/u.test(
    next?.key ?? '',
  );
};
const knowing = (): readonly VerbReading[] => readingsOf('sé').filter(({ verb }) => verb.infinitive === 'saber');

const haber: ReadonlySet<string> = new Set(
  'he has ha hemos habéis han había habia habías habíamos habían haya hayas hayan habría habrá haber habiendo hube hubiera'.split(
    ' ',
  ),
);

/** "Bajo el lema", "bajo la lluvia": under it; "te bajo la foto", "ya bajo el pedido": I bring it down. */
const isUnder = (left: string, next: string): boolean =>
  !/^(?:te|lo|la|los|las|le|les|se|me|yo|ya|no|y|ahora|ahorita|también|luego)$/u.test(left) &&
  /^(?:el|la|los|las|un|una|su|sus|tu|este|esta|esos|ningún|ninguna|cero|techo|control|demanda|petición|llave)$/u.test(
    next,
  );

/** "Si hubiera algún problema", "habría que verlo": without a participle it says that something is there. */
const thereIs = /^(?:había|habia|haya|habría|habria|hubiera|hubiese)$/u;
const hasParticiple = (tokens: readonly Token[], at: number): boolean => {
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const key = tokens[ahead]?.key ?? '';
    if (/(?:[ai]do|ído|to|cho|so)$/u.test(key)) return true;
    if (!/^(?:yo|ya|no|nunca|siempre|también|sólo|solo|aún|casi|bien|mal|antes|de|\p{L}+mente)$/u.test(key))
      return false;
    if (key === 'de') return true;
  }
  return false;
};

/** "John Di Domenico": between two words of a name stands a third. */
const isCapitalised = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}\p{Ll}/u.test(text);

const haberIt = /^haber(?:l[eoa]s?|te|se|me|nos|os)$/u;
/** What follows them is a noun: "el reparto", "tu trabajo", "enlace de rastreo". */
const nounsBefore: ReadonlySet<string> = new Set(
  'el un del al este ese aquel su tu mi sus tus mis nuestro nuestra vuestro vuestra cada otro otra algún ningún primer tercer gran buen mal cualquier mucho mucha de con sin en por para desde ante tras contra durante mediante'.split(
    ' ',
  ),
);
/** Adjectives, and verbs only with "me" before them: "me contento", "me entero". */
const onlyOfOneself: ReadonlySet<string> = new Set(['contento', 'entero', 'atento', 'quieto']);

/** "Mi 11", "en Mi cuenta", "mi bemol", "Pablo VI": no one speaks. */
const isName = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.key ?? '';
  if (text === 'VI' || text === 'DI') return true;
  if (/^\p{Lu}{3,}$/u.test(text) && namesFollow.test(tokens[at - 1]?.key ?? '')) return true; // "de la TAPO"
  if (isCapitalised(text) && isCapitalised(tokens[at - 1]?.text) && tokens[at - 2]?.isWord === true) return true;
  if (isCapitalised(text) && tokens[at - 1]?.key === ',' && /^[,!.)]/u.test(next)) return true; // "gracias, Leo, de todos"
  if (text === 'Yo') return tokens[at - 1]?.isWord === true && isCapitalised(tokens[at + 1]?.text);
  if (tokens[at + 1]?.key === '-' && tokens[at + 1]?.start === tokens[at]?.end) return true; // "mi-dress"
  if (!/^mis?$/iu.test(text)) return false;
  if (tokens[at - 1]?.key === 're' || tokens[at - 2]?.key === 're') return true;
  if (/^\p{N}|^(?:menor|mayor|bemol|sostenido|band|box|home|store)$/u.test(next)) return true;
  if (/^Mi/u.test(text) && /^[:,]$/u.test(tokens[at - 1]?.key ?? '') && isStep(tokens, at + 2)) return true;
  return /^M[a-z]/u.test(text) && (tokens[at - 1]?.isWord === true || /^[>›→|]$/u.test(tokens[at - 1]?.key ?? ''));
};
const namesFollow = /^(?:el|la|los|las|del|al|de|en)$/u;

/** Where a way through a menu goes on: "En la app: Mi línea, Cambiar a eSIM". */
const isStep = (tokens: readonly Token[], at: number): boolean =>
  /^[,>›→/|.]$/u.test(tokens[at]?.key ?? '') && isCapitalised(tokens[at + 1]?.text);

const vos =
  /^(?:vos|ten[ée]s|pod[eé]s|querés|sabés|(?:prob|mir|dej|mand|pas|and|us|sac|revis|llam|esper|entr|carg|toc|apret|busc|cambi|desenchuf|apag|reinici)á|(?:fij|cont|avis|dec|escrib|corr|pon|hac|tra|prob|sac|llev)[aei](?:te|nos|lo|la|los|las))$/u;

/** "Correlo dos metros y medí otra vez": to somebody addressed as vos, a bare "-í" that opens its clause is an order. */
const mayOrderVos = (tokens: readonly Token[], at: number): boolean =>
  /í$/u.test(tokens[at]?.key ?? '') && /^(?:|y|o|[.,:;!¡])$/u.test(tokens[at - 1]?.key ?? '');
