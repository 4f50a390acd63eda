import type { Rule } from '../../rule.ts';
import { waitsForAnswer } from '#turns';

/** Do not feed those who only want to hurt. An insult with a claim in it is a claim: answer it. */
export const hater: Rule = {
  id: 'hater',
  group: 'manners',
  severity: 'warn',
  languages: 'any',
  texts: {
    feed: {
      es: 'Este mensaje solo busca hacer daño y no pide nada. ¿Seguro que quieres contestar?',
      en: 'This message only wants to hurt and asks for nothing. Are you sure you want to answer?',
    },
  },
  check: ({ text, draft, signals }) =>
    text.trim() === '' ||
    draft.surface !== 'reply' ||
    (signals.toxicity ?? 0) < 0.7 ||
    signals.hasClaim === true ||
    (signals.questions ?? []).length > 0 ||
    waitsForAnswer(signals.personSaid ?? [])
      ? []
      : [{ span: { start: 0, end: text.length }, because: 'feed', confidence: signals.toxicity ?? 0.7 }],
};
