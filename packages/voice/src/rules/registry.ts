import type { Rule } from '../rule.ts';
import { banned } from './voice/banned.ts';

/** Every rule, in the order of the manual. */
export const rules: readonly Rule[] = [banned];
