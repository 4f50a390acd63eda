import { containment, frameHashes, frameOf } from '../../frame/frame-of.ts';
import type { Reading } from '../../reading.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { isWithin } from '../../text/quotations.ts';
import { spot } from '../spot.ts';
import { formulas } from './canned-formulas.ts';

/** Judges the frame of an answer, never its facts: formulas, and what this thread or this person already got. */
export const canned: Rule = {
  id: 'canned',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    formula: {
      es: '«{term}» suena a plantilla: dilo con tus palabras y con su caso.',
      en: '“{term}” sounds like a template: say it in your words, about their case.',
    },
    thread: {
      es: 'Esta fórmula ya está en el hilo, y se ve repetida.',
      en: 'This wording is already in the thread, and everybody can see it twice.',
    },
    person: {
      es: 'A esta persona ya le llegó esta misma fórmula.',
      en: 'This person has already had this same wording from us.',
    },
  },
  check: (reading) => [...spot(reading, formulas), ...repeated(reading)],
};

const repeated = ({ text, draft, signals, exempt }: Reading): Sighting[] => {
  const sends = signals.recentSends ?? [];
  if (sends.length === 0) return [];
  const parts = frameOf(text).filter((part) => !isWithin(part, exempt));
  const hashes = frameHashes(text, parts);
  const where = draft.reach === 'public' ? 'thread' : 'person';
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || hashes.length < 4) return [];
  const closest = Math.max(
    0,
    ...sends
      .slice(-20)
      .filter((send) => send.where === where)
      .map((send) => containment(hashes, send.hashes)),
  );
  return closest < 0.8 ? [] : [{ span: { start: first.start, end: first.end }, because: where, confidence: closest }];
};
