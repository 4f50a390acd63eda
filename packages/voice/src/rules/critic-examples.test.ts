import { describe, expect, test } from 'vitest';
import { lint } from '../lint.ts';
import { defaultProtocol, type Protocol } from '../protocol.ts';
import type { Rule, RuleExample } from '../rule.ts';
import { countries, criticExamples } from './critic-examples.ts';
import { rules } from './registry.ts';

const localeOf = { ES: 'es-ES', MX: 'es-MX', AR: 'es-AR', CO: 'es-CO', EN: 'en' } as const;

const isFound = (rule: Rule, { country = 'ES', text, draft, protocol: said, signals }: RuleExample): boolean => {
  const on = rule.offBecause === undefined ? {} : { [rule.id]: rule.severity };
  const protocol: Protocol = { ...defaultProtocol(localeOf[country]), ...said, rules: { ...on, ...said?.rules } };
  return lint({ surface: 'reply', reach: 'public', ...draft, text }, protocol, {
    draftLanguage: country === 'EN' ? 'en' : 'es',
    ...signals,
  }).findings.some((finding) => finding.rule === rule.id);
};

describe('what another author wrote for a rule', () => {
  const criticised = rules.map((rule) => ({ rule, id: rule.id, ...criticExamples(rule) }));
  const judged = criticised.filter(({ bad }) => bad.length > 0);

  test('is at least 40 bad and 80 good ones, both from all five countries, for every rule', () => {
    const lacking = criticised.filter(
      ({ bad, good }) =>
        bad.length < 40 ||
        good.length < 80 ||
        countries.some((code) => [bad, good].some((kind) => kind.every(({ country }) => country !== code))),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
  test.each(judged)('$id finds every bad one', ({ rule, bad }) =>
    expect(bad.filter((example) => !isFound(rule, example)).map(({ text }) => text)).toEqual([]),
  );
  test.each(judged)('$id leaves every good one alone', ({ rule, good }) =>
    expect(good.filter((example) => isFound(rule, example)).map(({ text }) => text)).toEqual([]),
  );
});
