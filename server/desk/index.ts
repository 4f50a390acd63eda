export type { Desk } from './desk.ts';
export { route, type Ask, type Erasure, type Route, type Slice, type Texts, type Worker } from './slice.ts';
