import type { Reading } from '../reading.ts';
import type { Sighting } from '../rule.ts';
import type { KnownFact, Weekday } from '../signals.ts';
import { judgedSentences } from './judged-sentences.ts';
import { weekdaysIn, type DaysSaid } from './weekdays-in.ts';

const opened =
  /(?<![\p{L}])(?:abrimos|atendemos|(?:estamos|est[aá]) abiert[oa]s?|we(?:['’]re| are)? open|open)(?: tambi[eé]n| also)?(?![\p{L}])/giu;
const shut =
  /(?<![\p{L}])(?:cerramos|(?:estamos|est[aá]) cerrad[oa]s?|no abrimos|we(?:['’]re| are)? closed?|we (?:don['’]t|do not) open|(?:are |is )closed)(?![\p{L}])(?! (?:a las|hoy|at|today))/giu;
/** Most sentences speak of something else, and this says so in one pass. */
const aboutOpening = /abr|atend|abiert|cerr|open|close/iu;
const denied = /(?:no|not|tampoco|nunca|never|n['’]t|ni) (?:\p{L}+ )?$/iu;

/** "Abrimos los domingos" of a shop that does not, and the other way round. Only of what is usual: one Sunday may be open. */
export const openDaysAgainst = (reading: Reading, known: readonly KnownFact[]): Sighting[] => {
  const closed = new Set(known.flatMap((fact) => (fact.kind === 'closed' ? fact.days : [])));
  const open = new Set(
    known.flatMap((fact) => (fact.kind === 'opens' || fact.kind === 'closes' ? (fact.days ?? []) : [])),
  );
  if (closed.size === 0 && open.size === 0) return [];
  return judgedSentences(reading).flatMap(({ start: at, text: said }): Sighting[] => {
    if (said.includes('?') || !aboutOpening.test(said)) return [];
    const days = weekdaysIn(said, reading.signals).filter(({ isUsual }) => isUsual);
    if (days.length === 0) return [];
    const found = (pattern: RegExp, against: ReadonlySet<Weekday>, because: string): Sighting[] =>
      [...said.matchAll(pattern)].flatMap((match): Sighting[] => {
        const it = beside(said, days, match);
        if (it === undefined || !isAgainst(it.days, against, because)) return [];
        if (because === 'closed' && denied.test(said.slice(Math.max(0, match.index - 24), match.index))) return [];
        const start = Math.min(it.start, match.index);
        const end = Math.max(it.end, match.index + match[0].length);
        return [{ span: { start: at + start, end: at + end }, because, confidence: 0.85 }];
      });
    return [...found(opened, closed, 'closed'), ...found(shut, open, 'open')];
  });
};

/** To say that one is open every day is wrong with one closed day; to be closed "de lunes a viernes", with one open. */
const isAgainst = (days: readonly Weekday[], against: ReadonlySet<Weekday>, because: string): boolean =>
  because === 'closed' ? days.some((day) => against.has(day)) : days.every((day) => against.has(day));

/** Days that stand right at the verb: "los domingos abrimos", "abrimos los domingos". */
const beside = (said: string, days: readonly DaysSaid[], match: RegExpExecArray): DaysSaid | undefined =>
  days.find(({ start, end }) => {
    const after = said.slice(match.index + match[0].length, start);
    const before = said.slice(end, match.index);
    return (
      (start >= match.index + match[0].length && /^[ :]{1,2}(?:los |on |de )?$/iu.test(after)) ||
      (end <= match.index && /^,? (?:tambi[eé]n |we(?:['’]re)? |also )?$/iu.test(before))
    );
  });
