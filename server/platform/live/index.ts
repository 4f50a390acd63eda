export { makeLiveHub, type LiveHub } from './hub.ts';
export type { Moment } from './moment.ts';
