export { makeLiveHub, type LiveHub } from './hub.ts';
