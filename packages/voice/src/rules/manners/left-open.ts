import { keyOf, unaccented, wordsOf } from '../../text/words.ts';
import { kinds, matters, measured } from './asked-fields.ts';
import { isBesideThePoint, saysNothing } from './nothing-answered.ts';

const empty = new Set(
  `que qué cual cuál cuando cuándo donde dónde como cómo quien quién cuanto cuánto cuanta cuánta por para con los las una uno unos unas del este esta esto eso ese esa hay tienen tienes teneis tenéis tiene puedo puede pueden puedes podria podría está esta son ser hola gracias favor buenas buenos días tardes noches quería queria saber consulta pregunta hacen haceis hacéis tenes tenés seria sería tambien también algo algún alguna aún what when where how which who does have there this that your with for the can could would please hello thanks are you and from any need still will also some estamos estan estaban estaba estoy estaremos estais`
    .split(/\s+/u)
    .map((word) => unaccented(keyOf(word))),
);

/** A question, read: its words, the kind of answer it waits for, its matters. */
type Asked = {
  readonly question: string;
  readonly stems: ReadonlySet<string>;
  readonly kinds: readonly number[];
  readonly matters: readonly number[];
};

/** A greeting, a sigh or a wink with a question mark. */
const rhetorical =
  /^[\s¿]*(?:(?:y |oye,? |hola,? )?(?:qué tal|cómo (?:est[aá]\p{L}*|and[aá]\p{L}*|va(?:n|is)?|te va|les va|sigue\p{L}*)|todo bien|en serio|de verdad|otra vez|(?:y )?ahora qué|no(?: les| os| te)? (?:da|parece)|a poco|verdad|cierto|sí|no|ok|me explico|qué (?:onda|hubo|más|pasó|pasa)|hay alguien|alguien|quién es el|por qué siempre|y yo|how(?:['’]s it going| are (?:you|things))|you (?:ok|there|alright)|really|seriously|again|right|anyone(?: there)?|what(?:['’]s up| gives)|why (?:is it always|me|does this always))(?![\p{L}])[^?]{0,30}\??$)/iu;

/** What nobody asked, that stands in an answer for kindness. */
const courtesy =
  /(?<!\p{L})(?:hola|buen[oa]s|gracias|saludos?|abrazo|esperamos|feliz|que teng|hasta (?:pronto|luego)|perdón|lo sentimos|thanks|thank you|see you|hello|hi|cheers|have a|welcome|bienvenid|sorry|guap[oa]|vecin[oa]|con gusto|afraid)(?!\p{L})|^\W*(?:s[ií]|no|claro(?: que s[ií])?|por supuesto|perfecto|genial|listo|obvio|dale|vale|yes|yeah|sure|of course|great|perfect|absolutely|totalmente|exacto)\W*$/iu;
const agreeing =
  /^\W*(?:(?:hola|hi|hello|hey|buenas)\W+)?(?:s[ií]|no|claro|por supuesto|tampoco|también|depende|totalmente|obvio|dale|desde luego|yes|yeah|yep|of course|sure|nope|absolutely|unfortunately|sadly|certainly|you (?:can|do)(?=\W*$)|we do(?=\W*$)|just turn up)(?!\p{L})/iu;
/** "Por Zoom", "hasta en seis meses": more of what was just said. */
const more =
  /^\W*(?:(?:por|en|con|sin|de|del|al?|hasta|para|desde|según|como|donde|just|not|only|solo|sólo|salvo|excepto|menos|cerca|junto|next|incluid|in|at|on|with|without|by|from|within|near|for|of|as|including|que|which|si|if|y ya|so|(?:l[oa]s?|it|them) (?:ten|hac|serv|vend|d)[aeéo]mos|(?:recién |todo |todos |hech[oa]s? )?\p{L}{3,}(?:ad|id)[oa]s?(?= (?:en|a|al|por|con|de|del|cada|y|sin|aquí|acá)(?!\p{L}))|(?:freshly )?(?:made|baked|cooked|sourced|served|included)|free of charge|free)(?!\p{L})|we (?:make|bake|serve|have|do|sell|keep) (?:it|them)(?!\p{L}))/iu;

