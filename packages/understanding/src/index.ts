/** Whether an inbound text makes somebody wait for us. */
export { startsClock } from './clock/starts-clock.ts';
/** Whether somebody should answer: what starts a clock, except plain praise and good wishes. */
export { needsAnswer } from './clock/needs-answer.ts';
/** Spanish or English; `und` when the text does not say. */
export { language, type LanguageGuess } from './language/language.ts';
