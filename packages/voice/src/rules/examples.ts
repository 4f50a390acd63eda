import type { RuleId } from '../finding.ts';
import type { RuleExamples } from '../rule.ts';
import { bannedExamples } from './voice/banned.examples.ts';
import { firstPersonExamples } from './voice/first-person.examples.ts';

/** The examples of every rule: tests and manual read them; the engine does not. */
export const examples: Partial<Record<RuleId, RuleExamples>> = {
  'first-person': firstPersonExamples,
  banned: bannedExamples,
};
