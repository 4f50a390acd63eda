export type { BucketAddress } from './bucket.ts';
export { filesAt } from './files-at.ts';
export { filesInBucket } from './files-in-bucket.ts';
export { filesInFolder } from './files-in-folder.ts';
export type { Files, StoredBytes } from './files.ts';
