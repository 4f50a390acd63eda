import { sightingsBySentence, type SentenceMemory } from './by-sentence.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Protocol } from './protocol.ts';
import { readingOf } from './reading.ts';
import { rules } from './rules/registry.ts';
import { settingOf } from './setting-of.ts';
import type { Signals } from './signals.ts';
import type { Rule, Sighting } from './rule.ts';
import type { VoiceLanguage } from './voice-language.ts';
import { sentenceWith } from './text/sentence-with.ts';
import { languageOf } from './text/language-of.ts';
import { wordsOf } from './text/words.ts';

export type Review = {
  readonly language: VoiceLanguage | 'other';
  /** Rules that read words had nothing to say because they do not know the language. */
  readonly isSilent: boolean;
  readonly findings: readonly Finding[];
};

/** Checks a draft. Pure: the same values give the same findings, in the order of the text, whatever the memory holds. */
export const lint = (draft: Draft, protocol: Protocol, signals: Signals = {}, memory?: SentenceMemory): Review => {
  const words = wordsOf(draft.text);
  const language = draftLanguage(signals.draftLanguage) ?? languageOf(words, protocol.locale === 'en' ? 'en' : 'es');
  const reading = readingOf(draft, protocol, signals, words, language);
  const active = rules.flatMap((rule) => {
    const setting = settingOf(rule, protocol, draft.account?.id);
    return setting.severity === 'off' || !speaks(rule, language) ? [] : [{ rule, setting, severity: setting.severity }];
  });
  const bySentence = sightingsBySentence(
    reading,
    active.flatMap(({ rule }) => (rule.reads === 'sentence' ? [rule] : [])),
    memory,
  );
  const findings: Finding[] = [];
  for (const { rule, setting, severity } of active) {
    const sightings = bySentence.get(rule) ?? (rule.reads === 'sentence' ? [] : rule.check(reading));
    for (const sighting of [...sightings, ...(rule.checkWhole?.(reading) ?? [])])
      findings.push(findingOf(rule, sighting, setting.isChosen ? severity : (sighting.severity ?? severity)));
  }
  findings.sort(inReadingOrder);
  return {
    language,
    isSilent: language === 'other',
    findings: onePerPlace(findings.filter((finding, at) => !isSaid(finding, findings[at - 1]))),
  };
};

const draftLanguage = (code: string | undefined): VoiceLanguage | 'other' | undefined => {
  const base = code?.slice(0, 2);
  return base === undefined ? undefined : base === 'es' || base === 'en' ? base : 'other';
};

const speaks = (rule: Rule, language: VoiceLanguage | 'other'): boolean =>
  rule.languages === 'any' || (language !== 'other' && rule.languages.includes(language));

const findingOf = (rule: Rule, sighting: Sighting, severity: Finding['severity']): Finding => {
  const values = sighting.values ?? {};
  const words = rule.texts[sighting.because] ?? { es: sighting.because, en: sighting.because };
  return {
    rule: rule.id,
    span: sighting.span,
    severity,
    why: { key: `${rule.id}.${sighting.because}`, values, ...sentenceWith(words, values) },
    fixes: sighting.fixes ?? [],
    confidence: sighting.confidence,
    ...(sighting.facts === undefined ? {} : { facts: sighting.facts }),
  };
};

/** A rule with two reasons for the same words says the first, unless the other can be mended. */
const isSaid = ({ rule, span, severity, fixes }: Finding, before: Finding | undefined): boolean =>
  before?.rule === rule &&
  before.severity === severity &&
  before.span.start === span.start &&
  before.span.end === span.end &&
  // Last: the edits of one fix may be as many as the text has words.
  (fixes.length === 0 || firstWords(fixes) === firstWords(before.fixes));

const firstWords = (fixes: Finding['fixes']): string | undefined => fixes[0]?.edits.map(({ text }) => text).join('\n');

/** Where findings of one rule run into each other, the longest speaks for the others. The same words may still be wrong twice. */
const onePerPlace = (findings: readonly Finding[]): Finding[] => {
  const last = new Map<Finding['rule'], { readonly span: Finding['span']; at: number }>();
  const kept: (Finding | undefined)[] = [];
  for (const finding of findings) {
    const before = last.get(finding.rule);
    const isApart = before === undefined || before.span.end <= finding.span.start;
    const isSame = before?.span.start === finding.span.start && before.span.end === finding.span.end;
    if (!isApart && !isSame) {
      if (lengthOf(finding.span) <= lengthOf(before.span)) continue;
      for (let at = before.at; at < kept.length; at++) if (kept[at]?.rule === finding.rule) kept[at] = undefined;
    }
    if (!isSame) last.set(finding.rule, { span: finding.span, at: kept.length });
    kept.push(finding);
  }
  return kept.filter((finding) => finding !== undefined);
};

const lengthOf = ({ start, end }: Finding['span']): number => end - start;

const inReadingOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
