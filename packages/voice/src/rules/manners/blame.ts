import type { Rule, Sighting } from '../../rule.ts';
import { spot } from '../spot.ts';
import { turnBook, turnsIn } from '../../turns/turn-book.ts';
import { blameFrames, blameHints, blameLists, blameTurns, blameWordings } from '#turns';

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
  // "De aquí salió perfecto" explains when a new one is on its way, and blames when it is all there is.
  checkWhole: (reading) => {
    if (reading.text.includes('?')) return [];
    const hinted = turnsIn(reading, hints, 0.75);
    return hinted.length === 0 || makesGood.test(besides(reading.text, hinted)) ? [] : hinted;
  },
};

/** The text without the turns themselves. */
const besides = (text: string, sightings: readonly Sighting[]): string =>
  sightings.map(({ span }, at) => text.slice(sightings[at - 1]?.span.end ?? 0, span.start)).join(' / ') +
  ` / ${text.slice(sightings.at(-1)?.span.end ?? 0)}`;

const wordings = [...blameWordings, ...blameFrames];
const turns = turnBook(blameTurns, blameLists);
const hints = turnBook(blameHints, blameLists);
/** Something is done about it, or the fault is owned. */
const makesGood =
  /perd[oó]n|disculp|lament|arregl|soluc|nuestr[oa]|gratis|sin (?:costo?e?|cargo)|te llega|te (?:l[oa]s? )?\p{L}+o(?!\p{L})|(?<!(?:no|ni|nunca) (?:(?:te|le|les|os|se|lo|la) ){0,2})(?<!\p{L})\p{L}{2,}[aeéi]mos(?!\p{L})|sorry|our (?:side|end|fault|mistake|own)|on us(?!\p{L})|for free|new one|show you|(?:we|i)(?:['’](?:ll|ve|re|m|d)| (?:will|have|are|am|can))(?! (?:not|only|already))|let (?:us|me)|no pasa nada|no import|preocup|tranqui|worr(?:y|ies)/iu;
/** Who asks does not blame: "¿Pusiste mal la dirección? La cambiamos." Nor does who says that it does not matter. */
const isQuestion = /\?\s*$|no pasa nada|no import|preocup|tranqui|worr(?:y|ies)|no problem/iu;
