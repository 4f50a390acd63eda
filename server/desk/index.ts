export type { Desk } from './desk.ts';
export {
  route,
  type Ask,
  type Authenticate,
  type Erasure,
  type House,
  type Route,
  type Slice,
  type Texts,
  type Worker,
} from './slice.ts';
export { noOpinions, opinionsFrom, type Opinion, type Opinions } from './opinions.ts';
export { periodic } from './periodic.ts';
