import type { Rule } from '../../rule.ts';
import { spot } from '../spot.ts';
import { turnBook, turnsIn } from '../../turns/turn-book.ts';
import { blameFrames, blameLists, blameTurns, blameWordings } from '#turns';

/** Blame on the person who asks. */
export const blame: Rule = {
  id: 'blame',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  reads: 'sentence',
  texts: {
    blame: {
      es: '«{term}» culpa a quien pregunta: di qué se puede hacer.',
      en: '“{term}” blames the person: say what can be done.',
    },
  },
  check: (reading) => {
    const spotted = spot(reading, wordings);
    return spotted.length > 0 || isQuestion.test(reading.text) ? spotted : turnsIn(reading, turns, 0.85);
  },
};

const wordings = [...blameWordings, ...blameFrames];
const turns = turnBook(blameTurns, blameLists);
/** Who asks does not blame: "¿Pusiste mal la dirección? La cambiamos." Nor does who says that it does not matter. */
const isQuestion = /\?\s*$|no pasa nada|no import|preocup|tranqui|worr(?:y|ies)|no problem/iu;
