import type { RuleExample } from '../rule.ts';

/** Many examples of one country that share their circumstances. */
export const examplesOf = (
  country: NonNullable<RuleExample['country']>,
  texts: readonly string[],
  circumstances: Omit<RuleExample, 'text' | 'country'> = {},
): RuleExample[] => texts.map((text) => ({ text, country, ...circumstances }));

/** A text and what its first fix makes of it. */
export const fixedOf = (
  country: NonNullable<RuleExample['country']>,
  pairs: readonly (readonly [string, string])[],
  circumstances: Omit<RuleExample, 'text' | 'country'> = {},
): RuleExample[] => pairs.map(([text, fixed]) => ({ text, country, fixed, ...circumstances }));
