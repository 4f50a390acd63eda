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
    /cu[aá]nto (?:cuestan?|valen?|es|son|salen?|se paga|cobran|cobr[aá]is)(?!\p{L})|precio|how much|price|cost/iu,
    /\p{N}|gratis|sin coste|sin costo|incluid|free|included/iu,
  ],
  [
    /cu[aá]nto (?:tiempo|tardan?|demoran?|duran?)|how long/iu,
    /\p{N} ?h(?!\p{L})|d[ií]as?|horas?|minut|semanas?|mañana|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|days?|hours?|weeks?|today|tomorrow/iu,
  ],
  [
    /cu[aá]ndo|qu[eé] d[ií]a|hora|horario|abren|abr[ií]s|cierran|when|what time|open|close|how long/iu,
    /\p{N}|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|tarde|noche|pronto|siempre|today|tomorrow|day|week|soon|always|mediod[ií]a|noon|midnight/iu,
  ],
  [
    /a cu[aá]nto (?:est[aá]|queda)|qu[eé] tan (?:lejos|cerca)|how far/iu,
    /\p{N} ?(?:k?m|min)|minut|metros|cuadras|calles|and(?:ando|ar)|cerca|al lado|enfrente|walk|block|next door/iu,
  ],
  [
    /d[oó]nde|direcci[oó]n|c[oó]mo (?:llego|llegar)|where|address/iu,
    /calle|carrera|avenida|\bav\.|plaza|local|tienda|esquina|al lado|frente|web|centro|enlace|https?:|c\/|street|road|avenue|shop|store|online|link|website/iu,
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
    if (
      questions.length < 2 ||
      last === undefined ||
      draft.surface !== 'reply' ||
      asksBack(text) ||
      allAtOnce.test(text)
    )
      return [];
    const said = stemsOf(text);
    const open = questions.filter((question) => !isAnswered(question, text, said));
    if (open.length === 0 || open.length === questions.length) return [];
    if (spareParts(text, questions) >= open.length) return [];
    return open.map((question) => ({
      span: last,
      because: 'left',
      values: { question: question.trim().slice(0, 140) },
      confidence: 0.6,
    }));
  },
};

/** "Sí a las dos", "both", or a link where all of it stands. */
const allAtOnce =
  /https?:|(?<!\p{L})(?:a (?:las dos|los dos|ambas|ambos|todo)|s[ií] y s[ií]|yes and yes|yes to|to both|both are|las dos cosas|todo eso)(?!\p{L})|^\W*(?:claro|s[ií]|por supuesto|yes|sure),? (?:y|and|pero|but) /iu;

/** Parts of the answer that no question's words are in: one of them may well be the other answer, in words of its own. */
const spareParts = (text: string, questions: readonly string[]): number => {
  const whole = text.slice(0, 4000);
  const brief = wordsOf(whole.slice(0, 80)).length < 5;
  return whole
    .split(brief ? /[.;:!…,\n]+/u : /[.;:!…\n]+|, (?=(?:y|and|e) )/u)
    .flatMap((sentence) => {
      const parts = sentence.split(/,? (?:y(?! (?:media|cuarto|pico|medio))|e|and|pero|but|aunque) /u);
      const clauses =
        parts.every((part, at) => wordsOf(part).length >= (at > 0 ? 3 : 2)) && wordsOf(sentence).length > 5;
      return parts.length > 1 && !clauses ? [sentence] : parts;
    })
    .filter((part) => {
      const said = stemsOf(part);
      if (said.size === 0 || courtesy.test(part)) return false;
      return !questions.some((question) => isAnswered(question, part, said));
    }).length;
};

const courtesy =
  /(?<!\p{L})(?:hola|buen[oa]s|gracias|saludos?|abrazo|esperamos|feliz|que teng|hasta (?:pronto|luego)|perdón|lo sentimos|thanks|thank you|see you|hello|hi|cheers|have a|welcome|bienvenid|sorry|guap[oa])|^\W*(?:s[ií]|no|claro(?: que s[ií])?|por supuesto|perfecto|genial|listo|obvio|dale|vale|yes|yeah|sure|of course|great|perfect)\W*$/iu;

/** A question of ours may be what the answer needs. */
const asksBack = (text: string): boolean => text.includes('?');

const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ key }) => stemOf(unaccented(key))));

/** Enough of a word to know it again in another number, gender or tense: "perros" and "perritos", "lift" and "lifts". */
const stemOf = (key: string): string => key.slice(0, 4);

const isAnswered = (question: string, text: string, said: ReadonlySet<string>): boolean => {
  const topics = wordsOf(question)
    .map(({ key }) => unaccented(key))
    .filter((key) => (key.length > 3 || /\p{N}/u.test(key)) && !empty.has(key));
  if (topics.some((topic) => said.has(stemOf(topic)))) return true;
  const kind = answers.find(([asks]) => asks.test(question));
  return kind === undefined ? topics.length === 0 && yesNo.test(text) : kind[1].test(text);
};
