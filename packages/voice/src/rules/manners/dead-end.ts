import type { Rule } from '../../rule.ts';
import { spot } from '../spot.ts';
import { turnBook, turnsIn } from '../../turns/turn-book.ts';
import {
  alternative,
  deadEndFrames,
  deadEndLists,
  deadEndWordings,
  handOffs,
  healthFirst,
  refusals,
  softened,
  standingAlone,
  wayOn,
} from '#turns';

/** Sending somebody away to a phone, a form or another door. */
export const deadEnd: Rule = {
  id: 'dead-end',
  group: 'manners',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    phone: {
      es: 'Te escribió aquí: mandar a alguien a un teléfono es cerrarle la puerta.',
      en: 'They wrote to you here: sending them to a phone line shuts the door on them.',
    },
    refusal: {
      es: '«{term}» y nada más: di qué sí se puede hacer, o qué pasa ahora.',
      en: '“{term}” and nothing else: say what can be done, or what happens next.',
    },
    elsewhere: {
      es: '«{term}» le hace empezar de cero en otro sitio. ¿Puedes resolverlo aquí?',
      en: '“{term}” makes them start again elsewhere. Can you solve it here?',
    },
  },
  check: (reading) => {
    if (reading.draft.surface !== 'reply' || alternative.test(reading.text)) return [];
    if (healthFirst.test(reading.text)) return [];
    const spotted = spot(reading, deadEndWordings);
    if (spotted.length > 0 && softened.test(reading.text)) return [];
    const isOpen = spotted.length === 0 && wayOn.test(reading.text);
    const found = isOpen ? [] : [...spotted, ...turnsIn(reading, closing, 0.8), ...spot(reading, deadEndFrames)];
    return standingAlone(reading, found).slice(0, 1);
  },
};

const closing = turnBook([...handOffs, ...refusals], deadEndLists);
