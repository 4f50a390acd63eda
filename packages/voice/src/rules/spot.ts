import type { Fix, Severity } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Sighting } from '../rule.ts';
import type { VoiceLanguage } from '../voice-language.ts';
import { lowerOf } from '../text/lower-of.ts';
import { isWithin } from '../text/quotations.ts';
import { anyOf } from '../text/whole-words.ts';
import { withCaseOf } from '../text/with-case-of.ts';

/** A wording to look for: `wholeWords` without nested repetition, so that every text takes time in its length only. */
export type Wording = {
  readonly in: VoiceLanguage;
  readonly pattern: RegExp;
  readonly because: string;
  /** What to write instead; `$1` takes the pattern's groups. */
  readonly instead?: string;
  readonly confidence?: number;
  readonly severity?: Severity;
};

/** Every place where one of the wordings stands, outside quotations, links and names. */
export const spot = (reading: Reading, wordings: readonly Wording[]): Sighting[] => {
  const sightings: Sighting[] = [];
  if (reading.language === 'other' || !gateOf(wordings, reading.language).test(reading.lower)) return sightings;
  for (const { in: language, pattern, because, instead, confidence, severity } of wordings) {
    if (language !== reading.language) continue;
    for (const match of (pattern.ignoreCase ? reading.text : lowerOf(reading.text)).matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (span.end === span.start || isWithin(span, reading.exempt)) continue;
      const term = reading.text.slice(span.start, span.end);
      const text = instead === undefined ? undefined : withCaseOf(term, filledWith(match, instead));
      sightings.push({
        span,
        because,
        values: { term, ...(text === undefined ? {} : { instead: text }) },
        fixes: text === undefined ? [] : [replacement(span.start, span.end, text)],
        confidence: confidence ?? 0.95,
        ...(severity === undefined ? {} : { severity }),
      });
    }
  }
  return sightings;
};

const gates = new WeakMap<readonly Wording[], Partial<Record<VoiceLanguage, RegExp>>>();

/** One pattern for all: most drafts have none of a rule's wordings, and this says so in one pass. */
const gateOf = (wordings: readonly Wording[], language: VoiceLanguage): RegExp => {
  const known = gates.get(wordings)?.[language];
  if (known !== undefined) return known;
  const gate = anyOf(wordings.filter((wording) => wording.in === language).map(({ pattern }) => pattern));
  gates.set(wordings, { ...gates.get(wordings), [language]: gate });
  return gate;
};

const filledWith = (match: RegExpExecArray | RegExpMatchArray, template: string): string =>
  template.replaceAll(/\$(\d)/gu, (_all, group: string) => match[Number(group)] ?? '');

export const replacement = (start: number, end: number, text: string): Fix => ({
  label: text === '' ? { es: 'Quitarlo', en: 'Take it out' } : { es: `Poner «${text}»`, en: `Write “${text}”` },
  edits: [{ start, end, text }],
});
