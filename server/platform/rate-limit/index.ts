/** Limits that hold across processes: rows, not memory. */
export { sweepBuckets, takeToken, type Bucket } from './take-token.ts';
