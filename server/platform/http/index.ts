export { bodyGatherer } from './gather-bodies.ts';
export { limited } from './limited.ts';
export { languageOf, sendProblem } from './problem.ts';
export { type Words } from './words.ts';
export { setSecurityHeaders } from './security-headers.ts';
export { mayBeForged } from './forged-request.ts';
export { unstorableText } from './unstorable-text.ts';
