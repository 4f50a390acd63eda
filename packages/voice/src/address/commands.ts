import { endsClause, type Token } from '../person/tokens.ts';
import { determiners } from '../person/word-classes.ts';
import { unaccented } from '../text/words.ts';
import { readingsOf } from '../verbs/analyse.ts';
import { imperativeOf, singularOf } from '../verbs/imperative.ts';

/** A third person that asks for something: "perdona el retraso", "pide turno". None of them is a noun, nor opens news as "llega" or "abre" do. */
const asking: ReadonlySet<string> = new Set(
  `perdona disculpa pide recuerda escribe elige introduce revisa comprueba rellena completa teclea pulsa confirma indica descarga instala añade agrega
   selecciona comparte aprovecha cuéntanos consulta envía anota presiona escanea actualiza acércate llama llena apunta agenda marca solicita`.split(
    /\s+/u,
  ),
);
/** They ask even before a bare noun: "pide turno", "trae bañador". */
const askingAnything: ReadonlySet<string> = new Set('pide elige introduce pulsa teclea rellena escribe'.split(' '));

export type Command = { readonly at: number; readonly speaks: 'tu' | 'usted' };

/** Commands that open a clause without a clitic: their form alone is also "he does" or "that he do". */
export const commandsIn = (tokens: readonly Token[]): Command[] =>
  tokens.flatMap((token, at): Command[] => {
    if (!token.isWord || !opens(tokens, at)) return [];
    const next = tokens[at + 1];
    if (asking.has(token.key)) {
      const asks =
        next?.isWord === true &&
        (/^(?:aquí|acá|nuestr[oa]s?|este|esta|esto|si|que|cuando|tu|tus)$/u.test(next.key) ||
          (determiners.has(next.key) && next.key !== 'de') ||
          (askingAnything.has(token.key) && !/^(?:que|a|en|al|mucho|más)$/u.test(next.key)));
      return asks ? [{ at, speaks: 'tu' }] : [];
    }
    const follows = tokens[at - 1];
    const isAsked = follows?.key === 'favor' || follows?.key === 'y' || /^[,;:]$/u.test(follows?.key ?? '');
    return isAsked && isSubjunctive(token.key) && next?.isWord === true ? [{ at, speaks: 'usted' }] : [];
  });

/** At the head of a clause, or after "por favor". */
const opens = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined || endsClause(before)) return true;
  return (
    (before.key === 'favor' && tokens[at - 2]?.key === 'por') || (before.key === 'y' && asksBefore(tokens, at - 1))
  );
};

/** "firme aquí y espere": the clause before the "y" opens with a command too. */
const asksBefore = (tokens: readonly Token[], end: number): boolean => {
  let first = end - 1;
  while (first > Math.max(0, end - 8) && !endsClause(tokens[first - 1]) && tokens[first - 1]?.key !== 'favor') first--;
  const key = tokens[first]?.key ?? '';
  return imperativeOf(key) !== undefined || isSubjunctive(key);
};

const isSubjunctive = (key: string): boolean =>
  key.length > 3 &&
  /[ae]$/u.test(key) &&
  !/^(?:sea|venga|vaya|haya|fuera|siente|parte|base|sobre|entre|para|nombre|tarde|calle|suma|cante|cuente|corre|viva|valga|cambie|coste|corte|pase|cobre|toque|viaje|este|siempre|gente|leche|nieve|llave|clase|cine|aparte|enfrente|guste|quiera|pueda|llegue|tenga|diga|crea)$/u.test(
    key,
  ) &&
  singularOf(unaccented(key)) === 'usted' &&
  readingsOf(key)[0]?.tense === 'subjunctive';
