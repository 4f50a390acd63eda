export { makeMayDie } from './may-die.ts';
/** The names of the steps, for the setting and for whoever calls it. */
export { dieSteps, type DieStep } from './steps.ts';
