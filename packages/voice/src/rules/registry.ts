import type { Rule } from '../rule.ts';
import { banned } from './voice/banned.ts';
import { firstPerson } from './voice/first-person.ts';

/** Every rule, in the order of the manual. */
export const rules: readonly Rule[] = [firstPerson, banned];
