import type { Rule } from '../../rule.ts';
import { leftOpen } from '#turns';

/** Two asked, one answered; or thanks, and no answer. */
export const unansweredQuestion: Rule = {
  id: 'unanswered-question',
  group: 'manners',
  severity: 'hint',
  languages: ['es', 'en'],
  texts: { left: { es: 'Queda sin contestar: «{question}»', en: 'Still unanswered: “{question}”' } },
  check: ({ text, draft, signals, sentences }) => {
    const questions = (signals.questions ?? []).slice(-6);
    const last = sentences.at(-1);
    // A question of ours may be what the answer needs.
    if (questions.length === 0 || last === undefined || draft.surface !== 'reply' || text.includes('?')) return [];
    if (allAtOnce.test(text)) return [];
    return leftOpen(questions, text).map((question) => ({
      span: last,
      because: 'left',
      values: { question: question.trim().slice(0, 140) },
      confidence: 0.6,
    }));
  },
};

/** "Sí a las dos", "both", or a link where all of it stands. */
const allAtOnce =
  /https?:|(?<!\p{L})(?:a (?:las dos|los dos|ambas|ambos|todo)(?= preguntas| cosas| sí|\W*$|[.,!;:])|(?:las dos|los dos|ambas|ambos|both)(?=[.!]|$)|s[ií] y s[ií]|yes and yes|yes to (?:both|all)|to both|both are|las dos cosas|todo eso)(?!\p{L})/iu;
