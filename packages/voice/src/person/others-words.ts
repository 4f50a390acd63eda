import type { Span } from '../finding.ts';
import type { VoiceLanguage } from '../voice-language.ts';
import { linksIn } from '../text/links.ts';
import { quotationsIn } from '../text/quotations.ts';
import { customersQuestions } from './customers-questions.ts';
import { verbs } from '../verbs/analyse.ts';
import { endsClause, endsSentence, type Token } from './tokens.ts';
import { titlesIn } from './titles.ts';

/**
 * What stands in a draft and is not its writer's speech: quotations, addresses and hashtags, titles, what a customer asks or
 * has said. In the order of the text, without overlaps.
 */
export const othersWordsIn = (text: string, tokens: readonly Token[], language: VoiceLanguage): Span[] =>
  joined([
    ...quotationsIn(text),
    ...(mayLink.test(text) ? linksIn(text) : []),
    ...titlesIn(tokens, language),
    ...customersQuestions(tokens),
    ...reported(tokens),
    ...introductions(tokens),
    ...keywords(tokens),
    ...(language === 'es' ? [...nominal(tokens), ...orders(tokens)] : []),
  ]);

const mayLink = /[@#]|\.[^\s.]|:\/\//u;

const joined = (spans: Span[]): Span[] => {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last === undefined || span.start >= last.end) whole.push({ start: span.start, end: span.end });
    else if (span.end > last.end) whole[whole.length - 1] = { start: last.start, end: span.end };
  }
  return whole;
};

const reporting =
  /^(?:dice|dicen|dijo|dijeron|decía|comenta|comentan|comentó|comentaba|escribe|escribió|opina|opinó|pregunta|preguntaba|preguntó|preguntan|resume|resumió|puso|opinión|reseña|comentario|testimonio|review|says|said|writes|wrote|asks|asked|reckons|reads)$/u;

/** "Nos escribe Laura: me ha encantado": what follows the colon is hers. */
const reported = (tokens: readonly Token[]): Span[] => {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.key !== ':') continue;
    let back = at - 1;
    while (back >= 0 && back >= at - 5 && tokens[back]?.isWord === true && !reporting.test(tokens[back]?.key ?? ''))
      back--;
    if (back < 0 || !reporting.test(tokens[back]?.key ?? '')) continue;
    let last = at;
    while (last + 1 < tokens.length && !/^[.!?\n…]/u.test(tokens[last + 1]?.key ?? '')) last++;
    spans.push({ start: token.start, end: tokens[last]?.end ?? token.end });
    at = last;
  }
  return spans;
};

/** "Soy Nora, de atención al cliente", "My name is Sam": a person says who she is, and "somos Nora" is nobody. */
const introductions = (tokens: readonly Token[]): Span[] => {
  const spans: Span[] = [];
  for (const [at, { key, start }] of tokens.entries()) {
    const two = `${key} ${tokens[at + 1]?.key ?? ''}`;
    const name =
      key === 'soy' || key === "i'm" || key === 'im'
        ? at + 1
        : two === 'i am' || two === 'me llamo'
          ? at + 2
          : /^(?:mi nombre|my name)$/u.test(two) && /^(?:es|is)$/u.test(tokens[at + 2]?.key ?? '')
            ? at + 3
            : undefined;
    if (name === undefined || !/^\p{Lu}\p{Ll}+$/u.test(tokens[name]?.text ?? '')) continue;
    const after = tokens[name + 1];
    if (endsClause(after) || /^(?:de|del|y|and|from|at|with|here|\p{Lu}.*)$/u.test(after?.text ?? ''))
      spans.push({ start, end: tokens[name]?.end ?? start });
  }
  return spans;
};

/** "Responde QUIERO", "escribe VOY", "type I WANT IN": a word to send. */
const sent =
  /^(?:responde|respondé|responda|responded|escribe|escribí|escriba|envía|enviá|envíe|manda|mandá|mande|pon|poné|ponga|comenta|comentá|palabra|código|cupón|clave|hashtag|type|text|comment|reply|say|word|code|keyword)$/u;
const isKeyword = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}{2,}$/u.test(text);

const keywords = (tokens: readonly Token[]): Span[] => {
  const spans: Span[] = [];
  for (const [at, { key }] of tokens.entries()) {
    const first = tokens[at + 1];
    if (first === undefined || !sent.test(key)) continue;
    let last = first.text === 'I' ? at + 2 : at + 1;
    if (!isKeyword(tokens[last]?.text)) continue;
    while (isKeyword(tokens[last + 1]?.text)) last++;
    while (/^[oye,]$/u.test(tokens[last + 1]?.key ?? '') && isKeyword(tokens[last + 2]?.text)) last += 2;
    spans.push({ start: first.start, end: tokens[last]?.end ?? first.end });
  }
  return spans;
};

const reactions = /^(?:gustas?|encantas?|divierte|asombra|entristece|enoja|enfada|importa)$/u;

/** "Un me gusta", "el quiero y no puedo", "un no sé qué": an article makes a noun of them. */
const nominal = (tokens: readonly Token[]): Span[] => {
  const spans: Span[] = [];
  for (const [at, { key, text, start }] of tokens.entries()) {
    const next = tokens[at + 1]?.key ?? '';
    const left = tokens[at - 1]?.key ?? '';
    if (key === 'me' && reactions.test(next)) {
      const isPressed =
        left === 'a' && /^(?:dale|dadle|denle|dar|dando|das|den|dad|dio)$/u.test(tokens[at - 2]?.key ?? '');
      const isNamed = text === 'Me' && tokens[at - 1]?.isWord === true;
      if (isNamed || isPressed || /^(?:un|el|los|unos|al|del|de|tu|tus|vuestro|botón)$/u.test(left))
        spans.push({ start, end: tokens[at + 1]?.end ?? start });
    } else if ((key === 'un' || key === 'el') && /^(?:no|qué|que|quiero|yo|ya)$/u.test(next)) {
      if (next === 'que' && !/^(?:sé|se)$/u.test(tokens[at + 2]?.key ?? '')) continue;
      let last = at + 1;
      while (last < at + 4 && !endsClause(tokens[last + 1])) last++;
      spans.push({ start, end: tokens[last]?.end ?? start });
    }
  }
  return spans;
};

/** "Tocá el lápiz y elegí otro horario": after one order to a vos comes another, and no past of ours. */
const orders = (tokens: readonly Token[]): Span[] =>
  tokens.flatMap(({ key, start, end }, at) =>
    /\p{L}{2}[éí]$/u.test(key) && tokens[at - 1]?.key === 'y' && isOrdered(tokens, at - 1) ? [{ start, end }] : [],
  );

const isOrdered = (tokens: readonly Token[], end: number): boolean => {
  for (let at = end - 1; at > end - 10 && !endsSentence(tokens[at]); at--) {
    const key = tokens[at]?.key ?? '';
    if (/^(?:yo|me|mi|mis|ya)$|[éí]$/u.test(key)) return false;
    if (key.endsWith('á') && !verbs().has(key.slice(0, -1)) && verbs().has(`${key.slice(0, -1)}ar`)) return true;
  }
  return false;
};
