import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { emojiIn } from '../../text/emoji.ts';
import { cheer, tellsGrave } from '#turns';
import { lowerOf } from '../../text/lower-of.ts';
import { replacement } from '../spot.ts';
import { lowerWords } from '../../text/whole-words.ts';

const joy = lowerWords(
  `(?<!qué )enhorabuena|felicidades|(?:nos|me) alegr(?:a|amos|o)\\p{L}*|espectacular|cup[oó]n|de regalo|le regalamos|te regalamos|promoción|have fun|super|no worries|felicitaciones|felicito|jaja\\p{L}*|jeje\\p{L}*|jiji\\p{L}*|(?:muy )?buenas noticias|(?:qué |muy )buena noticia|qué (?:alegría|emoción|ilusión|lindo|gusto|copado|crack|divertido|padre|chévere|bacano)|de lujo|hooray|hurray|haha\\p{L}*|lol|happy to help|exciting|excited|good news|great news|thrilled|congrat\\p{L}*|genial|guay|padrísimo|chévere|súper(?!\\p{L})|excelente|perfect|estupendo|fenomenal|qué bien|qué guay|qué chido|qué bueno|bacano|bárbaro|buenísimo|perfecto|fantástico|maravilloso|increíble|nos encanta|feliz (?:día|tarde|semana|noche|finde)|a disfrutar|disfruta|yuju|yay|woohoo|great|awesome|amazing|fantastic|wonderful|brilliant|love it|lovely|cool|have an? (?:great|fantastic|amazing|nice|lovely|good|wonderful|fab) (?:\\p{L}+)|happy (?:monday|friday|day|weekend)|enjoy|cheers`,
);
/** Emoji that keep company in grief. */
const gentle = /^(?:🙏|❤|🖤|🤍|💙|💜|🕊|😔|😢|😞|🌹|🫂|💐|🕯)/u;

/** Joy has no place beside a death. */
export const gravity: Rule = {
  id: 'gravity',
  group: 'manners',
  severity: 'block',
  languages: ['es', 'en'],
  texts: {
    joy: {
      es: 'Te cuenta algo muy duro: «{term}» no cabe en esta respuesta.',
      en: 'They are telling you something very hard: “{term}” has no place in this answer.',
    },
    emoji: { es: 'Te cuenta algo muy duro: sin {term}.', en: 'They are telling you something very hard: no {term}.' },
    exclamation: {
      es: 'Te cuenta algo muy duro: sin exclamaciones.',
      en: 'They are telling you something very hard: no exclamation marks.',
    },
  },
  check: (reading) => (isGrave(reading) ? joyIn(reading) : []),
};

const isGrave = ({ signals }: Reading): boolean =>
  signals.isGrave ?? (signals.personSaid ?? []).slice(-5).some(tellsGrave);

/** What both lists know is said once. */
const gladIn = (text: string): RegExpExecArray[] => {
  const glad = [...lowerOf(text).matchAll(joy)];
  const ends = (match: RegExpExecArray): number => match.index + match[0].length;
  const apart = (of: RegExpExecArray): boolean => glad.every((it) => ends(it) <= of.index || ends(of) <= it.index);
  return [...glad, ...[...lowerOf(text).matchAll(cheer)].filter(apart)];
};

const joyIn = ({ text }: Reading): Sighting[] => [
  ...gladIn(text).map((match): Sighting => ({
    span: { start: match.index, end: match.index + match[0].length },
    because: 'joy',
    values: { term: text.slice(match.index, match.index + match[0].length) },
    confidence: 0.9,
  })),
  ...emojiIn(text)
    .filter((it) => !gentle.test(it.text))
    .map((it): Sighting => ({
      span: { start: it.start, end: it.end },
      because: 'emoji',
      values: { term: it.text },
      fixes: [replacement(text[it.start - 1] === ' ' ? it.start - 1 : it.start, it.end, '')],
      confidence: 0.95,
    })),
  ...[...text.matchAll(/!+/gu)].map((match): Sighting => ({
    span: { start: match.index, end: match.index + match[0].length },
    because: 'exclamation',
    fixes: [replacement(match.index, match.index + match[0].length, '.')],
    confidence: 0.8,
    severity: 'warn',
  })),
];
