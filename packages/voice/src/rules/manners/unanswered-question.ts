import type { Rule } from '../../rule.ts';
import { keyOf, unaccented, wordsOf } from '../../text/words.ts';

const empty = new Set(
  `que qué cual cuál cuando cuándo donde dónde como cómo quien quién cuanto cuánto cuanta cuánta por para con los las una uno unos unas del este esta esto eso ese esa hay tienen tienes teneis tenéis puedo puede pueden puedes podria podría está esta son ser hola gracias favor buenas buenos días what when where how which who does have there this that your with for the can could would please hello thanks are you and from any`
    .split(/\s+/u)
    .map((word) => unaccented(keyOf(word))),
);

/** What kind of answer a question waits for, whatever its words. */
const answers: readonly (readonly [RegExp, RegExp])[] = [
  [
    /cu[aá]nto (?:cuesta|vale|es|sale|cobran|cobr[aá]is)|precio|how much|price|cost/iu,
    /\p{N}|gratis|sin coste|sin costo|incluid|free|included/iu,
  ],
  [
    /cu[aá]ndo|qu[eé] d[ií]a|hora|horario|abren|abr[ií]s|cierran|when|what time|open|close|how long/iu,
    /\p{N}|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|tarde|noche|pronto|siempre|today|tomorrow|day|week|soon|always/iu,
  ],
  [
    /d[oó]nde|direcci[oó]n|c[oó]mo (?:llego|llegar)|where|address/iu,
    /calle|avenida|plaza|local|tienda|web|centro|enlace|https?:|c\/|street|road|avenue|shop|store|online|link|website/iu,
  ],
];
const yesNo =
  /(?<![\p{L}])(?:s[ií]|no|claro|por supuesto|tampoco|también|depende|yes|yeah|of course|sure|nope|unfortunately|sadly)(?![\p{L}])/iu;

/** Two asked, one answered. */
export const unansweredQuestion: Rule = {
  id: 'unanswered-question',
  group: 'manners',
  severity: 'hint',
  languages: ['es', 'en'],
  texts: { left: { es: 'Queda sin contestar: «{question}»', en: 'Still unanswered: “{question}”' } },
  check: ({ text, draft, signals, sentences }) => {
    const questions = (signals.questions ?? []).slice(-6);
    const last = sentences.at(-1);
    if (questions.length < 2 || last === undefined || draft.surface !== 'reply' || asksBack(text)) return [];
    const said = stemsOf(text);
    const open = questions.filter((question) => !isAnswered(question, text, said));
    if (open.length === 0 || open.length === questions.length) return [];
    return open.map((question) => ({
      span: last,
      because: 'left',
      values: { question: question.trim().slice(0, 140) },
      confidence: 0.6,
    }));
  },
};

/** A question of ours may be what the answer needs. */
const asksBack = (text: string): boolean => text.includes('?');

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).map(({ key }) => unaccented(key).slice(0, 5)));

const isAnswered = (question: string, text: string, said: ReadonlySet<string>): boolean => {
  const topics = wordsOf(question)
    .map(({ key }) => unaccented(key))
    .filter((key) => key.length > 3 && !empty.has(key));
  if (topics.some((topic) => said.has(topic.slice(0, 5)))) return true;
  const kind = answers.find(([asks]) => asks.test(question));
  return kind === undefined ? topics.length === 0 && yesNo.test(text) : kind[1].test(text);
};
