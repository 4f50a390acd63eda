import { describe, expect, test } from 'vitest';
import { draftFiles, markedDrafts } from '../../train/marked-drafts.ts';
import { filledPatterns } from '../../train/patterns.ts';
import type { RuleId } from '../finding.ts';
import { lint } from '../lint.ts';
import { defaultProtocol } from '../protocol.ts';

/** What rules say about answers that need nothing. A promise is found to be kept, not to be scolded: it is counted apart. */
type Alarms = { readonly replies: number; readonly alarmed: number; readonly byRule: ReadonlyMap<RuleId, string[]> };

const alarmsIn = (replies: readonly { readonly text: string; readonly language: 'es' | 'en' }[]): Alarms => {
  const byRule = new Map<RuleId, string[]>();
  let alarmed = 0;
  for (const { text, language } of replies) {
    const protocol = { ...defaultProtocol(language === 'en' ? 'en' : 'es-419'), plural: 'any' as const };
    const findings = lint({ text, surface: 'reply', reach: 'public' }, protocol, { draftLanguage: language }).findings;
    if (findings.some(({ rule }) => rule !== 'promise')) alarmed++;
    for (const { rule } of findings) {
      const said = byRule.get(rule);
      if (said === undefined) byRule.set(rule, [text]);
      else said.push(text);
    }
  }
  return { replies: replies.length, alarmed, byRule };
};

const shapes = (language: 'es' | 'en', times: number) =>
  filledPatterns(new URL(`../../data/clean/shapes-${language}.txt`, import.meta.url), times).map(({ text }) => ({
    text,
    language,
  }));

describe('five thousand clean replies', () => {
  const filled = [...shapes('es', 42), ...shapes('en', 30)];
  const alarms = alarmsIn(filled);

  test('are five thousand different ones, and no shape makes more than one in fifty', () => {
    const different = new Set(filled.map(({ text }) => text)).size;
    expect(different).toBeGreaterThanOrEqual(5000);
    expect(42 / different).toBeLessThan(0.02);
  });

  test('no rule speaks up in more than one of two hundred', () => {
    const loud = [...alarms.byRule].filter(
      ([rule, texts]) => rule !== 'promise' && texts.length > alarms.replies / 200,
    );
    expect(loud).toEqual([]);
  });

  test('at most one in fifty gets any finding', () => expect(alarms.alarmed).toBeLessThan(alarms.replies / 50));
});

test('of the clean drafts written one by one, at most one in fifty gets any finding', () => {
  const clean = (['es', 'en'] as const).flatMap((language) =>
    draftFiles(language)
      .flatMap(markedDrafts)
      .filter(({ spans }) => spans.length === 0)
      .map(({ text }) => ({ text, language })),
  );
  const { alarmed, replies, byRule } = alarmsIn(clean);
  expect(alarmed / replies, JSON.stringify([...byRule])).toBeLessThan(0.02);
});
