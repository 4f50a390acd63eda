import type { Understanding } from '@tertulia/understanding';
import { addressOf, findFirstPerson, findFirstPersonTokens, pluralOf, rewriteToWe } from '@tertulia/voice';
import type { TaskOptions } from './task-options.ts';

type Row = Record<string, unknown>;
type Answer = (row: Row) => Row;

/** The tasks that the package voice answers: who speaks, and how to say it as a house. */
export const VOICE_TASKS: Readonly<Record<string, (options: TaskOptions, reader: Understanding) => Answer>> = {
  person: (options, reader) => (row) => {
    const pieces = row['tokens'];
    if (Array.isArray(pieces)) {
      const words = pieces.map(String);
      const found = findFirstPersonTokens(words, spoken(reader, words.join(' '), options), options.preset ?? 'text');
      return {
        label: found.length > 0 ? '1sg' : 'none',
        score: Math.max(0, ...found.map(({ confidence }) => confidence)),
        tokens: found.map(({ at }) => at),
        why: found.map(({ at }) => words[at]),
      };
    }
    const text = textIn(row);
    const found = findFirstPerson(text, spoken(reader, text, options), options.preset ?? 'draft');
    return {
      label: found.length > 0 ? '1sg' : 'none',
      score: Math.max(0, ...found.map(({ confidence }) => confidence)),
      spans: found.map(({ start, end }) => [start, end]),
      why: found.map(({ start, end }) => text.slice(start, end)),
    };
  },
  rewrite: (options, reader) => (row) => {
    const text = textIn(row);
    return { text: rewriteToWe(text, spoken(reader, text, options)) };
  },
  formality: () => (row) => {
    const text = textIn(row);
    const { label, score, spans } = addressOf(text);
    return { label, score, why: spans.map(({ start, end }) => text.slice(start, end)) };
  },
  // A form that is no verb of ours comes back as it is, and the score says that nothing was found.
  conjugation: () => (row) => {
    const form = row['sg'];
    if (typeof form !== 'string') throw new Error('understand.no_form');
    const plural = pluralOf(form);
    return plural === undefined ? { label: form, score: 0, why: [] } : { label: plural, score: 1, why: [form] };
  },
};

function spoken(reader: Understanding, text: string, { lang }: TaskOptions): 'es' | 'en' {
  if (lang !== undefined) return lang;
  return reader.language(text, ['es', 'en']).label === 'en' ? 'en' : 'es';
}

function textIn(row: Row): string {
  const text = row['text'];
  if (typeof text === 'string') return text;
  throw new Error('understand.no_text');
}
