/** Limits that hold across processes: rows, not memory. */
export { returnToken, sweepBuckets, takeToken, type Bucket } from './take-token.ts';
