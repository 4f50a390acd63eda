import type { RuleId } from '../finding.ts';
import type { RuleExamples } from '../rule.ts';
import { bannedExamples } from './voice/banned.examples.ts';

/** The examples of every rule: tests and manual read them; the engine does not. */
export const examples: Partial<Record<RuleId, RuleExamples>> = {
  banned: bannedExamples,
};