/** Until when: said of the hour at which it ends, it tells how long it is. */
const ending =
  /^\W*(?:a las? \p{L}+ (?:ya |nos |os |te |se )*(?:est|lleg|volv|acab|termin)\p{L}*|(?:se |nos )?(?:volv|regres|vuelv|termin|acab|sal)\p{L}*|dura|(?:we |it |you['’]ll )?(?:(?:are |is |be )?back|return|finish|end|get back)\p{L}*)(?!\p{L})/iu;

const stemsOf = (text: string): string[] =>
  wordsOf(text)
    .filter(({ key, text: word }) => key.length > 3 || /\p{N}/u.test(key) || /^(?:\p{Lu}{1,3})$/u.test(word))
    .map(({ key }) => unaccented(key))
    .filter((key) => !empty.has(key))
    // Enough of a word to know it again in another number, gender or tense.
    .map((key) => key.slice(0, 4));

const among = (fields: typeof kinds, text: string, of: 'asks' | 'shows'): number[] => {
  const lower = text.toLowerCase();
  return fields.flatMap((field, at) => {
    field[of].lastIndex = 0;
    return field[of].test(lower) ? [at] : [];
  });
};

const readAsked = (question: string): Asked => ({
  question,
  stems: new Set(stemsOf(question)),
  kinds: among(kinds, question, 'asks').slice(0, 1),
  matters: among(matters, question, 'asks'),
});

type Clause = { readonly text: string; readonly after: 'stop' | 'comma' | 'and' };

/** The clauses of an answer: what is joined by a comma, "y" or "pero" may answer another question. A house number stays with its street. */
const joints =
  /([;:!…\n]+|\.(?!\d)|,(?!\d| \d+(?:\W|$)(?!€|h|[ap]\.?m))|,? (?:y(?! (?:media|cuarto|pico|medio))|e|and|pero|but|aunque)(?= (?!\p{N}+ |medi[oa])))/iu;

const clausesIn = (answer: string): Clause[] => {
  const parts = answer.slice(0, 2000).split(joints);
  let after: Clause['after'] = 'stop';
  return parts.flatMap((part, at): Clause[] => {
    if (at % 2 === 1) {
      // "…, y sí": the stronger of two joints.
      after = /\p{L}/u.test(part) ? 'and' : part.trim() === ',' ? (after === 'and' ? 'and' : 'comma') : 'stop';
      return [];
    }
    return /[\p{L}\p{N}]/u.test(part) ? [{ text: part.trim(), after }] : [];
  });
};

/** The questions that an answer leaves open, when it answers some, or says nothing but kind words. */
export const leftOpen = (questions: readonly string[], answer: string): string[] => {
  const asked = questions.filter((question) => !rhetorical.test(question.trim())).map(readAsked);
  const clauses = clausesIn(answer);
  const [first] = asked;
  if (first === undefined) return [];
  if (saysNothing(clauses.map(({ text }) => text))) return [first.question];
  if (asked.length < 2) return !isYesNo(first) && missesIt(first, answer) ? [first.question] : [];
  const answered = new Set<Asked>();
  const spare: string[] = [];
  let agreed = 0;
  let before: readonly Asked[] = [];
  let wasYes = false;
  for (const [at, { text: clause, after }] of clauses.entries()) {
    const about = inEarnest(
      asked.filter((of) => speaksOf(of, clause, asked)),
      clause,
    );
    const isAgain = after === 'and' && ending.test(clause) && about.every((of) => answered.has(of));
    // "Sale a las nueve y volvemos sobre la una": the second hour says how long it is.
    if (isAgain && about.length > 0 && among(kinds, clause, 'shows').some((it) => measured.has(it))) spare.push(clause);
    for (const of of about) answered.add(of);
    const isYes = agreeing.test(clause);
    const isMore =
      at > 0 &&
      (more.test(clause) ||
        (after === 'comma' && (wasYes || wordsOf(clause).length < 3)) ||
        wordsOf(clause).length < 2);
    if (isYes && !about.some(isYesNo)) {
      // "Sí, tenemos terraza" agrees to what the next words name; "con perro, sí" to what the last ones named.
      const next = clauses[at + 1];
      const isNamed =
        about.length === 0 &&
        ((next !== undefined && next.after !== 'and' && asked.some((of) => isYesNo(of) && names(of, next.text))) ||
          (after === 'comma' && (wasYes || before.some(isYesNo))));
      if (!isNamed) agreed++;
    } else if (about.length === 0 && !courtesy.test(clause) && !isMore) spare.push(clause);
    before = about;
    wasYes = isYes && about.length === 0;
  }
  for (const of of asked) {
    if (agreed === 0) break;
    if (answered.has(of) || !isYesNo(of)) continue;
    answered.add(of);
    agreed--;
  }
  const open = asked.filter((of) => !answered.has(of));
  if (open.length === asked.length) return [];
  // What speaks of none of them by name may be the answer to one, unless that one waits for a figure, a day or a clock.
  return spare.length >= open.length ? open.filter((of) => waitsInVain(of, spare)).map(toldBack) : open.map(toldBack);
};

const toldBack = ({ question }: Asked): string => question;

const waitsInVain = ({ kinds: own }: Asked, clauses: readonly string[]): boolean =>
  own.some((kind) => measured.has(kind)) &&
  clauses.every((clause) => isBesideThePoint(clause) && !among(kinds, clause, 'shows').some((it) => measured.has(it)));

/** It speaks of the thing, and of no price, hour or time it was asked for. */
const missesIt = (of: Asked, answer: string): boolean =>
  of.kinds.some((kind) => measured.has(kind)) &&
  among(kinds, answer, 'shows').every((it) => !of.kinds.includes(it)) &&
  stemsOf(answer).some((stem) => of.stems.has(stem)) &&
  isBesideThePoint(answer);

const speaksOf = (of: Asked, clause: string, asked: readonly Asked[]): boolean =>
  names(of, clause, asked) || among(kinds, clause, 'shows').some((it) => of.kinds.includes(it));

/** "El menú lleva postre" names the menu and tells what it comes with: what it costs is as open as before. */
const inEarnest = (about: readonly Asked[], clause: string): readonly Asked[] => {
  if (about.length < 2 || mayTell.test(clause)) return about;
  const shown = among(kinds, clause, 'shows');
  const told = about.filter(
    (of) => !of.kinds.some((it) => measured.has(it)) || of.kinds.some((it) => shown.includes(it)),
  );
  return told.length === 0 ? about : told;
};
/** A figure, a no or a pointer elsewhere may be the answer to either. */
const mayTell =
  /\p{N}|(?<!\p{L})(?:no|ni|tampoco|sin|depende\p{L}*|según|var[ií]\p{L}+|ambos|ambas|web|enlace|link|aqu[ií]|abajo|privado|carta|mism[oa]s?|igual|not?|depends?|var(?:y|ies)|both|same|here|below|dm)(?!\p{L})/iu;

const wh =
  /^[\s¿]*(?:(?:y|and|hola|hi|pero|but|also|a|de|en|con|por|para|hasta|desde)[\s,]+)*(?:qu[eé]|cu[aá]\p{L}+|c[oó]mo|d[oó]nde|qui[eé]n\p{L}*|what|when|where|which|who|how|why)(?!\p{L})/iu;
const isYesNo = ({ question }: Asked): boolean => !wh.test(question);
const names = ({ stems, matters: own }: Asked, clause: string, asked: readonly Asked[] = []): boolean =>
  stemsOf(clause).some((stem) => stems.has(stem) && asked.filter((of) => of.stems.has(stem)).length < 2) ||
  among(matters, clause, 'shows').some((it) => own.includes(it));
