import { describe, expect, test } from 'vitest';
import { applyFix } from '../apply-fix.ts';
import { lint } from '../lint.ts';
import { defaultProtocol, type Protocol } from '../protocol.ts';
import type { RuleExample } from '../rule.ts';
import { examples } from './examples.ts';
import { rules } from './registry.ts';

const localeOf = { ES: 'es-ES', MX: 'es-MX', AR: 'es-AR', CO: 'es-CO', EN: 'en' } as const;

const findingsOf = (rule: (typeof rules)[number], example: RuleExample) => {
  const base = defaultProtocol(localeOf[example.country ?? 'ES']);
  const on = rule.offBecause === undefined ? {} : { [rule.id]: rule.severity };
  const protocol: Protocol = { ...base, ...example.protocol, rules: { ...on, ...example.protocol?.rules } };
  const draft = { surface: 'reply' as const, reach: 'public' as const, ...example.draft, text: example.text };
  const signals = { draftLanguage: example.country === 'EN' ? 'en' : 'es', ...example.signals };
  return lint(draft, protocol, signals).findings.filter((finding) => finding.rule === rule.id);
};

for (const rule of rules) {
  const { bad, good } = examples[rule.id] ?? { bad: [], good: [] };
  describe(rule.id, () => {
    test('has examples of both kinds', () => expect([bad.length > 0, good.length > 0]).toEqual([true, true]));
    for (const example of bad) {
      test(`finds: ${example.text.slice(0, 80)}`, () => {
        const [finding] = findingsOf(rule, example);
        expect(finding).toBeDefined();
        if (example.fixed === undefined) return;
        const [fix] = finding?.fixes ?? [];
        expect(fix && applyFix(example.text, fix)).toBe(example.fixed);
      });
    }
    for (const example of good) {
      test(`leaves alone: ${example.text.slice(0, 80)}`, () => expect(findingsOf(rule, example)).toEqual([]));
    }
  });
}
