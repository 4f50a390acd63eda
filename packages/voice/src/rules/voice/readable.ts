import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { emojiIn } from '../../text/emoji.ts';
import { fancyLetters } from '../../text/fancy-letters.ts';
import { hashtagWords } from '../../text/hashtag-words.ts';
import { replacement } from '../spot.ts';

/** What a screen reader cannot read, or reads for a minute. */
export const readable: Rule = {
  id: 'readable',
  group: 'voice',
  severity: 'warn',
  languages: 'any',
  texts: {
    letters: {
      es: 'Parecen letras y no lo son: un lector de pantalla no las lee.',
      en: 'These are symbols, not letters: a screen reader cannot read them.',
    },
    emojis: {
      es: '{count} emojis seguidos: un lector de pantalla los lee uno a uno.',
      en: '{count} emoji in a row: a screen reader reads them one by one.',
    },
    hashtag: { es: 'Se lee mejor con mayúsculas: {instead}.', en: 'It is easier to read with capitals: {instead}.' },
  },
  check: ({ text, links }) => [...drawnLetters(text), ...emojiRuns(text), ...hashtags(links)],
};

const drawnLetters = (text: string): Sighting[] =>
  fancyLetters(text).map(({ start, end, plain }) => ({
    span: { start, end },
    because: 'letters',
    values: {},
    fixes: [replacement(start, end, plain)],
    confidence: 1,
  }));

const emojiRuns = (text: string): Sighting[] => {
  const sightings: Sighting[] = [];
  const found = emojiIn(text);
  for (let at = 0; at < found.length; at++) {
    let last = at;
    while (last + 1 < found.length && text.slice(found[last]?.end ?? 0, found[last + 1]?.start ?? 0).trim() === '')
      last++;
    const [first, final] = [found[at], found[last]];
    if (first !== undefined && final !== undefined && last - at >= 4) {
      const third = found[at + 2] ?? final;
      sightings.push({
        span: { start: first.start, end: final.end },
        because: 'emojis',
        values: { count: String(last - at + 1) },
        fixes: [replacement(third.end, final.end, '')],
        confidence: 0.95,
      });
    }
    at = last;
  }
  return sightings;
};

const hashtags = (links: Reading['links']): Sighting[] =>
  links.flatMap(({ kind, start, end, text: tag }) => {
    const parts = kind === 'hashtag' ? hashtagWords(tag.slice(1)) : undefined;
    if (parts === undefined) return [];
    const instead = `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
    return [
      {
        span: { start, end },
        because: 'hashtag',
        values: { instead },
        fixes: [replacement(start, end, instead)],
        confidence: 0.8,
        severity: 'hint' as const,
      },
    ];
  });
