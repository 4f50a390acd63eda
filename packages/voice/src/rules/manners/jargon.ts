import type { Span } from '../../finding.ts';
import type { Reading } from '../../reading.ts';
import type { Rule } from '../../rule.ts';
import { spot } from '../spot.ts';
import { turnBook, turnsIn } from '../../turns/turn-book.ts';
import { jargonTurns, jargonWordings, tradeInitials } from '#turns';

/** Words of the trade that the person need not know. */
export const jargon: Rule = {
  id: 'jargon',
  group: 'manners',
  severity: 'hint',
  languages: ['es', 'en'],
  reads: 'sentence',
  texts: {
    simpler: {
      es: '«{term}» suena a trámite; más fácil: «{instead}».',
      en: '“{term}” sounds like paperwork; simpler: “{instead}”.',
    },
    jargon: {
      es: '«{term}» es jerga de la casa: dilo como se lo dirías a una vecina.',
      en: '“{term}” is in-house jargon: say it as you would to a neighbour.',
    },
  },
  check: (reading) => {
    const spotted = spot(reading, jargonWordings);
    if (spotted.length > 0) return spotted;
    const turned = turnsIn(reading, trade, 0.8).filter(
      ({ span }) => !isNamed(reading.text, span.start) && !isTheirs(reading, span),
    );
    return turned.length > 0 ? turned : tradeInitials(reading);
  },
};

/** A word that the person used first needs no other. */
const isTheirs = ({ text, signals }: Reading, { start, end }: Span): boolean => {
  const term = text.slice(start, end).toLowerCase();
  return signals.personSaid?.some((said) => said.toLowerCase().includes(term)) === true;
};

/** A capital within a sentence names a button or a page: "desde la app, botón Siniestro". */
const isNamed = (text: string, start: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
  /[\p{Ll}\d,)] $/u.test(text.slice(Math.max(0, start - 2), start));

const trade = turnBook(jargonTurns);
