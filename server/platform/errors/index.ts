export { Refusal, refusal, type RefusalMaker } from './refusal.ts';
export { StartTrouble } from './start-trouble.ts';
export { unreachable } from './unreachable.ts';
export {
  badRequest,
  busy,
  keyMissing,
  keyUsedForAnother,
  notAllowed,
  notFound,
  signInFirst,
  stoppedWaiting,
  tooLarge,
} from './refusals.ts';
export { en } from './texts.en.ts';
export { es } from './texts.es.ts';
