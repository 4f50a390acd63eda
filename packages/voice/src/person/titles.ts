import type { Span } from '../finding.ts';
import type { VoiceLanguage } from '../voice-language.ts';
import { endsClause, endsSentence, type Token } from './tokens.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** What has a title. */
const works = list(`
  canción cancion canciones tema peli película pelicula libro novela obra serie disco álbum album single documental cuento musical
  monólogo monologo exposición expo muestra poemario poema charla podcast curso taller guía título titulada titulado llamada llamado ciclo
  concierto menú menu sección apartado pestaña botón opción campaña lema cine teatro videoclip telenovela comedia espectáculo ponencia
  suena suenan sonó cantamos cantan canta bailamos tocan tocamos escucha escuchá escuchamos proyectamos estrena estrenamos conferencia programa colección revista cómic tebeo banda grupo bar restaurante tienda marca versión
  song songs track tune lyric lyrics film movie book novel play show album single poem musical documentary podcast sitcom series
  exhibition talk screening remake sequel tab button page section menu called titled
`);
const openingOfTitle = /^(?:Yo|Mi|Mis|Me|Mí|I|My|Mine|Myself)$/u;

/** Titles that say "I" and mean nobody: "la peli Mi vida sin mí", "Yo, robot", "Hablo, luego existo: charla". */
export const titlesIn = (tokens: readonly Token[], language: VoiceLanguage): Span[] => {
  const spans: Span[] = [];
  let opened = 0;
  for (const [at, token] of tokens.entries()) {
    if (endsSentence(tokens[at - 1])) {
      opened = at;
      const title = language === 'es' ? headedTitle(tokens, at) : undefined;
      if (title !== undefined) spans.push(title);
    }
    const name = nameFrom(tokens, at);
    if (name !== undefined) spans.push(name);
    if (isNamedWork(tokens, at, opened, language)) spans.push({ start: token.start, end: clauseFrom(tokens, at) });
  }
  return spans;
};

/** "La peli Mi vida", "canción del día: Me colé": a work is named and a capital follows that no sentence asks for. */
const isNamedWork = (tokens: readonly Token[], at: number, opened: number, language: VoiceLanguage): boolean => {
  const token = tokens[at];
  if (token === undefined || !token.isWord || !/^\p{Lu}/u.test(token.text)) return false;
  const previous = tokens[at - 1];
  if (previous?.isWord === true)
    return (
      works.has(previous.key) && (language === 'es' || (openingOfTitle.test(token.text) && startsTitle(tokens, at)))
    );
  if (previous?.key !== ':' || at - opened > 7) return false;
  return tokens.slice(opened, at - 1).some(({ key }) => works.has(key)) && (language === 'es' || token.text === 'I');
};

/** "Mi Pobre Angelito", "Yo Me Llamo", "escuchá Soy Rada": capitals where a sentence has none. */
const nameFrom = (tokens: readonly Token[], at: number): Span | undefined => {
  const token = tokens[at];
  if (token === undefined || !isCapital(token) || (isCapital(tokens[at - 1]) && tokens[at - 1]?.isWord === true))
    return undefined;
  let last = at;
  while (last < at + 12)
    if (isCapital(tokens[last + 1])) last++;
    else if (tokens[last + 1]?.key === '&' && isCapital(tokens[last + 2])) last += 2;
    else break;
  if (last === at || !speaking.test(token.text)) return undefined;
  return { start: token.start, end: tokens[last]?.end ?? token.end };
};
const speaking = /^(?:Yo|Mi|Mis|Me)$/u; // "My" alone before a capital may well speak: "My Spanish"
const isCapital = (token: Token | undefined): boolean => token?.isWord === true && /^\p{Lu}\p{Ll}/u.test(token.text);

/** "The book I, Claudius", "the song I Want You", but "the book I mentioned". */
const startsTitle = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + (tokens[at + 1]?.key === ',' ? 2 : 1)]);

/** From the word to the end of its clause; a comma inside a title of a few words stays in it. */
const clauseFrom = (tokens: readonly Token[], at: number): number => {
  let last = at;
  while (last < at + 12 && !endsClause(tokens[last + 1])) last++;
  return tokens[last]?.end ?? 0;
};

/** "Busco piso: guía para…", "Yo, robot: hoy en el cine": a few words, then what they are. */
const headedTitle = (tokens: readonly Token[], opened: number): Span | undefined => {
  const first = tokens[opened];
  if (first === undefined || !first.isWord) return undefined;
  if (first.text === 'Yo' && tokens[opened + 1]?.key === ',' && isLoneName(tokens, opened + 2))
    return { start: first.start, end: tokens[opened + 2]?.end ?? first.end };
  let words = 0;
  for (let at = opened; at < opened + 9; at++) {
    const token = tokens[at];
    if (token === undefined || endsSentence(token)) return undefined;
    if (token.isWord && announcing.test(token.key)) return undefined;
    if (token.isWord) words++;
    else if ((token.key === ':' || (token.key === ',' && words < 4)) && isWork(tokens, at + 1, token.key === ':'))
      return { start: first.start, end: tokens[at - 1]?.end ?? first.end };
  }
  return undefined;
};

/** "Te mando la info: taller de barro", "Dejo el enlace: guía": an announcement, not a title. */
const announcing =
  /^(?:te|os|le|les|lo|la|se|tu|aquí|info|información|enlace|link|datos|esto|recomiendo|sugiero|propongo|ofrezco|adjunto|dejo|comparto|paso|doy|doi|hago|tengo|hay|vuelve|vuelven)$/u;

const isLoneName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.isWord === true &&
  !/(?:mente|o|é|í)$/u.test(tokens[at]?.key ?? '') &&
  (endsClause(tokens[at + 1]) || /^\p{Lu}/u.test(tokens[at]?.text ?? ''));

/** "guía para…", "el monólogo", "nuestro menú de los domingos". */
const isWork = (tokens: readonly Token[], at: number, isAfterColon: boolean): boolean => {
  for (let ahead = at; ahead < at + (isAfterColon ? 5 : 3); ahead++) {
    const key = tokens[ahead]?.key ?? '';
    if (works.has(key))
      return (
        !/^(?:que|está|estaba|es|te|ya|lo|la|se|no)$/u.test(tokens[ahead + 1]?.key ?? '') &&
        (isAfterColon || ahead > at)
      );
    if (
      !/^(?:el|la|un|una|nuestro|nuestra|nuevo|nueva|gran|primer|primera|hoy|en|de|del|esta|este|noche|tarde|lunes|viernes|así)$/u.test(
        key,
      )
    )
      return false;
  }
  return false;
};
